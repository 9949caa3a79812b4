import { closeSync, ftruncateSync, openSync, readSync, renameSync, rmSync, writeSync } from "node:fs"
import { join } from "node:path"
import { addPart } from "../../core/pack/encode"
import { columnCount, layOut, type WrittenSection } from "../../core/pack/pack-head"
import { sectionNames, type SectionName, type TableName } from "../../core/pack/schema"
import { writeSections, type PackToWrite } from "../../core/pack/write-sections"
import { utf8 } from "../text-coding"

/** Bytes that are written or copied at a time. */
const AT_ONCE = 1024 * 1024

/** A pack that was written, and how many rows its tables have. */
export type WrittenTables = { readonly bytes: number; rows(table: TableName): number }

/**
 * Writes a pack without holding it in memory: its sections one by one to files of a folder, then all of them to the
 * pack's, which is there at once or not at all.
 *
 * @throws PackError where it is larger than a pack can be
 */
export function writePackFile(pack: PackToWrite, file: string, folder: string): WrittenTables {
  const sections = writeSectionFiles(pack, folder)
  const layout = layOut(sections)
  const unfinished = `${file}.unfinished`
  const out = openSync(unfinished, "w")
  try {
    writeSync(out, layout.head, 0, layout.head.length, 0)
    sectionNames.forEach((name, i) => copyTo(out, layout.starts[i] ?? 0, sectionFile(folder, name)))
    ftruncateSync(out, layout.length)
  } finally {
    closeSync(out)
  }
  renameSync(unfinished, file)
  for (const name of sectionNames) rmSync(sectionFile(folder, name))
  return {
    bytes: layout.length,
    rows: (table) => (sections.get(table)?.bytes ?? 0) / (4 * columnCount(table))
  }
}

function sectionFile(folder: string, name: SectionName): string {
  return join(folder, `${name}.section`)
}

function writeSectionFiles(pack: PackToWrite, folder: string): ReadonlyMap<SectionName, WrittenSection> {
  const files = new Map(
    sectionNames.map((name) => [name, createSectionFile(sectionFile(folder, name))] as const)
  )
  try {
    writeSections(pack, utf8, (section, bytes) => files.get(section)?.add(bytes))
  } finally {
    for (const section of files.values()) section.close()
  }
  return new Map([...files].map(([name, section]) => [name, section.written()]))
}

/** A file that grows. Small parts are gathered: terms and texts come by the million. */
function createSectionFile(path: string) {
  const file = openSync(path, "w")
  const room = new Uint8Array(AT_ONCE)
  let filled = 0
  let written: WrittenSection = { bytes: 0, crc: 0 }
  const append = (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    written = addPart(written, bytes)
  }
  const flush = () => {
    append(room.subarray(0, filled))
    filled = 0
  }
  return {
    add(bytes: Uint8Array) {
      if (filled + bytes.length > room.length) flush()
      if (bytes.length > room.length) return append(bytes)
      room.set(bytes, filled)
      filled += bytes.length
    },
    close() {
      flush()
      closeSync(file)
    },
    written: () => written
  }
}

function copyTo(out: number, start: number, path: string): void {
  const room = new Uint8Array(AT_ONCE)
  const from = openSync(path, "r")
  let at = start
  try {
    for (let read = readSync(from, room); read > 0; read = readSync(from, room)) {
      for (let done = 0; done < read;) done += writeSync(out, room, done, read - done, at + done)
      at += read
    }
  } finally {
    closeSync(from)
  }
}
