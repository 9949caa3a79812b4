import type { Card, Passage } from "../card"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { EntityId, Span } from "../model"
import { isoDay, publishedOf } from "../pack/days"
import { differingClaims } from "./differing-claims"
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
  const coverage = coverageOf(corpus, row)
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
    coverage,
    reason: query.reason
  }
}

/** The stretch that says who or what an entity is; null where no article does. */
function definitionOf(corpus: LoadedCorpus, entity: number): Passage | null {
  const [first, end] = corpus.pack.definitions.range("entity", entity)
  if (first >= end) return null
  return quoteSpan(corpus, entity, corpus.pack.definitions.row(first), "says who or what it is")
}

/** A passage of the corpus as it is shown, with the places that mention the entity. */
export function quotePassage(corpus: LoadedCorpus, entity: number, passage: number, why: string): Passage {
  return quoteSpan(corpus, entity, corpus.pack.passages.row(passage), why)
}

function quoteSpan(
  { pack }: LoadedCorpus,
  entity: number,
  { article, start, end }: Span & { readonly article: number },
  why: string
): Passage {
  const row = pack.articles.row(article)
  return {
    file: row.file,
    start,
    end,
    text: row.text.slice(start, end),
    mentions: mentionsIn(pack, article, entity, { start, end }),
    published: publishedOf(pack, row),
    lang: row.language === "und" ? null : row.language,
    source: row.source === "" ? null : row.source,
    title: row.title,
    why
  }
}

/** The names of the entity in a passage; where none stands, the words that speak of it. */
function mentionsIn(pack: LoadedCorpus["pack"], article: number, entity: number, within: Span): Span[] {
  const [from, to] = pack.mentions.range("article", article)
  const inside = Array.from({ length: to - from }, (_, i) => pack.mentions.row(from + i)).filter(
    (mention) => mention.entity === entity && mention.start >= within.start && mention.end <= within.end
  )
  const names = inside.filter(({ kind }) => kind === "name")
  return (names.length > 0 ? names : inside).map(({ start, end }) => ({
    start: start - within.start,
    end: end - within.start
  }))
}

/** How many articles name the entity, and the days they span. */
function coverageOf({ pack }: LoadedCorpus, entity: number): Card["coverage"] {
  const articles = new Set<number>()
  for (let row = 0; row < pack.mentions.length; row++) {
    if (pack.mentions.cell(row, "entity") === entity) articles.add(pack.mentions.cell(row, "article"))
  }
  const days = [...articles].map((article) => pack.articles.cell(article, "date")).filter((day) => day > 0)
  const [from, to] = [Math.min(...days), Math.max(...days)]
  return {
    articles: articles.size,
    from: days.length > 0 ? isoDay(from) : null,
    to: days.length > 0 ? isoDay(to) : null
  }
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
