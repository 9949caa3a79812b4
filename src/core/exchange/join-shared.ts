import { contentsOf } from "../corpus/extend-pack"
import { formsToMatch } from "../corpus/form-rows"
import { joinPacks } from "../corpus/join-packs"
import { buildMatchingTable } from "../gazetteer/matching-table"
import type { PackContents } from "../pack/encode"
import type { Pack } from "../pack/open"
import { columnsOf, tableNames, type Row, type TableName } from "../pack/schema"
import { agreeOnEntities } from "./agree-on-entities"
import { withoutMisleading } from "../text/hidden-characters"

/** A pack that a reader has taken in; it has passed `checkPack`. */
export type SharedPack = { readonly id: string; readonly pack: Pack }

/** Files of the articles of shared packs are named after this folder; no file of a bundled pack is. */
const FOLDER = "packs/"

/**
 * The bundled pack with those that a reader has taken in. Where they say different things of one article or entity, the
 * first of the shared ones has its way, and the bundled one comes last; but ids are the bundled pack's, since a reader's
 * corrections and bookmarks hold them.
 *
 * @param isOwn whether the reader has an article of this text, which comes before that of any pack
 */
export function joinShared(
  bundled: Pack,
  shared: readonly SharedPack[],
  isOwn: (text: string) => boolean
): PackContents {
  const [last, ...first] = agreeOnEntities([contentsOf(bundled), ...shared.map(takenIn)])
  if (!last) throw new Error("there is no bundled pack")
  return joinPacks(
    [...first, last].map((contents) => ({
      contents,
      keepsArticle: ({ text }: Row<"articles">) => !isOwn(text)
    })),
    last.tables.provenance
  )
}

/** What of a pack that came from elsewhere is gone by. */
function takenIn({ id, pack }: SharedPack): PackContents {
  const { tables, postings } = contentsOf(pack)
  const cleaned = Object.fromEntries(
    tableNames.map((table) => [table, tables[table].map((row) => cleanRow(table, row))])
  )
  // The same tables with other texts in their rows.
  const clean = cleaned as unknown as PackContents["tables"]
  const articles = clean.articles.map((row) => ({ ...row, file: `${FOLDER}${id}/${row.file}` }))
  const { forms, entities } = clean
  // Its own table may find any form in any text.
  const matchingTable = buildMatchingTable(formsToMatch(forms, entities))
  return { tables: { ...clean, articles }, matchingTable, postings }
}

/** All short texts without what misleads a reader; articles stay as they are, since passages are verbatim. */
function cleanRow(table: TableName, row: object): object {
  const values: Record<string, unknown> = { ...row }
  for (const [name, column] of columnsOf(table)) {
    const value = values[name]
    if (column.kind === "text" && typeof value === "string" && !(table === "articles" && name === "text"))
      values[name] = withoutMisleading(value)
  }
  return values
}
