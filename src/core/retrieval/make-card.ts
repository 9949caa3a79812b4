import type { Card } from "../card"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { EntityId } from "../model"
import { articlesOf, relatedEntities } from "./card-relations"
import type { RankedPassage } from "./candidates"
import { cardTimeline } from "./card-timeline"
import { differingClaims } from "./differing-claims"
import { headOf } from "./head"
import { quotePassage, quoteSpan } from "./quote"
import { rankPassages } from "./rank-passages"
import { toldReason } from "./told-reason"

/** What a card is made for: one entity, on one page. */
export type CardQuery = {
  readonly entity: EntityId
  /** Text of the page around the mention. */
  readonly text: string
  readonly date: string | null
  readonly company: readonly EntityId[]
  readonly reason: string
}

const MOST_PASSAGES = 12
const MOST_SINCE = 8

/**
 * The card of an entity; null where the corpus has nothing to tell of it, unless `mayBeBare`: then there is more
 * elsewhere. Everything in it is verbatim.
 */
export function makeCard(corpus: LoadedCorpus, query: CardQuery, { mayBeBare = false } = {}): Card | null {
  const row = corpus.rows.get(query.entity)
  if (row === undefined) return null
  const head = headOf(corpus, row)
  const ranked = rankPassages(corpus, { ...query, date: query.date ?? undefined })
  if (ranked.length === 0 && head.who === null && !mayBeBare) return null

  const quote = ({ passage, why }: { passage: number; why: string }) =>
    quotePassage(corpus, row, passage, why)
  return {
    ...head,
    passages: listed(ranked, false).slice(0, MOST_PASSAGES).map(quote),
    since: listed(ranked.toSorted(byMatter), true).slice(0, MOST_SINCE).map(quote),
    claims: differingClaims(corpus, row, ranked, (stretch) =>
      quoteSpan(corpus, row, stretch, "differs from other articles")
    ),
    timeline: cardTimeline(corpus, row, query.date),
    related: relatedEntities(corpus, row),
    articles: articlesOf(corpus, row, ranked),
    pageDate: query.date,
    reason: toldReason(corpus, query.reason)
  }
}

/** What became of the page's own matter comes before what else has happened since. */
function byMatter(a: RankedPassage, b: RankedPassage): number {
  return Number(a.isAside) - Number(b.isAside) || b.onMatter - a.onMatter
}

/**
 * The passages that are newer than the page, or those that are not. A list does not open with an aside where the other
 * one speaks of the entity itself: nobody would know why it stands there.
 */
function listed(ranked: readonly RankedPassage[], isNewer: boolean): readonly RankedPassage[] {
  const list = ranked.filter((passage) => passage.isNewer === isNewer)
  return list[0]?.isAside === true && ranked[0]?.isAside === false ? [] : list
}
