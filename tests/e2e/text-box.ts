import type { Frame, Point } from "./browsers/driver"

/** In CSS pixels of the frame's viewport. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where to look: a selector, with ` >>> ` for each step into a shadow root; and the text there, or all of it. */
export type Spot = { readonly at: string; readonly text?: string }

/** The box around a text, however its element cuts it into nodes; around the whole element when no text is given. */
export function boxOf(frame: Frame, spot: Spot): Promise<Box> {
  return frame.evaluate(measure, spot)
}

/** The middle of a text, to be pointed at. */
export async function middleOf(frame: Frame, spot: Spot): Promise<Point> {
  const { left, top, width, height } = await boxOf(frame, spot)
  return { x: left + width / 2, y: top + height / 2 }
}

/** Where the content of an iframe begins in the viewport of its page. */
export function cornerOf(page: Frame, iframe: string): Promise<Point> {
  return page.evaluate((selector) => {
    const element = document.querySelector(selector)
    if (!element) throw new Error(`There is no ${selector}`)
    const { left, top } = element.getBoundingClientRect()
    return { x: left + element.clientLeft, y: top + element.clientTop }
  }, iframe)
}

/** Runs in the page. */
function measure({ at, text }: Spot): Box {
  const { closedRoots } = globalThis as { closedRoots?: Map<Element, ShadowRoot> }
  const element = at.split(" >>> ").reduce<Element>((host, selector) => {
    const root = host.shadowRoot ?? closedRoots?.get(host) ?? host
    const found = root.querySelector(selector)
    if (!found) throw new Error(`There is no ${selector} of ${at}`)
    return found
  }, document.documentElement)
  const range = document.createRange()
  range.selectNodeContents(element)
  if (text !== undefined) {
    const start = element.textContent.indexOf(text)
    if (start < 0) throw new Error(`${at} does not say ${text}`)
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let offset = 0; walker.nextNode();) {
      const node = walker.currentNode as Text
      const within = (place: number) => place > offset && place <= offset + node.length
      if (within(start + 1)) range.setStart(node, start - offset)
      if (within(start + text.length)) range.setEnd(node, start + text.length - offset)
      offset += node.length
    }
  }
  const { left, top, width, height } =
    text === undefined ? element.getBoundingClientRect() : range.getBoundingClientRect()
  return { left, top, width, height }
}
