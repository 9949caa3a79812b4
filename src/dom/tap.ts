import type { Point } from "./intent-state"
import { tapMs, tapPx } from "./long-press"

/** What answers a tap itself: a tap there is for the page. */
const controls =
  "a[href],area[href],button,input,select,textarea,label,summary,option,audio,video,[contenteditable],[onclick]," +
  "[role=button],[role=link],[role=tab],[role=menuitem],[role=option],[role=checkbox],[role=switch],[role=radio]"

type Touch = Point & { readonly id: number; readonly time: number }

/**
 * Calls `onTap` for short touches and clicks that neither scroll nor select; `isOnControl` says whether the page has a use for
 * the tap itself.
 */
export function watchTaps(options: {
  readonly document: Document
  readonly signal: AbortSignal
  onTap(at: Point, isOnControl: boolean, event: PointerEvent): void
}): void {
  const { document, signal, onTap } = options
  let touch: Touch | null = null

  function down({
    pointerType,
    button,
    pointerId: id,
    isPrimary,
    clientX: x,
    clientY: y,
    timeStamp: time
  }: PointerEvent) {
    // A second finger makes it a gesture.
    touch = isPrimary && (pointerType === "touch" || button === 0) ? { id, x, y, time } : null
  }

  function up(event: PointerEvent) {
    const start = touch
    touch = null
    if (!start || event.pointerId !== start.id || event.timeStamp - start.time > tapMs) return
    const at = { x: event.clientX, y: event.clientY }
    if (Math.hypot(at.x - start.x, at.y - start.y) <= tapPx) onTap(at, isOnControl(event), event)
  }

  function forget() {
    touch = null
  }

  const passive = { capture: true, passive: true, signal }
  document.addEventListener("pointerdown", down, passive)
  document.addEventListener("pointerup", up, passive)
  document.addEventListener("pointercancel", forget, passive)
  document.addEventListener("scroll", forget, passive)
}

/** True where the page itself answers a tap. */
export function isOnControl(event: Event): boolean {
  return event.composedPath().some((target) => "matches" in target && (target as Element).matches(controls))
}
