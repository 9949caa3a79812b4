import { createNumberList } from "../number-list"
import {
  columnsOf,
  NONE,
  tableNames,
  type Column,
  type Row,
  type SectionName,
  type TableName
} from "./schema"
import type { Utf8 } from "./utf8"

/** All that goes into a pack, made while it is written. */
export type PackToWrite = {
  readonly tables: { readonly [T in Exclude<TableName, "terms">]: Iterable<Row<T>> }
  readonly matchingTable: Uint32Array
  /** Hands over the postings in their order; gives the terms that they are of. */
  writePostings(put: (bytes: Uint8Array) => void): Iterable<Row<"terms">>
}

/** Takes the bytes of a pack's sections as they are made: those of one section in their order, sections mixed. */
export type SectionSink = (section: SectionName, bytes: Uint8Array) => void

/** Rows that are made into bytes at a time. */
const ROWS_AT_ONCE = 4096
/** In UTF-16 code units. */
const LONGEST_SHARED_TEXT = 1000

/** Makes the sections of a pack, a few rows at a time. */
export function writeSections(pack: PackToWrite, utf8: Utf8, sink: SectionSink): void {
  sink("matchingTable", bytesOf(pack.matchingTable))
  const terms = pack.writePostings((bytes) => sink("postings", bytes))
  const strings = createStringWriter(utf8, sink)
  for (const table of tableNames)
    writeTable(table, table === "terms" ? terms : pack.tables[table], strings, sink)
  strings.finish()
}

function writeTable(
  table: TableName,
  rows: Iterable<object>,
  strings: StringWriter,
  sink: SectionSink
): void {
  const columns = columnsOf(table)
  const words = new Uint32Array(ROWS_AT_ONCE * columns.length)
  let at = 0
  const flush = () => {
    sink(table, bytesOf(words.slice(0, at)))
    at = 0
  }
  for (const row of rows) {
    // A row has a field for each column of its table.
    const values = row as Readonly<Record<string, unknown>>
    for (const [name, column] of columns)
      words[at++] =
        name === "text" && table === "articles"
          ? strings.ownIdOf(String(values[name]))
          : encodeValue(column, values[name], strings)
    if (at === words.length) flush()
  }
  if (at > 0) flush()
}

function encodeValue(column: Column, value: unknown, strings: StringWriter): number {
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

type StringWriter = {
  idOf(text: string): number
  /** For an article's text: a long one stands nowhere else, and is not kept to be compared. */
  ownIdOf(text: string): number
  finish(): void
}

/** Gives each text a number, and writes it when it is first met. */
function createStringWriter(utf8: Utf8, sink: SectionSink): StringWriter {
  const ids = new Map<string, number>([["", 0]])
  const offsets = createNumberList()
  offsets.push(0)
  offsets.push(0)
  let end = 0
  const write = (text: string): number => {
    const bytes = utf8.encode(text)
    sink("stringBytes", bytes)
    end += bytes.length
    offsets.push(end)
    return offsets.length - 2
  }
  const idOf = (text: string): number => {
    const known = ids.get(text)
    if (known !== undefined) return known
    const id = write(text)
    ids.set(text, id)
    return id
  }
  return {
    idOf,
    ownIdOf: (text) => (text.length > LONGEST_SHARED_TEXT ? write(text) : idOf(text)),
    finish() {
      sink("stringOffsets", bytesOf(offsets.values()))
    }
  }
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength)
}
