import type { Article } from "../article/read-article"
import type { ClaimEntry, EventEntry } from "../curation/article-notes-schema"
import type { PackContents } from "../pack/encode"
import { PACK_VERSION, type Row } from "../pack/schema"
import type { PackToWrite } from "../pack/write-sections"
import { citedArticles } from "./cited-articles"
import type { CuratedEntity } from "./curated-entity"
import { citedFiles, claimRows, eventRows, type Placed } from "./curated-rows"
import { gazetteerToPack, type GazetteerToPack } from "./gazetteer-to-pack"
import { putTerms } from "../retrieval/postings"
import { inMemory } from "./index-articles"
import { indexLots, type LotIndex } from "./index-lots"
import { lotsInMemory, type Lots } from "./lot"
import type { Problem } from "./problem"
import { readLot } from "./read-lot"

/** What of a pack does not follow from its articles alone. */
export type CuratedLists = {
  readonly events: readonly Placed<EventEntry>[]
  readonly claims: readonly Placed<ClaimEntry>[]
  /** What the pack says of its own making: sources with their digests, the builder's version. */
  readonly provenance: readonly Row<"provenance">[]
}

/** All that a pack is built from. */
export type CorpusToPack = CuratedLists & {
  readonly articles: readonly Article[]
  readonly entities: readonly CuratedEntity[]
}

/**
 * Builds the contents of a pack. Depends on nothing but what it is given: the same corpus gives the same contents on
 * every machine. Entries that are wrong are left out and told.
 */
export function buildPack(corpus: CorpusToPack): { contents: PackContents; problems: readonly Problem[] } {
  const gazetteer = gazetteerToPack(corpus.entities)
  const lots = lotsInMemory([readLot(corpus.articles, gazetteer.reading)])
  const { tables, index, problems } = joinUp(gazetteer, lots, corpus)
  const { postings, tables: indexed } = inMemory(index)
  return {
    contents: { tables: { ...tables, ...indexed }, matchingTable: gazetteer.matchingTable, postings },
    problems
  }
}

/**
 * The same of articles that have been read in lots before, with this gazetteer: the same articles give the same pack,
 * however they are parted. What follows from the articles is made while it is written.
 */
export function packOfLots(
  gazetteer: GazetteerToPack,
  lots: Lots,
  curated: CuratedLists
): { pack: PackToWrite; problems: readonly Problem[] } {
  const { tables, index, problems } = joinUp(gazetteer, lots, curated)
  return {
    pack: {
      tables: { ...tables, ...index.tables },
      matchingTable: gazetteer.matchingTable,
      writePostings: (put) => putTerms(index.terms, put)
    },
    problems
  }
}

function joinUp(gazetteer: GazetteerToPack, lots: Lots, { events, claims, provenance }: CuratedLists) {
  const problems = [...gazetteer.problems]
  const { entities } = gazetteer.reading
  const entityRow = new Map(
    gazetteer.curated.flatMap(({ id, lookalike }, row) => (lookalike ? [] : [[id, row] as const]))
  )
  const lookup = { articles: citedArticles(lots, citedFiles(events, claims)), entityRow }
  const eventTables = eventRows(events, lookup, problems)
  const index = indexLots(lots, { entities, events: eventTables })
  problems.push(...unsaid(gazetteer, index))
  const tables = {
    provenance: [{ key: "format", value: String(PACK_VERSION) }, ...provenance],
    entities,
    forms: gazetteer.forms,
    ...eventTables,
    ...claimRows(claims, lookup, problems)
  }
  return { tables, index, problems }
}

/** Editors' words that stand in no passage. */
function unsaid({ curated, reading }: GazetteerToPack, { said }: LotIndex): Problem[] {
  return reading.sayings.flatMap(({ entity, who }): Problem[] => {
    const of = curated[entity]
    if (!of || said.has(entity)) return []
    const line = of.lineOf(["who"])
    return [{ severity: "warning", file: of.file, line, reason: `no passage says “${who}” of ${of.id}` }]
  })
}
