import { crc32 } from "./crc32"
import {
  columnsOf,
  NONE,
  PACK_MAGIC,
  PACK_VERSION,
  sectionNames,
  tableNames,
  type Column,
  type Row,
  type SectionName,
  type TableName
} from "./schema"
import type { Utf8 } from "./utf8"

/** All that goes into a pack. Rows refer to one another by row number. */
export type PackContents = {
  readonly tables: { readonly [T in TableName]: readonly Row<T>[] }
  readonly matchingTable: Uint32Array
  readonly postings: Uint8Array
}

/** Bytes before the section table: magic, version, number of sections, length of the whole pack. */
export const HEADER_BYTES = 16
/** Bytes of one row of the section table: offset, length, checksum, and for tables the number of columns. */
export const SECTION_ROW_BYTES = 16

const ALIGNMENT = 8

/**
 * Writes a pack. The same contents give the same bytes, on every machine.
 *
 * ```
 * magic · version · sections · bytes │ offset · bytes · crc32 · columns │ … │ section │ padding │ section …
 * ```
 */
export function encodePack(contents: PackContents, utf8: Utf8): Uint8Array {
  const strings = createStringTable()
  const sections = new Map<SectionName, Uint8Array>()
  for (const table of tableNames)
    sections.set(table, bytesOf(encodeTable(table, contents.tables[table], strings)))
  sections.set("matchingTable", bytesOf(contents.matchingTable))
  sections.set("postings", contents.postings)

  const encoded = strings.all().map((text) => utf8.encode(text))
  sections.set("stringOffsets", bytesOf(offsetsOf(encoded)))
  sections.set("stringBytes", concatenate(encoded))
  return assemble(sections)
}

function encodeTable(table: TableName, rows: readonly object[], strings: StringTable): Uint32Array {
  const columns = columnsOf(table)
  const words = new Uint32Array(rows.length * columns.length)
  let at = 0
  for (const row of rows) {
    const values = new Map<string, unknown>(Object.entries(row))
    for (const [name, column] of columns) words[at++] = encodeValue(column, values.get(name), strings)
  }
  return words
}

function encodeValue(column: Column, value: unknown, strings: StringTable): number {
  switch (column.kind) {
    case "text":
      return strings.idOf(String(value))
    case "choice":
      return column.of.indexOf(String(value))
    case "ref":
      return value === null ? NONE : Number(value)
    case "number":
      return Number(value)
  }
}

type StringTable = { idOf(text: string): number; all(): string[] }

function createStringTable(): StringTable {
  const ids = new Map<string, number>([["", 0]])
  return {
    idOf(text) {
      const known = ids.get(text)
      if (known !== undefined) return known
      ids.set(text, ids.size)
      return ids.size - 1
    },
    all: () => [...ids.keys()]
  }
}

function offsetsOf(parts: readonly Uint8Array[]): Uint32Array {
  const offsets = new Uint32Array(parts.length + 1)
  parts.forEach((part, i) => (offsets[i + 1] = (offsets[i] ?? 0) + part.length))
  return offsets
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength)
}

function assemble(sections: ReadonlyMap<SectionName, Uint8Array>): Uint8Array {
  const parts = sectionNames.map((name) => sections.get(name) ?? new Uint8Array())
  const starts: number[] = []
  let end = HEADER_BYTES + sectionNames.length * SECTION_ROW_BYTES
  for (const part of parts) {
    const start = Math.ceil(end / ALIGNMENT) * ALIGNMENT
    starts.push(start)
    end = start + part.length
  }
  const length = Math.ceil(end / ALIGNMENT) * ALIGNMENT

  const pack = new Uint8Array(length)
  const view = new DataView(pack.buffer)
  const header = [PACK_MAGIC, PACK_VERSION, sectionNames.length, length]
  header.forEach((word, i) => view.setUint32(i * 4, word, true))
  parts.forEach((part, i) => {
    const start = starts[i] ?? 0
    const row = [start, part.length, crc32(part), columnCount(sectionNames[i])]
    row.forEach((word, j) => view.setUint32(HEADER_BYTES + i * SECTION_ROW_BYTES + j * 4, word, true))
    pack.set(part, start)
  })
  return pack
}

/** Columns of a table's section; 1 for the sections that are not tables. */
export function columnCount(section: SectionName | undefined): number {
  const table = tableNames.find((name) => name === section)
  return table === undefined ? 1 : columnsOf(table).length
}
