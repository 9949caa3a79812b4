import type { Article } from "../article/read-article"
import type { PackContents } from "../pack/encode"
import type { Pack } from "../pack/open"
import { tableNames, type TableName } from "../pack/schema"
import { indexArticles } from "./index-articles"
import { joinPacks } from "./join-packs"
import { createGazetteer } from "./loaded-corpus"

/** What a reader adds to a pack. */
export type Addition = { readonly articles: readonly Article[] }

/**
 * A pack with further articles in it, read with the gazetteer that it has. Their words weigh as rare words of both
 * together do.
 */
export function extendPack(base: Pack, { articles }: Addition): PackContents {
  const contents = contentsOf(base)
  const { entities, forms } = contents.tables
  const index = indexArticles({
    articles,
    entities,
    gazetteer: createGazetteer(base),
    events: { eventEntities: [], eventEvidence: [] },
    sayings: [],
    known: {
      count: base.passages.length,
      withTerm(hash) {
        const [row, end] = base.terms.range("hash", hash)
        return row < end ? base.terms.cell(row, "count") : 0
      }
    }
  })
  const added: PackContents = {
    ...contents,
    tables: { ...tablesOf(() => []), ...index.tables, entities, forms },
    postings: index.postings
  }
  return joinPacks([{ contents }, { contents: added }], contents.tables.provenance)
}

/** All of an open pack, decoded. */
export function contentsOf(pack: Pack): PackContents {
  return {
    tables: tablesOf((table) => pack[table].rows()),
    matchingTable: pack.matchingTable,
    postings: pack.postings
  }
}

function tablesOf(rowsOf: (table: TableName) => readonly object[]): PackContents["tables"] {
  const tables: unknown = Object.fromEntries(tableNames.map((table) => [table, rowsOf(table)]))
  // One entry for each table of the schema, of that table's rows.
  return tables as PackContents["tables"]
}
