import type { FrameCardEnd } from "../core/frame-card"
import { watchIntent } from "../dom/dwell"
import { hasFocusHere } from "../dom/focus"
import { isSmallFrame } from "../dom/frame-place"
import { createMentionTour } from "../dom/mention-tour"
import { nextMentionOf } from "../dom/next-mention"
import type { CreatePopover } from "../dom/page-popover"
import type { PlacedMention } from "../dom/page-reader"
import { readPageWords } from "../dom/page-words"
import type { Opening } from "../ui/popover/popover-state"
import type { Lent } from "../webext/lent"
import { createCardAbove } from "./card-above"
import { createCardAsking } from "./card-asking"
import { cardMentionOf } from "./card-mention"
import { createCardPopover } from "./card-popover"
import { createFrameCards } from "./frame-cards"

/** Opens cards for the mentions of this frame: in it, or where it is small, in the top frame. */
export const createPopover: CreatePopover<Lent> = (options) => {
  const { document, reader, signal, lastMove, handling, lent } = options
  const asking = createCardAsking(options)
  const card = createCardPopover(options)
  const above = createCardAbove(lent, window, signal)
  let last: PlacedMention | null = null

  const currentId = () => above.currentId() ?? card.current()?.id
  const open = (mention: PlacedMention, opening: Opening) => {
    const opened = cardMentionOf(mention, reader, asking)
    const openHere = () => {
      if (card.open(opened, opening)) last = mention
    }
    if (opening === "keyboard" || !isSmallFrame(window)) {
      above.end("abandoned")
      return openHere()
    }
    void above.open(opened, asking.questionOf(mention), opening).then((outcome) => {
      if (outcome === "opened") last = mention
      else if (outcome === "cannot" && !signal.aborted) openHere()
    })
  }
  const end = (how: FrameCardEnd) => {
    card.dispatch({ type: how })
    above.end(how)
  }

  const intent = watchIntent({
    document,
    signal,
    mentionAt: (x, y) => reader.mentionAt(x, y),
    isOurs: card.contains,
    lastMove: lastMove(),
    handling,
    on: {
      foresee(mention) {
        if (mention.id === currentId()) return
        asking.foresee(mention)
        card.prepare()
      },
      dwell: (mention) => mention.id !== currentId() && open(mention, "pointer"),
      leave: () => end("left"),
      tap: (mention, pointerType) => open(mention, pointerType === "touch" ? "touch" : "click"),
      longPress(mention) {
        // Pressed once more, a link has the browser's own menu.
        const opens = mention.id !== currentId()
        if (opens) open(mention, "touch")
        return opens
      },
      press: () => end("abandoned"),
      escape: () => end("dismissed")
    }
  })
  /** The mention that was opened last, while it is on the page; else the first one on screen. */
  const again = () => (last && reader.range(last.id) ? last : reader.next(null, 1))
  const goTo = (mention: PlacedMention | null) => {
    if (!mention) return
    reader.reveal(mention.id)
    open(mention, "keyboard")
  }
  signal.addEventListener("abort", () => card.dispatch({ type: "dismissed" }), { once: true })

  return {
    step: (by) => hasFocusHere(document) && goTo(by === 0 ? again() : reader.next(currentId() ?? null, by)),
    show: (entity) => goTo(nextMentionOf(reader.mentions(), entity, last?.id === currentId() ? last : null)),
    onMentionsChange() {
      card.look()
      above.look()
    },
    read: () => readPageWords(document, reader),
    tour: createMentionTour(reader),
    ofFrames: createFrameCards({ window, card, intent, lent }),
    closedAbove: above.closed
  }
}
