import type { FramePlace } from "../core/frame-card"

/** A frame with less room than this, in CSS px, cannot show a card beside a name without hiding much of what is read. */
const roomWidth = 480
const roomHeight = 600

const frameNames = "iframe,frame,object,embed"

/** True for elements that show documents of their own. */
export function isFrame(element: Element): boolean {
  return element.matches(frameNames)
}

/** True for a frame in which a card would be cramped. */
export function isSmallFrame(window: Window): boolean {
  return window !== window.top && (window.innerWidth < roomWidth || window.innerHeight < roomHeight)
}

/**
 * Which of the frames of the top document the window is, as the top window counts them: what two documents of whatever
 * origins can both tell. Null for frames in frames and for those in shadow trees, which no window counts.
 */
export function frameIndexOf(window: Window): number | null {
  const { parent, top } = window
  if (parent === window || parent !== top) return null
  for (let index = 0; index < parent.length; index++) if (parent[index] === window) return index
  return null
}

/** The element that shows the frame with this index; null where there is none. */
export function frameElementAt(window: Window, index: number): Element | null {
  const frame = window[index]
  if (!frame) return null
  for (const element of window.document.querySelectorAll(frameNames))
    if ("contentWindow" in element && element.contentWindow === frame) return element
  return null
}

/** Tells when the frame shows another document; `isLoaded`: the one that it shows has been loaded to its end. */
export function whenAnotherLoads(
  element: Element,
  isLoaded: boolean,
  signal: AbortSignal,
  act: () => void
): void {
  let ownLoads = isLoaded ? 0 : 1
  const onLoad = () => {
    if (ownLoads-- === 0) act()
  }
  element.addEventListener("load", onLoad, { signal })
}

/** The boxes of a place in a frame, in the viewport around it; nothing of what the frame's edges cut off. */
export function boxesThrough(element: Element, { boxes, width, height }: FramePlace): readonly DOMRect[] {
  const content = contentBox(element)
  // The page may show the frame larger or smaller than it is, by a transform or by zoom.
  const [across, down] = [content.width / width, content.height / height]
  return boxes.flatMap((box) => {
    const left = Math.max(0, box.x)
    const top = Math.max(0, box.y)
    const right = Math.min(width, box.x + box.width)
    const bottom = Math.min(height, box.y + box.height)
    if (!(right > left && bottom > top)) return []
    return new DOMRect(
      content.x + left * across,
      content.y + top * down,
      (right - left) * across,
      (bottom - top) * down
    )
  })
}

/** Where the frame's own window is shown: the element's box without border and padding. */
function contentBox(element: Element): DOMRect {
  const { x, y, width, height } = element.getBoundingClientRect()
  const style = getComputedStyle(element)
  const [left, top, right, bottom] = (["left", "top", "right", "bottom"] as const).map(
    (side) =>
      Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) +
      Number.parseFloat(style.getPropertyValue(`padding-${side}`))
  ) as [number, number, number, number]
  const scale = element instanceof HTMLElement && element.offsetWidth > 0 ? width / element.offsetWidth : 1
  return new DOMRect(
    x + left * scale,
    y + top * scale,
    width - (left + right) * scale,
    height - (top + bottom) * scale
  )
}
