import type { Lifeline } from "../core/marks/lifeline"
import { elementAround } from "./node-types"
import type { Point } from "./intent-state"
import {
  createPopoverElement,
  popoverElementCss,
  removeLeftPopovers,
  type PopoverElement
} from "./popover-element"
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
  /** Shows an empty popover, or the one that is there, for another anchor; it is placed when it has been drawn. */
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

/**
 * One element in the page, while something is shown, with the popover in its closed shadow tree and in the top layer:
 * above every z-index of the page, out of reach of its styles and scripts.
 */
export function createPopoverHost(document: Document, options: PopoverHostOptions): PopoverHost {
  const { css, mountClass = "mount", sheetClass = "sheet", signal, lifeline = null } = options
  const styles = createRootStyles(popoverElementCss(lifeline) + css)
  let shown: PopoverElement | null = null
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
  if (lifeline !== null) removeLeftPopovers(document)

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
    shown?.remove()
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
        shown = createPopoverElement(document, mountClass)
        styles.reach(shown.root)
        follow(shown.mount)
      }
      shown.mount.classList.toggle(sheetClass, isSheet)
      if (isSheet) shown.mount.style.transform = ""
      roomMade = 0
      side = null
      seenAt = ""
      wasSeen = isSheet
      shown.show(next.within ?? null)
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
    contains: (event) => shown?.contains(event) ?? false,
    hasFocus: () => shown !== null && shown.root.activeElement !== null
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
