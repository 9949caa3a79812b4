import type { Article } from "../article/read-article"
import type { ClaimEntry, EventEntry } from "../curation/article-notes-schema"
import { buildMatchingTable } from "../gazetteer/matching-table"
import type { LinkedMention } from "../linking/link-block"
import { dayNumber } from "../pack/days"
import type { PackContents } from "../pack/encode"
import { LIST_SEPARATOR, PACK_VERSION, type Row } from "../pack/schema"
import { buildPostings } from "../retrieval/postings"
import { claimRows, eventRows, type Placed } from "./curated-rows"
import { containedPassages } from "./contained-names"
import type { CuratedEntity } from "./curated-entity"
import { formRows, formsToMatch } from "./form-rows"
import { createGazetteer } from "./loaded-corpus"
import { eventPassages, pronounPassages } from "./implied-passages"
import { mentionsOf } from "./mention-rows"
import { definitionRows } from "./definition-rows"
import { entityPassageRows, indexPassages, passageTerms } from "./passage-rows"
import type { Problem } from "./problem"
import { relationRows } from "./relation-rows"
import { worthOf } from "./worth"

/** All that a pack is built from. */
export type CorpusToPack = {
  readonly articles: readonly Article[]
  readonly entities: readonly CuratedEntity[]
  readonly events: readonly Placed<EventEntry>[]
  readonly claims: readonly Placed<ClaimEntry>[]
  /** What the pack says of its own making: sources with their digests, the builder's version. */
  readonly provenance: readonly Row<"provenance">[]
}

/**
 * Builds the contents of a pack. Depends on nothing but what it is given: the same corpus gives the same contents on
 * every machine. Entries that are wrong are left out and told.
 */
export function buildPack(corpus: CorpusToPack): { contents: PackContents; problems: readonly Problem[] } {
  const entities = corpus.entities.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const { forms, problems } = formRows(entities)
  const withDemonym = new Set(forms.flatMap(({ kind, entity }) => (kind === "demonym" ? [entity] : [])))
  const rows = entities.map((entity, row) => entityRow(entity, withDemonym.has(row)))
  const matchingTable = buildMatchingTable(formsToMatch(forms, entities))
  const entityRows = new Map(
    entities.flatMap(({ id, lookalike }, row) => (lookalike ? [] : [[id, row] as const]))
  )

  const gazetteer = createGazetteer({ entities: rowsAsTable(rows), forms: rowsAsTable(forms), matchingTable })
  const mentions = corpus.articles.map((article) => mentionsOf(gazetteer, entityRows, article))
  const passages = indexPassages(corpus.articles, mentions)
  const isPerson = (entity: number) => rows[entity]?.type === "person"
  const postings = buildPostings(passageTerms(passages, (entity) => rows[entity]?.id ?? ""))
  const lookup = { articles: corpus.articles, entityRow: entityRows }
  const events = eventRows(corpus.events, lookup, problems)
  const implied = [
    ...pronounPassages(passages, isPerson),
    ...eventPassages(passages, events),
    ...containedPassages(gazetteer, passages)
  ]
  const entityPassages = entityPassageRows(passages, implied, isPerson)
  const definitions = definitionRows(entities, corpus.articles, passages, problems)

  const contents: PackContents = {
    tables: {
      provenance: [{ key: "format", value: String(PACK_VERSION) }, ...corpus.provenance],
      articles: articleRows(corpus.articles),
      zones: corpus.articles.flatMap(({ zones }, article) => zones.map((zone) => ({ article, ...zone }))),
      passages: passages.map(({ row }) => row),
      entities: rows,
      definitions,
      forms,
      mentions: mentions.flatMap((of, article) => of.map((mention) => mentionRow(article, mention))),
      entityPassages,
      terms: postings.terms,
      ...events,
      ...claimRows(corpus.claims, lookup, problems),
      relations: relationRows({ passages, entityPassages, definitions, ...events })
    },
    matchingTable,
    postings: postings.bytes
  }
  return { contents, problems }
}

function rowsAsTable<R>(rows: readonly R[]): { row(index: number): R } {
  return {
    row(index) {
      const row = rows[index]
      if (row === undefined) throw new RangeError(`there is no row ${index}`)
      return row
    }
  }
}

function entityRow(entity: CuratedEntity, hasDemonym: boolean): Row<"entities"> {
  const { id, name, type, wikidata, topic, clues, lookalike } = entity
  return {
    id,
    name,
    type,
    wikidata,
    topic,
    clues: clues.join(LIST_SEPARATOR),
    lookalike: lookalike ? "yes" : "no",
    worth: worthOf(type, hasDemonym)
  }
}

function articleRows(articles: readonly Article[]): Row<"articles">[] {
  const places = new Map(articles.map(({ file }, row) => [file, row]))
  return articles.map(({ published, ...article }) => ({
    file: article.file,
    title: article.title,
    titleBy: article.titleBy,
    source: article.source ?? "",
    agency: article.agency ?? "",
    language: article.language,
    script: article.script,
    url: article.url ?? "",
    text: article.text,
    date: dayNumber(published?.date),
    dateEnd: dayNumber(published?.end),
    datePrecision: published?.precision ?? "day",
    dateStated: published?.stated === true ? "yes" : "no",
    dateEvidenceArticle: published?.evidence ? (places.get(published.evidence.file) ?? null) : null,
    dateEvidenceStart: published?.evidence?.start ?? 0,
    dateEvidenceEnd: published?.evidence?.end ?? 0,
    curatedBecause: article.curatedBecause
  }))
}

function mentionRow(article: number, { start, end, entity, kind, reason }: LinkedMention): Row<"mentions"> {
  return { article, start, end, entity, kind, reason }
}
