import type { Card, Passage } from "../card"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { EntityId } from "../model"
import { articlesOf, relatedEntities } from "./card-relations"
import { cardTimeline } from "./card-timeline"
import { coverageOf } from "./coverage"
import { differingClaims } from "./differing-claims"
import { quotePassage, quoteSpan } from "./quote"
import { rankPassages } from "./rank-passages"

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

/** The card of an entity; null where the corpus has nothing to tell of it. Everything in it is verbatim. */
export function makeCard(corpus: LoadedCorpus, query: CardQuery): Card | null {
  const row = corpus.rows.get(query.entity)
  if (row === undefined) return null
  const { pack } = corpus
  const { name, type } = pack.entities.row(row)
  const who = definitionOf(corpus, row)
  const ranked = rankPassages(corpus, { ...query, date: query.date ?? undefined })
  if (ranked.length === 0 && who === null) return null

  const quote = ({ passage, why }: { passage: number; why: string }) =>
    quotePassage(corpus, row, passage, why)
  return {
    entity: query.entity,
    name,
    type,
    nativeNames: nativeNamesOf(corpus, row, name),
    who,
    passages: ranked
      .filter(({ isNewer }) => !isNewer)
      .slice(0, MOST_PASSAGES)
      .map(quote),
    since: ranked
      .filter(({ isNewer }) => isNewer)
      .slice(0, MOST_SINCE)
      .map(quote),
    claims: differingClaims(corpus, row, ranked, (stretch) =>
      quoteSpan(corpus, row, stretch, "differs from other articles")
    ),
    timeline: cardTimeline(corpus, row, query.date),
    related: relatedEntities(corpus, row),
    articles: articlesOf(corpus, row, ranked),
    coverage: coverageOf(corpus, row),
    pageDate: query.date,
    reason: query.reason
  }
}

/** The stretch that says who or what an entity is; null where no article does. */
function definitionOf(corpus: LoadedCorpus, entity: number): Passage | null {
  const [first, end] = corpus.pack.definitions.range("entity", entity)
  if (first >= end) return null
  return quoteSpan(corpus, entity, corpus.pack.definitions.row(first), "says who or what it is")
}

/** The first form of each language that writes the name in other letters. */
function nativeNamesOf({ pack }: LoadedCorpus, entity: number, name: string): Card["nativeNames"] {
  const names: { lang: string; text: string }[] = []
  for (let row = 0; row < pack.forms.length; row++) {
    if (pack.forms.cell(row, "entity") !== entity) continue
    const { language, text, kind, inflectionOf } = pack.forms.row(row)
    const isNative = ["my", "ru", "zh"].includes(language) && kind === "name" && inflectionOf === null
    if (isNative && text !== name && !names.some(({ lang }) => lang === language))
      names.push({ lang: language, text })
  }
  return names
}
