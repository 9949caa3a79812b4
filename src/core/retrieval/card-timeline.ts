import type { CardEvent } from "../card"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import { dayNumber } from "../pack/days"
import { quoteEvent } from "./quote-event"

/** More would not be read in a popover; the dossier has all of them. */
const MOST_EVENTS = 12

/**
 * Events that an entity takes part in, oldest first: as many before the page's day (ISO 8601) as after it, the nearest
 * ones, or the latest where the page has no date. Each with the article's words that say so.
 */
export function cardTimeline(corpus: LoadedCorpus, entity: number, pageDate: string | null): CardEvent[] {
  const { pack } = corpus
  const pageDay = dayNumber(pageDate ?? undefined)
  const isNewer = (day: number) => pageDay > 0 && day > pageDay
  const events = pack.eventEntities
    .rows()
    .filter((row) => row.entity === entity)
    .map(({ event }) => ({ event, date: pack.events.cell(event, "date") }))
    .toSorted((a, b) => a.date - b.date || a.event - b.event)
  const before = events.filter(({ date }) => !isNewer(date))
  const after = events.filter(({ date }) => isNewer(date))
  const mostAfter = Math.max(MOST_EVENTS / 2, MOST_EVENTS - before.length)
  const chosenAfter = after.slice(0, mostAfter)
  const chosenBefore = before.slice(-(MOST_EVENTS - chosenAfter.length))
  return [...chosenBefore, ...chosenAfter].flatMap(
    ({ event }) => quoteEvent(corpus, event, entity, pageDay) ?? []
  )
}
