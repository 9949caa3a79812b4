import type { Passage } from "../card"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import { groupBy } from "../group-by"
import type { EntityId, Precision } from "../model"
import { isoDay } from "../pack/days"
import { quoteSpan } from "../retrieval/quote"
import { wordedEvent } from "../retrieval/quote-event"

/** Something that the corpus dates. The date and `what` are an editor's words, `passages` those of articles. */
export type LibraryEvent = {
  /** ISO 8601; `end` closes a range. */
  readonly date: string
  readonly end?: string
  readonly precision: Precision
  readonly what: string
  /** The language of `what`, BCP 47. */
  readonly whatLang: string
  readonly entities: readonly { readonly entity: EntityId; readonly name: string }[]
  readonly passages: readonly Passage[]
}

/** A passage of an event is about the event, and no entity of it is set off. */
const NO_ENTITY = -1

/** All events of a corpus, oldest first. */
export function corpusTimeline(corpus: LoadedCorpus): LibraryEvent[] {
  const { pack } = corpus
  const participants = groupBy(pack.eventEntities.rows(), ({ event }) => event)
  const evidence = groupBy(pack.eventEvidence.rows(), ({ event }) => event)
  return pack.events
    .rows()
    .map((event, number) => ({ ...event, number }))
    .toSorted((a, b) => a.date - b.date || a.number - b.number)
    .map(({ date, dateEnd, precision, number }) => ({
      date: isoDay(date),
      ...(dateEnd > 0 && { end: isoDay(dateEnd) }),
      precision,
      ...wordedEvent(corpus, number),
      entities: (participants.get(number) ?? []).map(({ entity }) => ({
        entity: pack.entities.row(entity).id,
        name: corpus.nameOf(entity)
      })),
      passages: (evidence.get(number) ?? []).map((stretch) =>
        quoteSpan(corpus, NO_ENTITY, stretch, "tells of the event")
      )
    }))
}
