import { away, nextIntent, nextTime, type IntentDelays, type IntentEvent, type Point } from "./intent-state"
import type { PlacedMention } from "./placed-mention"
import { watchTaps } from "./tap"

/** 300 ms each: Wikipedia's previews wait as long before they go, and open a little later. */
const defaultDelays: IntentDelays = { restMs: 300, graceMs: 300 }

export type IntentListener = {
  /** The pointer has come to rest on a mention. */
  dwell(mention: PlacedMention, at: Point): void
  /** The pointer has been away from the mention, and from what is ours, for the time of grace. */
  leave(): void
  /** A finger has tapped a mention that does not lie on a link or a control. */
  tap(mention: PlacedMention, at: Point): void
  /** Something was scrolled. */
  scroll(): void
  /** The page was pressed or tapped, not on a mention that opens by it and not on what is ours. */
  press(): void
  escape(): void
}

/**
 * Tells what a reader wants with pointer, finger and keyboard. A mouse opens nothing by clicking, and nothing while a
 * button is down, while the page scrolls or while it only passes. Delays are in ms, points in viewport CSS pixels.
 */
export function watchIntent(options: {
  readonly document: Document
  readonly signal: AbortSignal
  mentionAt(x: number, y: number): PlacedMention | null
  /** True for events of our own surfaces. */
  isOurs(event: Event): boolean
  readonly delays?: Partial<IntentDelays>
  /** The last move of the pointer before: it may rest on a mention already. */
  readonly lastMove?: PointerEvent | null
  readonly on: IntentListener
}): void {
  const { document, signal, mentionAt, isOurs, on } = options
  const delays = { ...defaultDelays, ...options.delays }
  let state = away
  let pointer: Point = { x: -1, y: -1 }
  let timer: ReturnType<typeof setTimeout> | undefined

  function dispatch(event: IntentEvent) {
    const { state: next, tell } = nextIntent(state, event, delays, ({ x, y }) => mentionAt(x, y))
    const isSame = next === state
    state = next
    if (!isSame || event.type === "time") setTimer(event.now)
    if (tell === "leave") on.leave()
    else if (tell) on.dwell(tell.mention, tell.at)
  }

  function setTimer(now: number) {
    clearTimeout(timer)
    const time = nextTime(state, delays)
    if (time !== null)
      timer = setTimeout(() => dispatch({ type: "time", now: performance.now() }), time - now)
  }

  function move(event: PointerEvent) {
    if (event.pointerType === "touch") return
    pointer = { x: event.clientX, y: event.clientY }
    const isPressed = event.buttons !== 0
    dispatch({ type: "moved", at: pointer, isOurs: isOurs(event), isPressed, now: performance.now() })
  }

  function press(event: PointerEvent) {
    if (event.pointerType === "touch" || isOurs(event)) return
    refuse()
    on.press()
  }

  function refuse() {
    dispatch({ type: "refused", at: pointer, now: performance.now() })
  }

  function onTap(at: Point, isOnControl: boolean, event: PointerEvent) {
    if (isOurs(event)) return
    const mention = isOnControl ? null : mentionAt(at.x, at.y)
    if (mention) on.tap(mention, at)
    else on.press()
  }

  function scroll(event: Event) {
    if (isOurs(event)) return
    dispatch({ type: "scrolled", now: performance.now() })
    on.scroll()
  }

  function key(event: KeyboardEvent) {
    if (event.key !== "Escape" || event.isComposing) return
    refuse()
    on.escape()
  }

  const passive = { capture: true, passive: true, signal }
  document.addEventListener("pointermove", move, passive)
  document.addEventListener("pointerdown", press, passive)
  document.addEventListener("scroll", scroll, passive)
  // A page may be without a root for a moment; its next one is read anew.
  document.documentElement?.addEventListener(
    "pointerleave",
    () => dispatch({ type: "left window", now: performance.now() }),
    { passive: true, signal }
  )
  // On the window, which hears it before anything of the page could stop it.
  document.defaultView?.addEventListener("keydown", key, passive)
  watchTaps({ document, signal, onTap })
  if (options.lastMove) move(options.lastMove)
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true })
}
