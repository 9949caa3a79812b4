import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { loadCorpus, type LoadedCorpus } from "../../core/corpus/loaded-corpus"
import type { Problem } from "../../core/corpus/problem"
import { packBytes } from "../../core/pack/encode"
import { openPack, type Pack } from "../../core/pack/open"
import { PackError } from "../../core/pack/pack-error"
import { verifyPack } from "../../core/pack/verify"
import { utf8 } from "../text-coding"
import { InputError } from "../usage-error"
import { describeProblem } from "./describe-problem"
import { corpusFiles } from "./corpus-files"
import { memoryStore } from "./lot-store"
import { readInLots } from "./read-lots"

export const DEFAULT_CORPUS = "seeds"
export const DEFAULT_PACK = join("build", "backgrounder.pack")

/** A pack built in memory; `bytes` is null where errors forbid to write it. */
export type BuiltPack = { readonly bytes: Uint8Array | null; readonly problems: readonly Problem[] }

type BuildOptions = { readonly keepGoing: boolean }

/** Builds a pack from a corpus folder, in memory. The same folder gives the same bytes, wherever it lies. */
export function buildFromFolder(folder: string, { keepGoing }: BuildOptions): BuiltPack {
  const { pack, problems } = readInLots(folder, { atOnce: Infinity, storeFor: memoryStore })
  const hasErrors = problems.some(({ severity }) => severity === "error")
  return { bytes: !pack || (hasErrors && !keepGoing) ? null : packBytes(pack, utf8), problems }
}

/** Writes a pack in one step: a reader never meets half of it, and an old one stays whole until then. */
export function writePack(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.unfinished`
  writeFileSync(unfinished, bytes)
  renameSync(unfinished, file)
}

/**
 * The corpus that the commands answer from. The default pack is built first where it is missing, broken or older than
 * `seeds/`.
 *
 * @throws InputError where it cannot be built, or where a named pack cannot be read
 */
export function openCorpus(file: string | undefined): LoadedCorpus {
  if (file !== undefined) return loadCorpus(readPack(file))
  const current = existsSync(DEFAULT_PACK) ? tryRead(DEFAULT_PACK) : null
  if (current && isUpToDate(current)) return loadCorpus(current)

  const { bytes, problems } = buildFromFolder(DEFAULT_CORPUS, { keepGoing: false })
  if (!bytes) throw new InputError(["the pack cannot be built:", ...problems.map(describeProblem)].join("\n"))
  writePack(DEFAULT_PACK, bytes)
  return loadCorpus(openPack(bytes, utf8))
}

/** @throws InputError with a sentence that names the file */
export function readPack(file: string): Pack {
  if (!existsSync(file)) throw new InputError(`there is no pack ${file}`)
  try {
    const pack = openPack(readFileSync(file), utf8)
    verifyPack(pack)
    return pack
  } catch (error) {
    if (error instanceof PackError) throw new InputError(`${file}: ${error.message}`)
    throw error
  }
}

function tryRead(file: string): Pack | null {
  try {
    return readPack(file)
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

/** A pack of `seeds/` is up to date while every file that went into it is unchanged, and none has come or gone. */
function isUpToDate(pack: Pack): boolean {
  const known = new Map(pack.provenance.rows().map(({ key, value }) => [key, value]))
  if (known.get("corpus") !== DEFAULT_CORPUS) return true
  const now = readDigests(DEFAULT_CORPUS)
  return (
    now.size === [...known.keys()].filter((key) => /\.(txt|ya?ml)$/.test(key)).length &&
    [...now].every(([file, digest]) => known.get(file) === digest)
  )
}

function readDigests(folder: string): ReadonlyMap<string, string> {
  return new Map(
    [...corpusFiles(folder)].map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex")
    ])
  )
}
