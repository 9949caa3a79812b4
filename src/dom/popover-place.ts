import { computePosition, hide, inline, offset, size, type RootBoundary } from "@floating-ui/dom"

/** Space between the popover and the line it belongs to, and between it and the edge of the window, in CSS px. */
const gapPx = 6
const edgePx = 8

/** With so much room a card can be read, in CSS px: the popover goes below the line, and stays where it is. */
const enoughPx = 320

/** Which side of its lines a popover lies on. */
export type Side = "top" | "bottom"

/** Where a popover has come to lie, and whether any of its mention is to be seen. */
export type Placed = { readonly side: Side; readonly isInSight: boolean }

/**
 * Places a popover below the lines of a mention, or above them where there is more room; never over them. Sets its
 * transform, and `--room` to the height it may take (CSS px). The side follows from the room alone and not from what
 * the popover holds, lest it jumps when something in it unfolds.
 */
export async function placeBeside(
  rects: readonly DOMRect[],
  popover: HTMLElement,
  {
    last,
    within: around
  }: {
    /** The side that the popover lies on. */
    readonly last: Side | null
    /** What the mention stands in, which may be scrolled by itself. */
    readonly within: Element | null
  }
): Promise<Placed> {
  const rootBoundary = windowOf(popover.ownerDocument)
  const room = { padding: edgePx, rootBoundary }
  const anchor = { ...anchorOf(rects), ...(around && { contextElement: around }) }
  const side = sideOf(anchor.getBoundingClientRect(), popover.ownerDocument, last)
  const { x, y, middlewareData } = await computePosition(anchor, popover, {
    strategy: "fixed",
    placement: `${side}-start`,
    middleware: [
      inline(),
      offset(gapPx),
      size({
        ...room,
        apply: ({ availableHeight }) =>
          popover.style.setProperty("--room", `${Math.floor(availableHeight)}px`)
      }),
      // In a document of XML it looks for a body to scroll, and fails.
      ...(popover.ownerDocument.body ? [hide({ rootBoundary })] : [])
    ]
  })
  moveTo(popover, within(x, widthOf(popover.ownerDocument) - popover.offsetWidth), y)
  return { side, isInSight: middlewareData.hide?.referenceHidden !== true }
}

/** Places a popover with its upper left corner at a point, or as near to it as the window lets all of it be seen. */
export function placeAt({ x, y }: { readonly x: number; readonly y: number }, popover: HTMLElement): void {
  const { innerHeight = 0 } = popover.ownerDocument.defaultView ?? {}
  popover.style.setProperty("--room", `${innerHeight - 2 * edgePx}px`)
  const { width, height } = popover.getBoundingClientRect()
  moveTo(popover, within(x, widthOf(popover.ownerDocument) - width), within(y, innerHeight - height))
}

/** Of the window, without its scroll bar where there is one. */
function widthOf({ documentElement, defaultView }: Document): number {
  const { innerWidth = 0 } = defaultView ?? {}
  return Math.min(innerWidth, documentElement.clientWidth || innerWidth)
}

function within(place: number, room: number): number {
  return Math.max(edgePx, Math.min(place, room - edgePx))
}

function moveTo({ style }: HTMLElement, x: number, y: number) {
  style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
  style.opacity = ""
}

function sideOf({ top, bottom }: DOMRect, { defaultView }: Document, last: Side | null): Side {
  const above = top
  const below = (defaultView?.innerHeight ?? 0) - bottom
  if (last !== null && (last === "top" ? above : below) >= enoughPx) return last
  return below >= Math.min(enoughPx, above) ? "bottom" : "top"
}

/** The window: measured by hand in documents of XML, which have no body to tell its scroll bar by. */
function windowOf({ body, defaultView }: Document): RootBoundary {
  if (body || !defaultView) return "viewport"
  return { x: 0, y: 0, width: defaultView.innerWidth, height: defaultView.innerHeight }
}

/** Scrolls the page so that a sheet along the lower edge of the window does not lie over the mention. */
export function uncover(rects: readonly DOMRect[], sheet: HTMLElement, window: Window) {
  const covered = Math.max(...rects.map(({ bottom }) => bottom)) + edgePx - sheet.getBoundingClientRect().top
  if (covered > 0) window.scrollBy({ top: covered, behavior: "instant" })
}

function anchorOf(rects: readonly DOMRect[]) {
  const left = Math.min(...rects.map((rect) => rect.left))
  const top = Math.min(...rects.map((rect) => rect.top))
  const right = Math.max(...rects.map((rect) => rect.right))
  const bottom = Math.max(...rects.map((rect) => rect.bottom))
  return {
    getBoundingClientRect: () => new DOMRect(left, top, right - left, bottom - top),
    getClientRects: () => [...rects]
  }
}
