import { PackError } from "./pack-error"
import { columnsOf, PACK_MAGIC, PACK_VERSION, sectionNames, tableNames, type SectionName } from "./schema"

/** Bytes before the section table: magic, version, number of sections, length of the whole pack. */
export const HEADER_BYTES = 16
/** Bytes of one row of the section table: offset, length, checksum, and for tables the number of columns. */
export const SECTION_ROW_BYTES = 16

const ALIGNMENT = 8
/** Offsets are numbers of 32 bits. */
const MOST_BYTES = 0xffffffff

/** A section as it is written: how long it is, and its checksum. */
export type WrittenSection = { readonly bytes: number; readonly crc: number }

/** How the sections of a pack are laid out. */
export type PackLayout = {
  /** What stands before the first section. */
  readonly head: Uint8Array
  /** Where each section begins, in the order of `sectionNames`. */
  readonly starts: readonly number[]
  readonly length: number
}

/**
 * Lays out the sections of a pack.
 *
 * ```
 * magic · version · sections · bytes │ offset · bytes · crc32 · columns │ … │ section │ padding │ section …
 * ```
 *
 * @throws PackError where they are more than a pack can hold
 */
export function layOut(sections: ReadonlyMap<SectionName, WrittenSection>): PackLayout {
  const written = sectionNames.map((name) => sections.get(name) ?? { bytes: 0, crc: 0 })
  const headBytes = HEADER_BYTES + sectionNames.length * SECTION_ROW_BYTES
  const starts: number[] = []
  let end = headBytes
  for (const { bytes } of written) {
    const start = aligned(end)
    starts.push(start)
    end = start + bytes
  }
  const length = aligned(end)
  if (length > MOST_BYTES)
    throw new PackError(`it would have ${length} bytes, and a pack holds ${MOST_BYTES} at most`)

  const head = new Uint8Array(headBytes)
  const view = new DataView(head.buffer)
  const header = [PACK_MAGIC, PACK_VERSION, sectionNames.length, length]
  header.forEach((word, i) => view.setUint32(i * 4, word, true))
  written.forEach(({ bytes, crc }, i) => {
    const row = [starts[i] ?? 0, bytes, crc, columnCount(sectionNames[i])]
    row.forEach((word, j) => view.setUint32(HEADER_BYTES + i * SECTION_ROW_BYTES + j * 4, word, true))
  })
  return { head, starts, length }
}

function aligned(end: number): number {
  return Math.ceil(end / ALIGNMENT) * ALIGNMENT
}

/** Columns of a table's section; 1 for the sections that are not tables. */
export function columnCount(section: SectionName | undefined): number {
  const table = tableNames.find((name) => name === section)
  return table === undefined ? 1 : columnsOf(table).length
}
