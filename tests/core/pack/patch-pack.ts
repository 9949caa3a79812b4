import { crc32 } from "../../../src/core/pack/crc32"
import { HEADER_BYTES, SECTION_ROW_BYTES } from "../../../src/core/pack/pack-head"
import { columnsOf, sectionNames, type SectionName, type TableName } from "../../../src/core/pack/schema"

/** Words of a section's row in the section table. */
export const sectionWords = { start: 0, length: 4, crc: 8, columns: 12 } as const

/** Where a section's row of the section table lies, in bytes. */
export function sectionRow(name: SectionName): number {
  return HEADER_BYTES + sectionNames.indexOf(name) * SECTION_ROW_BYTES
}

/** A copy of a pack with one little-endian word replaced. */
export function withWord(pack: Uint8Array, at: number, word: number): Uint8Array {
  const copy = pack.slice()
  new DataView(copy.buffer).setUint32(at, word, true)
  return copy
}

/** A copy of a pack with the bytes of one section changed, and its checksum right again: made in malice. */
export function withSection(
  pack: Uint8Array,
  name: SectionName,
  change: (part: DataView) => void
): Uint8Array {
  const copy = pack.slice()
  const view = new DataView(copy.buffer)
  const row = sectionRow(name)
  const start = view.getUint32(row + sectionWords.start, true)
  const length = view.getUint32(row + sectionWords.length, true)
  change(new DataView(copy.buffer, start, length))
  view.setUint32(row + sectionWords.crc, crc32(copy.subarray(start, start + length)), true)
  return copy
}

/** A copy of a pack with one cell of a table replaced, and the checksum right again. */
export function withCell(
  pack: Uint8Array,
  table: TableName,
  row: number,
  column: string,
  value: number
): Uint8Array {
  const columns = columnsOf(table).map(([name]) => name)
  const place = columns.indexOf(column)
  if (place < 0) throw new Error(`${table} has no column ${column}`)
  return withSection(pack, table, (part) => part.setUint32((row * columns.length + place) * 4, value, true))
}
