import type { Point } from "./intent-state"

/** A finger that moves further, in CSS pixels, scrolls; one that stays longer, in ms, means something else than a tap. */
export const tapPx = 10
export const tapMs = 500

/** After a finger has lifted, in ms: the click and the menu that a press leads to have come by then. */
const echoMs = 500

type Press = Point & { readonly id: number; isTaken: boolean }

/**
 * Calls `onLongPress` where a finger stays on one place. When it answers true the press is ours: neither the browser's
 * menu nor a click follows it.
 */
export function watchLongPresses(options: {
  readonly document: Document
  readonly signal: AbortSignal
  /** Whether a press may be ours; asked as the finger comes down. */
  concerns(event: PointerEvent): boolean
  onLongPress(at: Point): boolean
}): void {
  const { document, signal, concerns, onLongPress } = options
  let press: Press | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function begin(event: PointerEvent) {
    forget()
    if (event.pointerType !== "touch" || !event.isPrimary || !concerns(event)) return
    const { pointerId: id, clientX: x, clientY: y } = event
    press = { id, x, y, isTaken: false }
    timer = setTimeout(take, tapMs)
  }

  function take() {
    clearTimeout(timer)
    if (press && !press.isTaken) press.isTaken = onLongPress({ x: press.x, y: press.y })
  }

  function move({ pointerId, clientX, clientY }: PointerEvent) {
    if (!press || press.isTaken || pointerId !== press.id) return
    if (Math.hypot(clientX - press.x, clientY - press.y) > tapPx) forget()
  }

  function lift() {
    clearTimeout(timer)
    if (press?.isTaken) timer = setTimeout(forget, echoMs)
    else press = null
  }

  function scroll() {
    if (!press?.isTaken) forget()
  }

  function forget() {
    clearTimeout(timer)
    press = null
  }

  /** Browsers ask for their menu after a time of their own, which may be shorter. */
  function menu(event: Event) {
    take()
    if (press?.isTaken) event.preventDefault()
  }

  function click(event: Event) {
    if (!press?.isTaken) return
    forget()
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  const passive = { capture: true, passive: true, signal }
  document.addEventListener("pointerdown", begin, passive)
  document.addEventListener("pointermove", move, passive)
  document.addEventListener("pointerup", lift, passive)
  document.addEventListener("pointercancel", lift, passive)
  document.addEventListener("scroll", scroll, passive)
  // On the window, which hears them before anything of the page does.
  const { defaultView } = document
  defaultView?.addEventListener("contextmenu", menu, { capture: true, signal })
  defaultView?.addEventListener("click", click, { capture: true, signal })
  signal.addEventListener("abort", forget, { once: true })
}
