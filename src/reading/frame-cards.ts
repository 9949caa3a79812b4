import type { FramePlace } from "../core/frame-card"
import type { Intent } from "../dom/dwell"
import { boxesThrough, frameElementAt, whenAnotherLoads } from "../dom/frame-place"
import type { FrameCards } from "../dom/page-popover"
import type { Lent } from "../webext/lent"
import type { CardMention } from "./card-mention"
import type { CardPopover } from "./card-popover"
import { ifOrphaned } from "./failure-of"

type Shown = { readonly frame: number; readonly mention: CardMention; move(place: FramePlace): void }

/** Shows the cards of small frames in this one, the top one. */
export function createFrameCards({
  window,
  card,
  intent,
  lent: { askBackground }
}: {
  readonly window: Window
  readonly card: CardPopover
  readonly intent: Intent
  readonly lent: Lent
}): FrameCards {
  let shown: Shown | null = null

  /** What is shown of this frame, while it is. */
  const shownOf = (frame: number) =>
    shown?.frame === frame && card.current() === shown.mention ? shown : null

  return {
    open(frame, { ticket, index, isLoaded, place, surface, example, opening, asked }) {
      const element = frameElementAt(window, index)
      if (!element || boxesThrough(element, place).length === 0) return "cannot"
      const ending = new AbortController()
      let at = place
      const mention: CardMention = {
        id: `frame ${frame}, card ${ticket}`,
        subject: { entity: asked.entity, surface },
        rects: () => (element.isConnected ? boxesThrough(element, at) : []),
        within: () => element,
        ask(lookedUp) {
          const question = lookedUp === undefined ? asked : { ...asked, entity: lookedUp, reason: "" }
          return { asked: question, answer: askBackground("card", question) }
        },
        example: () => example,
        setOpen(isOpen) {
          if (isOpen) return
          ending.abort()
          askBackground("closedAbove", { frame, ticket }).catch(ifOrphaned)
        }
      }
      if (!card.open(mention, opening)) return "kept"
      shown = { frame, mention, move: (place) => (at = place) }
      if (opening === "pointer") intent.settle(mention)
      whenAnotherLoads(element, isLoaded, ending.signal, () => card.dispatch({ type: "abandoned" }))
      return "opened"
    },
    move(frame, place) {
      const moved = shownOf(frame)
      if (!moved) return
      moved.move(place)
      card.look()
    },
    end(frame, how) {
      // The pointer may have left the name for its card.
      if (shownOf(frame) && !(how === "left" && card.isUnderPointer())) card.dispatch({ type: how })
    }
  }
}
