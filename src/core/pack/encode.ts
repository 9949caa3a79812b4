import { crc32 } from "./crc32"
import { layOut, type WrittenSection } from "./pack-head"
import { sectionNames, type Row, type SectionName, type TableName } from "./schema"
import type { Utf8 } from "./utf8"
import { writeSections, type PackToWrite } from "./write-sections"

/** All that goes into a pack. Rows refer to one another by row number. */
export type PackContents = {
  readonly tables: { readonly [T in TableName]: readonly Row<T>[] }
  readonly matchingTable: Uint32Array
  readonly postings: Uint8Array
}

/** Writes a pack. The same contents give the same bytes, on every machine. */
export function encodePack({ tables, matchingTable, postings }: PackContents, utf8: Utf8): Uint8Array {
  const writePostings: PackToWrite["writePostings"] = (put) => {
    put(postings)
    return tables.terms
  }
  return packBytes({ tables, matchingTable, writePostings }, utf8)
}

/** The bytes of a pack, all at once. */
export function packBytes(pack: PackToWrite, utf8: Utf8): Uint8Array {
  const parts = new Map<SectionName, Uint8Array[]>(sectionNames.map((name) => [name, []]))
  writeSections(pack, utf8, (section, bytes) => parts.get(section)?.push(bytes))
  const { head, starts, length } = layOut(
    new Map([...parts].map(([name, of]) => [name, of.reduce(addPart, { bytes: 0, crc: 0 })]))
  )
  const bytes = new Uint8Array(length)
  bytes.set(head)
  sectionNames.forEach((name, i) => {
    let at = starts[i] ?? 0
    for (const part of parts.get(name) ?? []) {
      bytes.set(part, at)
      at += part.length
    }
  })
  return bytes
}

/** A section with further bytes at its end. */
export function addPart({ bytes, crc }: WrittenSection, part: Uint8Array): WrittenSection {
  return { bytes: bytes + part.length, crc: crc32(part, crc) }
}
