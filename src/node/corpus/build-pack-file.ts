import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Problem } from "../../core/corpus/problem"
import { PackError } from "../../core/pack/pack-error"
import { InputError } from "../usage-error"
import { folderStore, removeLots } from "./folder-store"
import { readInLots, type LotOptions } from "./read-lots"
import { writePackFile, type WrittenTables } from "./section-files"

/** Articles that are in memory at a time, unless it is said otherwise. */
export const USUALLY_AT_ONCE = 500

/** How a pack is built to a file. */
export type FileBuild = Omit<LotOptions, "storeFor"> & { readonly keepGoing: boolean }

/** A pack that was written, and how much it holds. */
export type WrittenPack = WrittenTables & { readonly lookalikes: number }

/** What became of it. */
export type BuiltFile = {
  /** Null where errors forbid to write it. */
  readonly written: WrittenPack | null
  readonly problems: readonly Problem[]
  /** Where what was read lies, for the next time; null where nothing is left. */
  readonly left: string | null
}

/**
 * Builds a pack from a corpus folder of any size, and writes it. What has been read is kept beside it until it is
 * written, so that a build that ended before goes on from there.
 *
 * @throws InputError where the pack would be larger than a pack can be
 */
export function buildPackFile(folder: string, out: string, { keepGoing, ...options }: FileBuild): BuiltFile {
  const work = `${out}.work`
  const { pack, articles, problems } = readInLots(folder, {
    ...options,
    storeFor: () => folderStore(work, programKey())
  })
  const hasErrors = problems.some(({ severity }) => severity === "error")
  if (!pack || (hasErrors && !keepGoing)) {
    // A single lot is read again as fast as it is found.
    const left = articles > options.atOnce ? work : null
    if (left === null) removeLots(work)
    return { written: null, problems, left }
  }
  try {
    const written = writePackFile(pack, out, work)
    const lookalikes = [...pack.tables.entities].filter(({ lookalike }) => lookalike === "yes").length
    removeLots(work)
    return { written: { ...written, lookalikes }, problems, left: null }
  } catch (error) {
    if (error instanceof PackError) throw new InputError(`${out}: ${error.message}`)
    throw error
  }
}

/** Of the program that reads articles: what another one has read is read again. */
function programKey(): string {
  const source = join(import.meta.dirname, "../..")
  const hash = createHash("sha256").update(process.version)
  for (const name of readdirSync(join(source, "core"), { recursive: true, encoding: "utf8" }).toSorted())
    if (name.endsWith(".ts")) hash.update(name).update(readFileSync(join(source, "core", name)))
  // The versions of packages are pinned there.
  return hash.update(readFileSync(join(source, "../package.json"))).digest("hex")
}
