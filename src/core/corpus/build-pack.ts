import type { Article } from "../article/read-article"
import type { ClaimEntry, EventEntry } from "../curation/article-notes-schema"
import { buildMatchingTable } from "../gazetteer/matching-table"
import type { PackContents } from "../pack/encode"
import { LIST_SEPARATOR, PACK_VERSION, type Row } from "../pack/schema"
import { claimRows, eventRows, type Placed } from "./curated-rows"
import type { CuratedEntity } from "./curated-entity"
import { formRows, formsToMatch } from "./form-rows"
import { createGazetteer } from "./loaded-corpus"
import { chosenWords } from "./definition-rows"
import { indexArticles } from "./index-articles"
import type { Problem } from "./problem"
import { rowsAsTable } from "./rows-as-table"
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
  const lookup = { articles: corpus.articles, entityRow: entityRows }
  const events = eventRows(corpus.events, lookup, problems)
  const index = indexArticles({
    articles: corpus.articles,
    entities: rows,
    gazetteer,
    events,
    chosenWords(row, passages) {
      const entity = entities[row]
      return entity ? chosenWords(entity, row, passages, problems) : null
    }
  })

  const contents: PackContents = {
    tables: {
      ...index.tables,
      provenance: [{ key: "format", value: String(PACK_VERSION) }, ...corpus.provenance],
      entities: rows,
      forms,
      ...events,
      ...claimRows(corpus.claims, lookup, problems)
    },
    matchingTable,
    postings: index.postings
  }
  return { contents, problems }
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
