import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { DateEstimate, EntityId, Evidence, Precision } from "../model"
import { isoDay, publishedOf } from "../pack/days"
import type { Row } from "../pack/schema"
import { rankPassages, type BackgroundQuery, type RankingWeights } from "./rank-passages"

/** All that the corpus holds on an entity for one page, as the command line answers it. */
export type Background = {
  readonly passages: readonly (Evidence & {
    readonly text: string
    readonly published: DateEstimate | null
    readonly score: number
    readonly why: string
    /** Only where the page has a date. */
    readonly newer?: boolean
  })[]
  readonly timeline: readonly CorpusEvent[]
  readonly related: readonly { readonly entity: EntityId; readonly passage: Evidence }[]
  readonly articles: readonly { readonly file: string; readonly score: number }[]
}

/** Something that the corpus dates. */
export type CorpusEvent = {
  readonly date: string
  readonly end?: string
  readonly precision: Precision
  readonly what: string
  readonly entities: readonly EntityId[]
  readonly evidence: readonly Evidence[]
}

const MOST_RELATED = 12

/** Background on an entity, best first; empty lists for an entity that the corpus does not know. */
export function backgroundOn(
  corpus: LoadedCorpus,
  query: BackgroundQuery,
  limit: number,
  weights?: RankingWeights
): Background {
  const { pack, rows } = corpus
  const entity = rows.get(query.entity)
  if (entity === undefined) return { passages: [], timeline: [], related: [], articles: [] }
  const ranked = rankPassages(corpus, query, weights)
  const perArticle = new Map<number, number>()
  for (const { article, score } of ranked)
    perArticle.set(article, Math.max(perArticle.get(article) ?? 0, score))
  return {
    passages: ranked.slice(0, limit).map(({ passage, article, score, why, isNewer }) => {
      const { start, end } = pack.passages.row(passage)
      const row = pack.articles.row(article)
      return {
        file: row.file,
        start,
        end,
        text: row.text.slice(start, end),
        published: publishedOf(pack, row),
        score: round(score),
        why,
        ...(query.date !== undefined && { newer: isNewer })
      }
    }),
    timeline: timelineOf(corpus, entity),
    related: relatedTo(corpus, entity),
    articles: [...perArticle]
      .toSorted((a, b) => b[1] - a[1])
      .map(([article, score]) => ({ file: pack.articles.row(article).file, score: round(score) }))
  }
}

/** The events that an entity takes part in, oldest first. */
function timelineOf({ pack }: LoadedCorpus, entity: number): CorpusEvent[] {
  return pack.eventEntities
    .rows()
    .filter((row) => row.entity === entity)
    .map(({ event }) => eventOf(pack, event))
}

/** One event with its participants and evidence. */
export function eventOf(pack: LoadedCorpus["pack"], event: number): CorpusEvent {
  const { date, dateEnd, precision, what } = pack.events.row(event)
  const [firstEntity, endEntity] = pack.eventEntities.range("event", event)
  const [firstEvidence, endEvidence] = pack.eventEvidence.range("event", event)
  return {
    date: isoDay(date),
    ...(dateEnd > 0 && { end: isoDay(dateEnd) }),
    precision,
    what,
    entities: numbers(firstEntity, endEntity).map(
      (row) => pack.entities.row(pack.eventEntities.row(row).entity).id
    ),
    evidence: numbers(firstEvidence, endEvidence).map((row) => evidenceOf(pack, pack.eventEvidence.row(row)))
  }
}

/** A span of an article, by the article's file. */
export function evidenceOf(
  pack: LoadedCorpus["pack"],
  { article, start, end }: Pick<Row<"passages">, "article" | "start" | "end">
): Evidence {
  return { file: pack.articles.row(article).file, start, end }
}

function relatedTo({ pack }: LoadedCorpus, entity: number) {
  const [from, to] = pack.relations.range("entity", entity)
  return numbers(from, Math.min(to, from + MOST_RELATED)).map((row) => {
    const { other, passage } = pack.relations.row(row)
    return { entity: pack.entities.row(other).id, passage: evidenceOf(pack, pack.passages.row(passage)) }
  })
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
