import type { CardEvent } from "../card"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import { isoDay } from "../pack/days"
import { quoteSpan } from "./quote"

/**
 * An event as it is shown, with the first words that tell of it, in which the entity is set off; null where no article
 * tells of it. `pageDay` is yyyymmdd, 0 where the page has no date.
 */
export function quoteEvent(
  corpus: LoadedCorpus,
  event: number,
  entity: number,
  pageDay: number
): CardEvent | null {
  const { pack } = corpus
  const [first, end] = pack.eventEvidence.range("event", event)
  if (first >= end) return null
  const { date, dateEnd, precision } = pack.events.row(event)
  return {
    date: isoDay(date),
    ...(dateEnd > 0 && { end: isoDay(dateEnd) }),
    precision,
    ...wordedEvent(corpus, event),
    isNewer: pageDay > 0 && date > pageDay,
    passage: quoteSpan(corpus, entity, pack.eventEvidence.row(first), "tells of the event")
  }
}

/** What an event is, in an editor's words, and their language. */
export function wordedEvent(corpus: LoadedCorpus, event: number): Pick<CardEvent, "what" | "whatLang"> {
  const { words, lang } = corpus.whatOf(event)
  return { what: words, whatLang: lang }
}
