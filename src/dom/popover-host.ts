import { shownWhileAlive, type Lifeline } from "../core/marks/lifeline"
import { elementAround } from "./node-types"
import { popoverContainer } from "./popover-container"
import type { Point } from "./intent-state"
import { placeAt, placeBeside, uncover, type Placed, type Side } from "./popover-place"
import { createRootStyles } from "./root-styles"

/** What a popover is about. */
export type PopoverAnchor = {
  /** The boxes of the mention, line by line (viewport, CSS px); none when it is gone. */
  rects(): readonly DOMRect[]
  /** A node of the mention: tells which of several dialogs it stands in, and what hides it. */
  readonly within?: Node | null
  /** The mention is gone, hidden, or out of sight after it could be seen: there is nothing to stand beside. */
  readonly onLost?: () => void
}

export type PopoverHost = {
  /** Shows an empty popover beside the anchor, or moves the one that is there. */
  open(anchor: PopoverAnchor, options?: { readonly isSheet?: boolean }): void
  /** What is to be drawn into; null while nothing is shown. */
  mount(): HTMLElement | null
  /** Places the popover anew, when its content has changed. */
  place(): void
  /** Looks whether the anchor still stands where it stood, when the page has changed. */
  look(): void
  /** Leaves the popover where it stands in the window (true), or brings it back to its anchor (false). */
  hold(isHeld: boolean): void
  /** Moves a popover that is held, by CSS px, as far as the window reaches. */
  moveBy(way: Point): void
  /** Takes the popover out of the page; nothing of it is left. */
  close(): void
  isOpen(): boolean
  /** True for events that happen in the popover. */
  contains(event: Event): boolean
  hasFocus(): boolean
}

export type PopoverHostOptions = {
  /** All style of the popover. It reaches nothing else, and no style of the page reaches in. */
  readonly css: string
  /** The class of the mount element, and the one it has besides while it is a sheet at the edge of the screen. */
  readonly mountClass?: string
  readonly sheetClass?: string
  readonly signal: AbortSignal
  /** What the popover hangs on. */
  readonly lifeline?: Lifeline
}

/**
 * In ms. What moves or hides a mention without any event, a picture that has loaded above or a carousel, is noticed by
 * looking. Observers of intersections would notice moves one frame later, but nothing that is only made invisible.
 */
const lookEvery = 100

/** No page has elements of this name, and our reader of pages leaves it alone. */
const hostName = "backgrounder-popover"
const htmlNamespace = "http://www.w3.org/1999/xhtml"
const svgNamespace = "http://www.w3.org/2000/svg"

/** Takes back what browsers give to popovers. */
const frameCss = (lifeline: Lifeline) => `
:host { all: initial !important; }
[popover] {
  position: fixed; inset: 0 auto auto 0; margin: 0; border: 0; padding: 0;
  inline-size: max-content; block-size: auto; max-inline-size: 100vw;
  overflow: visible; background: none; color: inherit;
}
[popover]:popover-open { ${shownWhileAlive(lifeline)} }
@media print { :host { display: none !important; } }
`

type Shown = { readonly host: HTMLElement; readonly shadow: ShadowRoot; readonly mount: HTMLElement }

/**
 * One element in the page, while something is shown, with the popover in its closed shadow tree and in the top layer:
 * above every z-index of the page, out of reach of its styles and scripts.
 */
export function createPopoverHost(document: Document, options: PopoverHostOptions): PopoverHost {
  const { css, mountClass = "mount", sheetClass = "sheet", signal, lifeline = null } = options
  const styles = createRootStyles(frameCss(lifeline) + css)
  let shown: Shown | null = null
  let canvas: Element | null = null
  let anchor: PopoverAnchor | null = null
  let isSheet = false
  let side: Side | null = null
  /** Where a popover that is held stands; null where it follows its anchor. */
  let heldAt: Point | null = null
  let roomMade = 0
  let frame = 0
  /** Where the mention was at the last look, and whether it could be seen by then. */
  let seenAt = ""
  let wasSeen = false

  // What an instance has left that ended with its extension, before it could clean up.
  if (lifeline !== null) for (const left of document.querySelectorAll(hostName)) left.remove()

  function create(): Shown {
    // In a document of XML `createElement` makes an element of no kind.
    const host = document.createElementNS(htmlNamespace, hostName)
    const shadow = host.attachShadow({ mode: "closed" })
    const mount = document.createElementNS(htmlNamespace, "div")
    mount.className = mountClass
    mount.popover = "manual"
    // The page's language and direction are not the card's.
    mount.lang = ""
    mount.dir = "ltr"
    shadow.append(mount)
    styles.reach(shadow)
    return { host, shadow, mount }
  }

  function show({ host, mount }: Shown) {
    const container = popoverContainer(document, anchor?.within ?? null)
    const parent = container.namespaceURI === svgNamespace ? canvasIn(container) : container
    // A popover that moves in the document is hidden by it.
    if (host.parentNode !== parent) parent.append(host)
    // A page that is zoomed by its style would zoom the card, and every measure of its place.
    mount.style.zoom = String(1 / (host.currentCSSZoom || 1))
    if (mount.matches(":popover-open")) return
    // Not `visibility`, which keeps the focus out. Where to show it is known when there is something to show.
    mount.style.opacity = "0"
    mount.showPopover()
  }

  /** What a drawing needs for HTML in it to be shown. */
  function canvasIn(drawing: Element): Element {
    canvas ??= document.createElementNS(svgNamespace, "foreignObject")
    if (canvas.parentNode !== drawing) drawing.append(canvas)
    return canvas
  }

  function place() {
    if (!shown || !anchor) return
    const { mount } = shown
    if (heldAt && !isSheet) return placeAt(heldAt, mount)
    const rects = anchor.rects()
    if (rects.length === 0) return
    if (!isSheet) {
      const around = { last: side, within: elementOf(anchor) }
      return void placeBeside(rects, mount, around).then(onPlaced(anchor))
    }
    mount.style.opacity = ""
    // Only when the sheet has grown: a reader who scrolls means it.
    if (mount.offsetHeight > roomMade && document.defaultView) uncover(rects, mount, document.defaultView)
    roomMade = mount.offsetHeight
  }

  const onPlaced = (about: PopoverAnchor) => (placed: Placed) => {
    if (about !== anchor) return
    side = placed.side
    // A name that is opened by the keys may be on its way into the window.
    if (placed.isInSight) wasSeen = true
    else if (wasSeen) anchor?.onLost?.()
  }

  function look() {
    if (!shown || !anchor || (heldAt && !isSheet)) return
    const rects = anchor.rects()
    const isGone = rects.length === 0 || (wasSeen && !isShown(elementOf(anchor)))
    if (isGone) return anchor.onLost?.()
    const at = rects.map(({ x, y, width }) => [x, y, width].join()).join(" ")
    if (at === seenAt) return
    seenAt = at
    place()
  }

  function withNextFrame(act: () => void) {
    cancelAnimationFrame(frame)
    // Placing within an observer's own callback would make the browser report an error to the page.
    frame = requestAnimationFrame(act)
  }

  const sizes = new ResizeObserver(() => withNextFrame(place))
  let following: AbortController | null = null

  function follow(mount: HTMLElement) {
    following = new AbortController()
    const passive = { capture: true, passive: true, signal: following.signal }
    document.addEventListener("scroll", () => withNextFrame(look), passive)
    document.defaultView?.addEventListener("resize", () => withNextFrame(place), passive)
    sizes.observe(mount)
    const looking = setInterval(look, lookEvery)
    following.signal.addEventListener("abort", () => clearInterval(looking), { once: true })
  }

  function close() {
    following?.abort()
    sizes.disconnect()
    cancelAnimationFrame(frame)
    canvas?.remove()
    shown?.host.remove()
    styles.remove()
    shown = null
    anchor = null
    heldAt = null
  }

  signal.addEventListener("abort", close, { once: true })
  return {
    open(next, { isSheet: wantsSheet = false } = {}) {
      if (signal.aborted) return
      anchor = next
      isSheet = wantsSheet
      if (!shown) {
        shown = create()
        follow(shown.mount)
      }
      shown.mount.classList.toggle(sheetClass, isSheet)
      if (isSheet) shown.mount.style.transform = ""
      roomMade = 0
      side = null
      seenAt = ""
      wasSeen = isSheet
      show(shown)
      place()
    },
    mount: () => shown?.mount ?? null,
    place,
    look,
    hold(isHeld) {
      heldAt = isHeld && shown ? pointOf(shown.mount) : null
      place()
    },
    moveBy({ x, y }) {
      if (!heldAt || !shown) return
      const from = pointOf(shown.mount)
      heldAt = { x: from.x + x, y: from.y + y }
      place()
    },
    close,
    isOpen: () => shown !== null,
    contains: (event) => shown !== null && event.composedPath().includes(shown.host),
    hasFocus: () => shown !== null && shown.shadow.activeElement !== null
  }
}

function elementOf({ within = null }: PopoverAnchor): Element | null {
  return within && elementAround(within)
}

function isShown(element: Element | null): boolean {
  return element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? true
}

function pointOf(element: Element): Point {
  const { x, y } = element.getBoundingClientRect()
  return { x, y }
}
