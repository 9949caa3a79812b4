import { mentionKinds } from "../model"
import type { PackContents } from "../pack/encode"
import type { Row } from "../pack/schema"
import { noneKnown, weighTerms, type KnownPassages, type WeighedTerm } from "../retrieval/weigh-terms"
import { definitionRows } from "./definition-rows"
import { gatherLots } from "./gather-lots"
import type { Lots } from "./lot"
import { relationRows } from "./relation-rows"
import { speakingPassages } from "./speaking-passages"
import { spokenRows } from "./spoken"

/** What of a corpus does not stand in its articles. */
export type AroundLots = {
  readonly entities: readonly Row<"entities">[]
  /** Events that these articles are evidence of. */
  readonly events: Pick<PackContents["tables"], "eventEntities" | "eventEvidence">
  /** Passages that were indexed before and stand beside these. */
  readonly known?: KnownPassages
}

/** The tables of a pack that follow from its articles. */
export type IndexTable =
  "articles" | "zones" | "passages" | "mentions" | "entityPassages" | "definitions" | "relations"

/** What of a pack follows from its articles. Rows and terms are made as they are asked for, and can be asked for again. */
export type LotIndex = {
  readonly tables: { readonly [T in IndexTable]: Iterable<Row<T>> }
  readonly terms: Iterable<WeighedTerm>
  /** The entities of which some passage says what an editor chose. */
  readonly said: ReadonlySet<number>
}

/** Joins lots. Memory grows with the number of passages, by some tens of bytes each, and not with their text. */
export function indexLots(lots: Lots, { entities, events, known = noneKnown }: AroundLots): LotIndex {
  const gathered = gatherLots(lots, events.eventEvidence)
  const speaking = speakingPassages(gathered, entities, events)
  const { passages } = gathered
  const relations = relationRows({
    passages,
    spoken: speaking.spoken,
    definitions: speaking.definitions,
    eventEntities: events.eventEntities,
    evidence: speaking.evidence
  })
  return {
    tables: {
      articles: again(() => articleRows(lots)),
      zones: again(() => zoneRows(lots)),
      passages: again(() => passageRows(lots)),
      mentions: again(() => mentionRows(lots)),
      entityPassages: again(() => spokenRows(speaking.spoken, gathered.words.words)),
      definitions: definitionRows(speaking.definitions),
      relations
    },
    terms: again(() => weighTerms({ parts: lots.count, read: lots.terms }, known)),
    said: new Set(gathered.sayings.map(({ entity }) => entity))
  }
}

function again<T>(rows: () => Iterator<T>): Iterable<T> {
  return { [Symbol.iterator]: rows }
}

function* articleRows(lots: Lots): Generator<Row<"articles">> {
  let first = 0
  for (let lot = 0; lot < lots.count; lot++) {
    const { articles } = lots.articles(lot)
    for (const row of articles) {
      const from = row.dateEvidenceArticle
      yield { ...row, dateEvidenceArticle: from === null ? null : from + first }
    }
    first += articles.length
  }
}

function* zoneRows(lots: Lots): Generator<Row<"zones">> {
  let first = 0
  for (let lot = 0; lot < lots.count; lot++) {
    const { articles, zones } = lots.articles(lot)
    for (const zone of zones) yield { ...zone, article: zone.article + first }
    first += articles.length
  }
}

function* passageRows(lots: Lots): Generator<Row<"passages">> {
  let first = 0
  for (let lot = 0; lot < lots.count; lot++) {
    const { articles, passages } = lots.facts(lot)
    for (const [row, article] of passages.article.entries())
      yield {
        article: article + first,
        start: passages.start[row] ?? 0,
        end: passages.end[row] ?? 0,
        lead: passages.lead[row] === 1 ? "yes" : "no"
      }
    first += articles
  }
}

function* mentionRows(lots: Lots): Generator<Row<"mentions">> {
  let first = 0
  for (let lot = 0; lot < lots.count; lot++) {
    const { articles, mentions, words } = lots.facts(lot)
    for (const [row, article] of mentions.article.entries())
      yield {
        article: article + first,
        start: mentions.start[row] ?? 0,
        end: mentions.end[row] ?? 0,
        entity: mentions.entity[row] ?? 0,
        kind: mentionKinds[mentions.kind[row] ?? 0] ?? "name",
        reason: words[mentions.reason[row] ?? 0] ?? ""
      }
    first += articles
  }
}
