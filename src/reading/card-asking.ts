import type { Card } from "../core/card"
import type { CardAsk } from "../core/card-ask"
import type { EntityId } from "../core/model"
import { readPageDate } from "../dom/page-date"
import type { CreatePopover } from "../dom/page-popover"
import type { PlacedMention } from "../dom/placed-mention"
import type { Lent } from "../webext/lent"

/** A card asks about the words around its mention: about a screen of text, in UTF-16 code units. */
const NEARBY_TEXT = 6_000

/** What was asked for early is of use for so many ms: the page goes on, and so do the reader's corrections. */
const FRESH_MS = 1000

/** A question for a card, and its answer. */
export type AskedCard = {
  readonly asked: CardAsk
  readonly answer: Promise<Card | null>
  /** The answer where it is here already; it is shown without a word of waiting. */
  readonly card?: Card | null
}

type Early = AskedCard & { readonly mention: string; readonly at: number; card?: Card | null }

export type CardAsking = {
  /** What the card of a mention, or of another entity for the page around it, is asked for. */
  questionOf(mention: PlacedMention, lookedUp?: EntityId): CardAsk
  /** Asks for the card of a mention that the reader is likely to want in a moment, which may also wake the background. */
  foresee(mention: PlacedMention): void
  /** Asks for the card of a mention, or of another entity for the page around it. */
  ask(mention: PlacedMention, lookedUp?: EntityId): AskedCard
}

/** Asks for the cards of a page. */
export function createCardAsking({
  document,
  reader,
  page,
  lent
}: Parameters<CreatePopover<Lent>>[0]): CardAsking {
  let early: Early | null = null

  const send = (asked: CardAsk) => lent.askBackground("card", asked)
  const questionOf = (mention: PlacedMention, lookedUp?: EntityId): CardAsk => ({
    entity: lookedUp ?? mention.entity,
    page: page(),
    date: readPageDate(document),
    text: reader.nearbyText(mention.id, NEARBY_TEXT),
    reason: lookedUp === undefined ? mention.reason : ""
  })

  function takeEarly(mention: PlacedMention): Early | null {
    const taken = early
    early = null
    const isFresh = taken?.mention === mention.id && performance.now() - taken.at < FRESH_MS
    return isFresh ? taken : null
  }

  return {
    questionOf,
    foresee(mention) {
      const asked = questionOf(mention)
      const foreseen: Early = { asked, answer: send(asked), mention: mention.id, at: performance.now() }
      early = foreseen
      foreseen.answer.then(
        (card) => (foreseen.card = card),
        // Whoever wants the card asks again; nobody may ever want it.
        () => undefined
      )
    },
    ask(mention, lookedUp) {
      const foreseen = lookedUp === undefined ? takeEarly(mention) : null
      if (foreseen) return { ...foreseen, answer: foreseen.answer.catch(() => send(foreseen.asked)) }
      const asked = questionOf(mention, lookedUp)
      return { asked, answer: send(asked) }
    }
  }
}
