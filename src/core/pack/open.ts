import { columnCount, HEADER_BYTES, SECTION_ROW_BYTES } from "./pack-head"
import { PackError } from "./pack-error"
import {
  columnsOf,
  NONE,
  PACK_MAGIC,
  PACK_VERSION,
  sectionNames,
  tableNames,
  type Row,
  type SectionName,
  type TableName
} from "./schema"
import type { Utf8 } from "./utf8"

/** One table of an open pack. Rows are decoded when they are asked for. */
export type Table<T extends TableName> = {
  readonly length: number
  /** Throws a RangeError for a row that is not there: a mistake of the caller, not of the pack. */
  row(index: number): Row<T>
  /** The raw number of one cell: a ref, a number, a choice or a string id. For hot loops. */
  cell(index: number, column: keyof Row<T>): number
  rows(): Row<T>[]
  /** The rows whose (sorted) column equals `value`, as a half-open range of row numbers. */
  range(column: keyof Row<T>, value: number): readonly [number, number]
}

export type Pack = {
  readonly [T in TableName]: Table<T>
} & {
  readonly matchingTable: Uint32Array
  readonly postings: Uint8Array
  /** A string by its id; the id 0 is the empty string. */
  string(id: number): string
  readonly strings: number
  /** The same, decoded anew and not kept: for long texts that are read once. */
  stringOnce(id: number): string
  /** The bytes of a section and the checksum the pack claims for it. */
  section(name: SectionName): { readonly bytes: Uint8Array; readonly crc: number }
}

/**
 * Opens a pack where it lies, without copying or parsing it. Checks what is needed to read it within its bounds;
 * `verifyPack` checks the rest, for packs that come from elsewhere.
 *
 * @throws PackError where the bytes are no pack, are cut short, or of another version.
 */
export function openPack(bytes: Uint8Array, utf8: Utf8): Pack {
  // A copy, where words would lie across their bounds. Not `slice`: a Buffer's is a view of the same bytes.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  const sections = readSections(aligned)
  const words = (name: SectionName) => {
    const { bytes: part } = sectionOf(sections, name)
    return new Uint32Array(part.buffer, part.byteOffset, part.byteLength / 4)
  }
  const string = createStringReader(words("stringOffsets"), sectionOf(sections, "stringBytes").bytes, utf8)
  const tables = Object.fromEntries(
    tableNames.map((name) => [name, createTable(name, words(name), string.at)])
  )
  return {
    // The entries are made from `tableNames`, one for each table of the schema; the compiler cannot see that.
    ...(tables as { [T in TableName]: Table<T> }),
    matchingTable: words("matchingTable"),
    postings: sectionOf(sections, "postings").bytes,
    string: string.at,
    strings: string.count,
    stringOnce: string.once,
    section: (name) => sectionOf(sections, name)
  }
}

type Sections = ReadonlyMap<SectionName, { readonly bytes: Uint8Array; readonly crc: number }>

function sectionOf(sections: Sections, name: SectionName) {
  const section = sections.get(name)
  if (!section) throw new PackError(`it has no section "${name}"`)
  return section
}

function readSections(bytes: Uint8Array): Sections {
  if (bytes.length < HEADER_BYTES)
    throw new PackError(`it is ${bytes.length} bytes long, too short to be a pack`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const word = (at: number) => view.getUint32(at, true)
  if (word(0) !== PACK_MAGIC) throw new PackError("it does not begin as a pack does")
  if (word(4) !== PACK_VERSION)
    throw new PackError(`it has format ${word(4)}; this version reads format ${PACK_VERSION}`)
  if (word(8) !== sectionNames.length) {
    throw new PackError(`it has ${word(8)} sections where its format has ${sectionNames.length}`)
  }
  if (word(12) !== bytes.length)
    throw new PackError(`it says it is ${word(12)} bytes long and is ${bytes.length}`)

  const tableEnd = HEADER_BYTES + sectionNames.length * SECTION_ROW_BYTES
  if (tableEnd > bytes.length) throw new PackError("it ends inside its table of sections")
  return new Map(
    sectionNames.map((name, i) => {
      const at = HEADER_BYTES + i * SECTION_ROW_BYTES
      const [start, length, crc, columns] = [word(at), word(at + 4), word(at + 8), word(at + 12)]
      if (start < tableEnd || start % 8 !== 0 || start + length > bytes.length) {
        throw new PackError(`its section "${name}" lies outside of it`)
      }
      if (columns !== columnCount(name)) throw new PackError(`its section "${name}" has ${columns} columns`)
      const inWords = name !== "stringBytes" && name !== "postings"
      if (inWords && length % (columns * 4) !== 0)
        throw new PackError(`its section "${name}" ends inside a row`)
      return [name, { bytes: bytes.subarray(start, start + length), crc }]
    })
  )
}

function createStringReader(offsets: Uint32Array, bytes: Uint8Array, utf8: Utf8) {
  const count = offsets.length - 1
  if (count < 1) throw new PackError("it has no strings")
  // Strings are asked for again and again (names, languages, reasons), so each is decoded once.
  const decoded = new Map<number, string>()
  const once = (id: number): string => {
    const [start, end] = [offsets[id], offsets[id + 1]]
    if (start === undefined || end === undefined || start > end || end > bytes.length) {
      throw new PackError(`it refers to string ${id}, which is not in it`)
    }
    return utf8.decode(bytes.subarray(start, end))
  }
  const at = (id: number): string => {
    const known = decoded.get(id)
    if (known !== undefined) return known
    const text = once(id)
    decoded.set(id, text)
    return text
  }
  return { at, once, count }
}

function createTable<T extends TableName>(
  name: T,
  words: Uint32Array,
  string: (id: number) => string
): Table<T> {
  const columns = columnsOf(name)
  const width = columns.length
  const length = words.length / width
  const placeOf = new Map(columns.map(([column], i) => [column, i]))

  const cell = (index: number, column: keyof Row<T>): number => {
    const word = words[index * width + (placeOf.get(String(column)) ?? width)]
    if (index < 0 || index >= length || word === undefined)
      throw new RangeError(`${name} has no row ${index}`)
    return word
  }
  const row = (index: number): Row<T> => {
    if (!(index >= 0 && index < length)) throw new RangeError(`${name} has no row ${index}`)
    const values: Record<string, unknown> = {}
    let at = index * width
    for (const [column, spec] of columns) {
      const word = words[at++] ?? 0
      if (spec.kind === "text") values[column] = string(word)
      else if (spec.kind === "ref") values[column] = word === NONE ? null : word
      else values[column] = spec.kind === "choice" ? (spec.of[word] ?? spec.of[0]) : word
    }
    // Built column by column from the schema that `Row` is derived from.
    return values as Row<T>
  }
  const firstAtLeast = (column: keyof Row<T>, value: number): number => {
    let [low, high] = [0, length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (cell(middle, column) < value) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    length,
    row,
    cell,
    rows: () => Array.from({ length }, (_, i) => row(i)),
    range: (column, value) => [firstAtLeast(column, value), firstAtLeast(column, value + 1)]
  }
}
