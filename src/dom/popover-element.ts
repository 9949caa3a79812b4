import { shownWhileAlive, type Lifeline } from "../core/marks/lifeline"
import { popoverContainer } from "./popover-container"

/** What hangs in the page while a popover is shown: an element with a closed shadow tree. */
export type PopoverElement = {
  readonly root: ShadowRoot
  /** What is drawn into, and is placed. */
  readonly mount: HTMLElement
  /** Puts the popover where it can be used beside a node, and shows it, transparent until it has a place. */
  show(within: Node | null): void
  /** Takes it out of the page; nothing of it is left. */
  remove(): void
  /** True for events that happen in it. */
  contains(event: Event): boolean
}

/** No page has elements of this name, and our reader of pages leaves it alone. */
const hostName = "backgrounder-popover"
const htmlNamespace = "http://www.w3.org/1999/xhtml"
const svgNamespace = "http://www.w3.org/2000/svg"

/** Takes back what browsers give to popovers. */
export const popoverElementCss = (lifeline: Lifeline) => `
:host { all: initial !important; }
[popover] {
  position: fixed; inset: 0 auto auto 0; margin: 0; border: 0; padding: 0;
  inline-size: max-content; block-size: auto; max-inline-size: 100vw;
  overflow: visible; background: none; color: inherit;
}
[popover]:popover-open { ${shownWhileAlive(lifeline)} }
@media print { :host { display: none !important; } }
`

/** Makes the element; it is not in the page yet. */
export function createPopoverElement(document: Document, mountClass: string): PopoverElement {
  // In a document of XML `createElement` makes an element of no kind.
  const host = document.createElementNS(htmlNamespace, hostName)
  const root = host.attachShadow({ mode: "closed" })
  const mount = document.createElementNS(htmlNamespace, "div")
  let canvas: Element | null = null
  mount.className = mountClass
  mount.popover = "manual"
  // The page's language and direction are not the card's.
  mount.lang = ""
  mount.dir = "ltr"
  root.append(mount)

  /** What a drawing needs for HTML in it to be shown. */
  function canvasIn(drawing: Element): Element {
    canvas ??= document.createElementNS(svgNamespace, "foreignObject")
    if (canvas.parentNode !== drawing) drawing.append(canvas)
    return canvas
  }

  return {
    root,
    mount,
    show(within) {
      const container = popoverContainer(document, within)
      const parent = container.namespaceURI === svgNamespace ? canvasIn(container) : container
      // A popover that moves in the document is hidden by it.
      if (host.parentNode !== parent) parent.append(host)
      // A page that is zoomed by its style would zoom the card, and every measure of its place.
      mount.style.zoom = String(1 / (host.currentCSSZoom || 1))
      if (mount.matches(":popover-open")) return
      // Not `visibility`, which keeps the focus out. Where to show it is known when there is something to show.
      mount.style.opacity = "0"
      mount.showPopover()
    },
    remove() {
      canvas?.remove()
      host.remove()
    },
    contains: (event) => event.composedPath().includes(host)
  }
}

/** Takes away what an instance has left that ended with its extension, before it could clean up. */
export function removeLeftPopovers(document: Document): void {
  for (const left of document.querySelectorAll(hostName)) left.remove()
}
