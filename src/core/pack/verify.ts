import { crc32 } from "./crc32"
import type { Pack } from "./open"
import { PackError } from "./pack-error"
import { columnsOf, NONE, sectionNames, tableNames, type Column, type Row, type TableName } from "./schema"

/**
 * Checks everything that reading a pack relies on and opening it did not check: checksums, and that every string,
 * row, choice and span it refers to is there. Time grows with the size of the pack.
 *
 * @throws PackError with a sentence that names the place.
 */
export function verifyPack(pack: Pack): void {
  for (const name of sectionNames) {
    const { bytes, crc } = pack.section(name)
    if (crc32(bytes) !== crc) throw new PackError(`its section "${name}" is damaged`)
  }
  for (const table of tableNames) verifyTable(pack, table)
  for (const table of ["zones", "passages", "mentions", "eventEvidence", "claimStatements"] as const) {
    verifySpans(pack, table)
  }
  verifyPostings(pack)
}

function verifyTable(pack: Pack, table: TableName): void {
  const rows = pack[table]
  for (const [name, column] of columnsOf(table)) {
    const limit = limitOf(pack, column)
    for (let i = 0; i < rows.length; i++) {
      // Every table is read through its own column names, so the pair always fits.
      const value = (rows as { cell(index: number, column: string): number }).cell(i, name)
      if (value < limit || (value === NONE && column.kind === "ref" && column.optional)) continue
      throw new PackError(`row ${i} of its table "${table}" has ${value} as ${name}, where there are ${limit}`)
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

type Spanned = "zones" | "passages" | "mentions" | "eventEvidence" | "claimStatements"

function verifySpans(pack: Pack, table: Spanned): void {
  const rows: readonly Row<Spanned>[] = pack[table].rows()
  rows.forEach(({ article, start, end }, i) => {
    const length = pack.articles.row(article).text.length
    if (start < end && end <= length) return
    throw new PackError(`row ${i} of its table "${table}" spans ${start} to ${end} of an article of ${length}`)
  })
}

function verifyPostings(pack: Pack): void {
  for (const { offset, count } of pack.terms.rows()) {
    // A posting takes at least two bytes: a passage and an impact.
    if (offset + count * 2 > pack.postings.length) throw new PackError("a list of postings runs past their end")
  }
}
