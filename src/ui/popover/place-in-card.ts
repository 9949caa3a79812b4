import type { RefObject } from "preact"
import { useLayoutEffect, useRef } from "preact/hooks"

type Place = { readonly top: number; readonly pressed: Element | null }

/**
 * Where a reader was in each card: how far it was scrolled, and what was pressed to leave it. Coming back leads there
 * again; a new card begins at its head, with the focus on the popover, since what was pressed is out of sight.
 *
 * @param ticket of the card on screen; null where none is
 * @param isAway the reader is not at the card that was opened first
 */
export function usePlaceInCard(
  root: RefObject<HTMLElement>,
  ticket: number | null,
  isAway: boolean
): { leave(): void } {
  const places = useRef(new Map<number, Place>())
  useLayoutEffect(() => {
    const card = root.current
    const place = ticket === null ? undefined : places.current.get(ticket)
    if (!card || (!place && !isAway)) return
    card.scrollTop = place?.top ?? 0
    const next = place?.pressed?.isConnected ? place.pressed : card
    if (next instanceof HTMLElement) next.focus({ preventScroll: true })
    if (ticket !== null) places.current.delete(ticket)
  }, [ticket])
  return {
    leave() {
      const card = root.current
      if (!card || ticket === null) return
      const within = card.getRootNode()
      const pressed = within instanceof ShadowRoot ? within.activeElement : card.ownerDocument.activeElement
      places.current.set(ticket, { top: card.scrollTop, pressed: card.contains(pressed) ? pressed : null })
    }
  }
}
