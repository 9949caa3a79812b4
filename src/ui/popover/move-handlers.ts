import type { TargetedKeyboardEvent, TargetedPointerEvent } from "preact"

/** How far something is to be moved, in CSS px. */
export type Way = { readonly x: number; readonly y: number }

/** One press of an arrow key; with Shift for the last few px. */
const stepPx = 24
const smallStepPx = 4
const shakePx = 4

const arrows: Readonly<Record<string, Way>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 }
}

/** Handlers of what a popover is moved by: dragged anywhere but by its buttons, or with the arrow keys on its handle. */
export function moveHandlers(onMove: (way: Way) => void) {
  return {
    onPointerDown(event: TargetedPointerEvent<HTMLElement>) {
      const { currentTarget: handle, target } = event
      const button = target instanceof Element ? target.closest("button") : null
      if (event.button !== 0 || (button && !button.classList.contains("card-grip"))) return
      const { pointerId } = event
      let last: Way = { x: event.clientX, y: event.clientY }
      let isMoving = false
      const ending = new AbortController()
      const { signal } = ending
      const isSame = (other: PointerEvent) => other.pointerId === pointerId
      const move = (moved: PointerEvent) => {
        if (!isSame(moved)) return
        const way = { x: moved.clientX - last.x, y: moved.clientY - last.y }
        // A hand is never quite still when it presses.
        if (!isMoving && Math.hypot(way.x, way.y) < shakePx) return
        isMoving = true
        last = { x: moved.clientX, y: moved.clientY }
        onMove(way)
      }
      const end = (ended: PointerEvent) => isSame(ended) && ending.abort()
      handle.setPointerCapture(pointerId)
      handle.addEventListener("pointermove", move, { signal })
      for (const type of ["pointerup", "pointercancel", "lostpointercapture"] as const)
        handle.addEventListener(type, end, { signal })
    },
    onKeyDown(event: TargetedKeyboardEvent<HTMLElement>) {
      const arrow = arrows[event.key]
      if (!arrow) return
      event.preventDefault()
      event.stopPropagation()
      const px = event.shiftKey ? smallStepPx : stepPx
      onMove({ x: arrow.x * px, y: arrow.y * px })
    }
  }
}
