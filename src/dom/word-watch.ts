import type { HeldKey } from "../core/settings/settings"
import type { Point } from "./intent-state"

/** A mark under the pointer has had its time to open by then, in ms beyond the reader's own delay. */
const afterMarksMs = 120

/** Calls back when the pointer rests while a key is held. `heldKey` is asked at each event; null: no key. */
export function watchHeldPointer(options: {
  readonly document: Document
  readonly signal: AbortSignal
  heldKey(): HeldKey | null
  restMs(): number
  isOurs(event: Event): boolean
  onRest(at: Point): void
}): void {
  const { document, signal, heldKey, restMs, isOurs, onRest } = options
  let at: Point | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function wait(event: PointerEvent | KeyboardEvent) {
    clearTimeout(timer)
    const key = heldKey()
    const place = at
    if (key === null || place === null || !isHeld(event, key)) return
    timer = setTimeout(() => onRest(place), restMs() + afterMarksMs)
  }
  function move(event: PointerEvent) {
    if (event.pointerType === "touch" || event.buttons !== 0 || isOurs(event)) at = null
    else at = { x: event.clientX, y: event.clientY }
    wait(event)
  }
  function key(event: KeyboardEvent) {
    // A key that is held strikes again and again.
    if (!event.repeat) wait(event)
  }
  const passive = { capture: true, passive: true, signal }
  document.addEventListener("pointermove", move, passive)
  document.defaultView?.addEventListener("keydown", key, passive)
  document.defaultView?.addEventListener("keyup", key, passive)
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true })
}

/** Whether a key is held during an event. */
export function isHeld(event: PointerEvent | KeyboardEvent, key: HeldKey): boolean {
  return key === "alt" ? event.altKey : key === "ctrl" ? event.ctrlKey : event.shiftKey
}
