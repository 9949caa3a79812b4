import { computePosition, flip, inline, offset, shift, size, type RootBoundary } from "@floating-ui/dom"

/** Space between the popover and the line it belongs to, and between it and the edge of the window, in CSS px. */
const gapPx = 6
const edgePx = 8

/**
 * Places a popover below the lines of a mention, or above them where there is more room; never over them. Sets its
 * transform, and `--room` to the height it may take (CSS px).
 */
export async function placeBeside(rects: readonly DOMRect[], popover: HTMLElement): Promise<void> {
  const room = { padding: edgePx, rootBoundary: windowOf(popover.ownerDocument) }
  const { x, y } = await computePosition(anchorOf(rects), popover, {
    strategy: "fixed",
    placement: "bottom-start",
    middleware: [
      inline(),
      offset(gapPx),
      flip({ ...room, crossAxis: false }),
      size({
        ...room,
        apply: ({ availableHeight }) =>
          popover.style.setProperty("--room", `${Math.floor(availableHeight)}px`)
      }),
      shift(room)
    ]
  })
  popover.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
  popover.style.opacity = ""
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
