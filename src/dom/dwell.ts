import { isFrame } from "./frame-place"
import { away, nextIntent, nextTime, type IntentDelays, type IntentEvent, type Point } from "./intent-state"
import type { Handling } from "../core/settings/settings"
import { watchLongPresses } from "./long-press"
import type { PlacedMention } from "./placed-mention"
import { isOnControl, watchTaps } from "./tap"
import { isHeld } from "./word-watch"

/** In ms: Wikipedia's previews wait as long before they go. */
const graceMs = 300

export type IntentListener = {
  /** The pointer rests on a mention, and will dwell on it if it stays. */
  foresee(mention: PlacedMention): void
  /** The pointer has come to rest on a mention. */
  dwell(mention: PlacedMention, at: Point): void
  /** The pointer has been away from the mention, and from what is ours, for the time of grace. */
  leave(): void
  /** A mention that does not lie on a link or a control was tapped, or clicked where clicks open. */
  tap(mention: PlacedMention, pointerType: string): void
  /** A finger stays on a mention that lies on a link or a control, where a tap is the page's. True: it opens. */
  longPress(mention: PlacedMention): boolean
  /** The page was pressed or tapped, not on a mention that opens by it and not on what is ours. */
  press(): void
  escape(): void
}

export type Intent = {
  /** A card was opened for a mention that the pointer is on, in a frame: it is left as any other. */
  settle(mention: Pick<PlacedMention, "id">): void
}

/**
 * Tells what a reader wants with pointer, finger and keyboard. A mouse opens nothing while a button is
 * down, while the page scrolls or while it only passes. Delays are in ms, points in viewport CSS pixels.
 */
export function watchIntent(options: {
  readonly document: Document
  readonly signal: AbortSignal
  mentionAt(x: number, y: number): PlacedMention | null
  /** True for events of our own surfaces. */
  isOurs(event: Event): boolean
  /** What opens, as things stand. */
  handling(): Pick<Handling, "opening" | "restMs" | "heldKey">
  /** The last move of the pointer before: it may rest on a mention already. */
  readonly lastMove?: PointerEvent | null
  readonly on: IntentListener
}): Intent {
  const { document, signal, mentionAt, isOurs, handling, on } = options
  let state = away
  let pointer: Point = { x: -1, y: -1 }
  let timer: ReturnType<typeof setTimeout> | undefined

  function dispatch(event: IntentEvent) {
    const { state: next, tell } = nextIntent(state, event, delays(), ({ x, y }) => mentionAt(x, y))
    const isSame = next === state
    state = next
    if (!isSame || event.type === "time") setTimer(event.now)
    if (tell === "leave") on.leave()
    else if (tell && "foreseen" in tell) on.foresee(tell.foreseen)
    else if (tell) on.dwell(tell.mention, tell.at)
  }

  function delays(): IntentDelays {
    return { restMs: handling().restMs, graceMs }
  }

  function setTimer(now: number) {
    clearTimeout(timer)
    const time = nextTime(state, delays())
    if (time !== null)
      timer = setTimeout(() => dispatch({ type: "time", now: performance.now() }), time - now)
  }

  function move(event: PointerEvent) {
    if (event.pointerType === "touch") return
    pointer = { x: event.clientX, y: event.clientY }
    moveTo(pointer, isOurs(event), event.buttons === 0 && mayOpen(event))
  }

  function moveTo(at: Point, ours: boolean, mayOpen: boolean) {
    dispatch({ type: "moved", at, isOurs: ours, isPressed: !mayOpen, now: performance.now() })
  }

  function mayOpen(event: PointerEvent | KeyboardEvent): boolean {
    const { opening, heldKey } = handling()
    return opening === "rest" || (opening === "key" && isHeld(event, heldKey))
  }

  function press(event: PointerEvent) {
    if (event.pointerType === "touch" || isOurs(event)) return
    refuse()
    on.press()
  }

  function refuse() {
    dispatch({ type: "refused", at: pointer, now: performance.now() })
  }

  function onTap(at: Point, isForPage: boolean, event: PointerEvent) {
    if (isOurs(event)) return
    if (event.pointerType !== "touch" && handling().opening !== "click") return
    const mention = isForPage ? null : mentionAt(at.x, at.y)
    if (mention) on.tap(mention, event.pointerType)
    else if (event.pointerType === "touch") on.press()
  }

  function scroll(event: Event) {
    if (isOurs(event)) return
    dispatch({ type: "scrolled", now: performance.now() })
  }

  function key(event: KeyboardEvent) {
    // A pointer that rests already when the key goes down is not heard of again.
    if (handling().opening === "key" && isHeld(event, handling().heldKey) && !event.repeat)
      moveTo(pointer, false, true)
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
  // Nothing more is heard of a pointer that goes on into a frame.
  document.addEventListener(
    "pointerout",
    ({ relatedTarget }) => {
      if (relatedTarget instanceof Element && isFrame(relatedTarget))
        dispatch({ type: "left window", now: performance.now() })
    },
    passive
  )
  // On the window, which hears it before anything of the page could stop it.
  document.defaultView?.addEventListener("keydown", key, passive)
  watchTaps({ document, signal, onTap })
  watchLongPresses({
    document,
    signal,
    // Elsewhere a tap opens, and a long press is how text is selected.
    concerns: (event) => !isOurs(event) && isOnControl(event),
    onLongPress({ x, y }) {
      const mention = mentionAt(x, y)
      return mention !== null && on.longPress(mention)
    }
  })
  if (options.lastMove) move(options.lastMove)
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true })
  return { settle: (mention) => dispatch({ type: "settled", mention, now: performance.now() }) }
}
