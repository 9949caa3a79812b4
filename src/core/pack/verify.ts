import { checkMatchingTable } from "../gazetteer/check-matching-table"
import { crc32 } from "./crc32"
import { isDayNumber } from "./days"
import type { Pack } from "./open"
import { PackError } from "./pack-error"
import { columnsOf, NONE, sectionNames, tableNames, type Column, type TableName } from "./schema"
import { verifyPostings } from "./verify-postings"

/**
 * Checks everything that reading a pack relies on and opening it did not check: checksums, that every string, row,
 * choice, day, span, posting and form it refers to is there, and that what is looked up by halving is sorted. Time
 * grows with the size of the pack.
 *
 * @throws PackError with a sentence that names the place.
 */
export function verifyPack(pack: Pack): void {
  verifyChecksums(pack)
  verifyStrings(pack)
  for (const table of tableNames) verifyTable(pack, table)
  for (const [table, column] of sortedColumns) verifyOrder(pack, table, column)
  for (const [table, column] of dayColumns) verifyDays(pack, table, column)
  for (const spanned of spannedTables) verifySpans(pack, spanned)
  verifyPostings(pack)
  const broken = checkMatchingTable(pack.matchingTable, pack.forms.length)
  if (broken !== null) throw new PackError(broken)
}

/**
 * Checks that the bytes are those that were written: enough for a pack that this code has written itself, and done in a
 * quarter of the time.
 *
 * @throws PackError with a sentence that names the place.
 */
export function verifyChecksums(pack: Pack): void {
  for (const name of sectionNames) {
    const { bytes, crc } = pack.section(name)
    if (crc32(bytes) !== crc) throw new PackError(`its section "${name}" is damaged`)
  }
}

/** The columns that `range` is asked for. */
const sortedColumns = [
  ["passages", "article"],
  ["mentions", "article"],
  ["definitions", "entity"],
  ["entityPassages", "entity"],
  ["terms", "hash"],
  ["eventWordings", "event"],
  ["eventEntities", "event"],
  ["eventEvidence", "event"],
  ["claimWordings", "claim"],
  ["claimStatements", "claim"],
  ["claimEntities", "claim"],
  ["relations", "entity"]
] as const

const dayColumns = [
  ["articles", "date"],
  ["articles", "dateEnd"],
  ["events", "date"],
  ["events", "dateEnd"],
  ["claimStatements", "date"]
] as const

type Spanned = {
  readonly table: TableName
  readonly article: string
  readonly start: string
  readonly end: string
}

const spannedTables: readonly Spanned[] = [
  { table: "articles", article: "dateEvidenceArticle", start: "dateEvidenceStart", end: "dateEvidenceEnd" },
  ...(["zones", "passages", "definitions", "mentions", "eventEvidence", "claimStatements"] as const).map(
    (table) => ({
      table,
      article: "article",
      start: "start",
      end: "end"
    })
  )
]

/** One cell by the names of its table and column. Callers take both from the schema, so the pair always fits. */
function cellOf(pack: Pack, table: TableName, row: number, column: string): number {
  return (pack[table] as { cell(index: number, column: string): number }).cell(row, column)
}

/** Strings must lie end to end: were they to overlap, a small pack could decode to more text than memory holds. */
function verifyStrings(pack: Pack): void {
  const { bytes } = pack.section("stringOffsets")
  const offsets = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  for (let id = 0; id < pack.strings; id++) {
    const [start, end] = [offsets[id] ?? 0, offsets[id + 1] ?? 0]
    if (start > end || (id === 0 && end !== 0))
      throw new PackError(`its string ${id} runs from ${start} to ${end}`)
  }
  const [end, length] = [offsets[pack.strings] ?? 0, pack.section("stringBytes").bytes.length]
  if (end !== length) throw new PackError(`its strings end at ${end} of ${length} bytes`)
}

function verifyTable(pack: Pack, table: TableName): void {
  for (const [name, column] of columnsOf(table)) {
    const limit = limitOf(pack, column)
    for (let row = 0; row < pack[table].length; row++) {
      const value = cellOf(pack, table, row, name)
      if (value < limit || (value === NONE && column.kind === "ref" && column.optional)) continue
      throw new PackError(
        `row ${row} of its table "${table}" has ${value} as ${name}, where there are ${limit}`
      )
    }
  }
}

function limitOf(pack: Pack, column: Column): number {
  switch (column.kind) {
    case "number":
      return Infinity
    case "text":
      return pack.strings
    case "choice":
      return column.of.length
    case "ref": {
      const target = tableNames.find((name) => name === column.table)
      return target === undefined ? 0 : pack[target].length
    }
  }
}

function verifyOrder(pack: Pack, table: TableName, column: string): void {
  for (let row = 1; row < pack[table].length; row++) {
    if (cellOf(pack, table, row - 1, column) <= cellOf(pack, table, row, column)) continue
    throw new PackError(`row ${row} of its table "${table}" is out of order by ${column}`)
  }
}

function verifyDays(pack: Pack, table: TableName, column: string): void {
  for (let row = 0; row < pack[table].length; row++) {
    const day = cellOf(pack, table, row, column)
    if (isDayNumber(day)) continue
    throw new PackError(`row ${row} of its table "${table}" has ${day} as ${column}, which is no day`)
  }
}

function verifySpans(pack: Pack, { table, ...columns }: Spanned): void {
  for (let row = 0; row < pack[table].length; row++) {
    const article = cellOf(pack, table, row, columns.article)
    if (article === NONE) continue
    const [start, end] = [cellOf(pack, table, row, columns.start), cellOf(pack, table, row, columns.end)]
    const length = pack.string(pack.articles.cell(article, "text")).length
    if (start < end && end <= length) continue
    throw new PackError(
      `row ${row} of its table "${table}" spans ${start} to ${end} of an article of ${length}`
    )
  }
}
