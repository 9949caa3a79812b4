import type { CardAsk } from "../core/card-ask"
import type { FrameCardEnd, FrameCardOutcome, FrameOpening, FramePlace } from "../core/frame-card"
import { frameIndexOf } from "../dom/frame-place"
import type { Lent } from "../webext/lent"
import type { CardMention } from "./card-mention"
import { ifOrphaned } from "./failure-of"

/** In ms. As often an open card looks where its mention is. */
const LOOK_EVERY = 100

/** The card of this frame that the top frame shows, because this one is small. */
export type CardAbove = {
  /** Has the card of a mention opened in the top frame, where that can be. */
  open(mention: CardMention, asked: CardAsk, opening: FrameOpening): Promise<FrameCardOutcome>
  /** The reader has ended the card in this frame. */
  end(how: FrameCardEnd): void
  /** The page has changed: the top frame is told where the mention is now. */
  look(): void
  /** The top frame shows the card with this ticket no more. */
  closed(ticket: number): void
  /** The mention whose card is open there, or being opened. */
  currentId(): string | null
}

export function createCardAbove({ askBackground }: Lent, window: Window, signal: AbortSignal): CardAbove {
  let shown: CardMention | null = null
  let ticket = 0
  let told = ""
  let opening: Promise<unknown> = Promise.resolve()
  let looking: ReturnType<typeof setInterval> | undefined

  const forget = () => {
    clearInterval(looking)
    shown?.setOpen(false)
    shown = null
  }
  const end = (how: FrameCardEnd) => {
    const ended = shown
    if (!ended) return
    // The top frame may have to bring its script first: told sooner, it would open what has ended.
    void opening.then(() => {
      if (!shown || shown === ended) askBackground("endAbove", { end: how }).catch(ifOrphaned)
    })
  }
  const look = () => {
    if (!shown) return
    const place = placeIn(window, shown)
    const words = JSON.stringify(place)
    if (words === told) return
    told = words
    askBackground("moveAbove", place).catch(ifOrphaned)
  }
  const leave = () => {
    end("abandoned")
    forget()
  }
  signal.addEventListener("abort", leave, { once: true })
  // What a page says as it goes may be lost; then the top frame sees the next one load.
  window.addEventListener("pagehide", leave, { signal })

  return {
    async open(mention, asked, way) {
      const index = frameIndexOf(window)
      if (index === null) return "cannot"
      forget()
      shown = mention
      const place = placeIn(window, mention)
      told = JSON.stringify(place)
      const { surface } = mention.subject
      const example = mention.example()
      const isLoaded = window.document.readyState === "complete"
      const wanted = { ticket: ++ticket, index, isLoaded, place, surface, example, opening: way, asked }
      const answered = askBackground("openAbove", wanted).catch(() => "cannot" as const)
      opening = answered
      const outcome = await answered
      if (shown !== mention) return "kept"
      if (outcome === "opened") {
        mention.setOpen(true)
        looking = setInterval(look, LOOK_EVERY)
      } else {
        shown = null
      }
      return outcome
    },
    end,
    look,
    closed(closedTicket) {
      if (closedTicket === ticket) forget()
    },
    currentId: () => shown?.id ?? null
  }
}

function placeIn({ innerWidth, innerHeight }: Window, mention: CardMention): FramePlace {
  const boxes = mention.rects().map(({ x, y, width, height }) => ({ x, y, width, height }))
  return { boxes, width: innerWidth, height: innerHeight }
}
