import { createHash } from "node:crypto"
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync
} from "node:fs"
import { join } from "node:path"
import { deserialize, serialize } from "node:v8"
import type { Lot } from "../../core/corpus/lot"
import type { LotStore } from "./lot-store"
import type { ToldNote } from "./read-articles"

const parts = ["articles", "facts", "terms"] as const
/** Written last: a lot without it was not finished. */
const DONE = "done"

const OWN_FILE = /^([0-9a-f]{64})\.(?:articles|facts|terms|done)(\.unfinished)?$/
/** Of a pack that was being written. */
const SECTION_FILE = /^[A-Za-z]+\.section$/

/** What is kept of a lot beside its parts. */
type LotNote = { readonly told: readonly ToldNote[]; readonly sums: readonly string[] }

/**
 * Keeps lots in a folder, so that only one is in memory, and so that what was read before the process ended need not be
 * read again.
 *
 * @param program tells programs apart: lots that another one has read are read again
 */
export function folderStore(folder: string, program: string): LotStore {
  mkdirSync(folder, { recursive: true })
  const keys: string[] = []
  const path = (key: string, part: string) => join(folder, `${key}.${part}`)
  const write = (key: string, part: string, bytes: Uint8Array) => {
    // Half a file never has the name of a whole one.
    const unfinished = path(key, `${part}.unfinished`)
    writeFileSync(unfinished, bytes)
    renameSync(unfinished, path(key, part))
  }
  const read = <P extends keyof Lot>(lot: number, part: P): Lot[P] => {
    const key = keys[lot]
    if (key === undefined) throw new RangeError(`there is no lot ${lot}`)
    // Written below, and its sum was looked at when it was found.
    return deserialize(readFileSync(path(key, part))) as Lot[P]
  }
  return {
    put(given, make) {
      const key = sumOf(Buffer.from(`${program} ${given}`))
      keys.push(key)
      const known = readNote(path(key, DONE), (part) => path(key, part))
      if (known) return { told: known.told, isKnown: true }
      const { lot, told } = make()
      const sums = parts.map((part) => {
        const bytes = serialize(lot[part])
        write(key, part, bytes)
        return sumOf(bytes)
      })
      const note: LotNote = { told, sums }
      write(key, DONE, serialize(note))
      return { told, isKnown: false }
    },
    lots() {
      removeOthers(folder, new Set(keys))
      return {
        count: keys.length,
        articles: (lot) => read(lot, "articles"),
        facts: (lot) => read(lot, "facts"),
        terms: (lot) => read(lot, "terms")
      }
    }
  }
}

/** The note of a lot whose parts are whole; null where there is none. */
function readNote(file: string, pathOf: (part: string) => string): LotNote | null {
  if (!existsSync(file)) return null
  try {
    const note = deserialize(readFileSync(file)) as LotNote
    const areWhole = parts.every((part, i) => sumOf(readFileSync(pathOf(part))) === note.sums[i])
    return areWhole ? note : null
  } catch {
    // A damaged file is no lot: it is made again.
    return null
  }
}

/** Removes a folder of lots; files of others that lie in it stay, and then so does it. */
export function removeLots(folder: string): void {
  if (!existsSync(folder)) return
  removeOthers(folder, new Set())
  if (readdirSync(folder).length === 0) rmdirSync(folder)
}

/** Removes lots of a corpus as it was before, and what a build that was ended has left half written. */
function removeOthers(folder: string, keys: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    const [, key = "", isUnfinished] = OWN_FILE.exec(name) ?? []
    const isLeft = key === "" ? SECTION_FILE.test(name) : !keys.has(key) || isUnfinished !== undefined
    if (isLeft) rmSync(join(folder, name))
  }
}

function sumOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex")
}
