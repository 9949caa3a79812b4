import * as v from "valibot"
import { correctionKey, correctionSchema, type Correction } from "./correction"

/** The corrections of a reader: oldest first, none twice. A later one overrules an earlier one that contradicts it. */
export type Corrections = readonly Correction[]

/** Enough for years of reading, and small enough to be looked through for each page. */
export const MOST_CORRECTIONS = 2_000

/** Corrections as they lie in storage. */
export type StoredCorrections = {
  readonly version: number
  /** How often they have been changed: tells pages whether they were spotted by these or by others. */
  readonly changes: number
  readonly list: Corrections
}

type Stored = Readonly<Record<string, unknown>>

/** `migrations[n]` brings version `n + 1` to version `n + 2`. Append only: what is stored may be of any age. */
const migrations: readonly ((stored: Stored) => Stored)[] = []
export const CORRECTIONS_VERSION = migrations.length + 1

/**
 * Reads whatever was in storage. Never throws: a correction that cannot be understood is left out, the others stay.
 * Corrections of a newer version are read as far as they are understood.
 */
export function readStored(stored: unknown): Corrections {
  if (typeof stored !== "object" || stored === null) return []
  const version =
    "version" in stored && typeof stored.version === "number" ? stored.version : CORRECTIONS_VERSION
  const { list } = migrations
    .slice(Math.max(0, version - 1))
    .reduce<Stored>((old, step) => step(old), { ...stored })
  if (!Array.isArray(list)) return []
  const understood = list.flatMap((item) => {
    const read = v.safeParse(correctionSchema, item)
    return read.success ? [read.output] : []
  })
  return united([], understood).slice(-MOST_CORRECTIONS)
}

/** How often what lies in storage has been changed; 0 where it does not say. */
export function changesOf(stored: unknown): number {
  if (typeof stored !== "object" || stored === null || !("changes" in stored)) return 0
  return Number.isSafeInteger(stored.changes) ? Number(stored.changes) : 0
}

/** What is to be stored in the place of `before`. */
export function toStored(before: unknown, corrections: Corrections): StoredCorrections {
  return { version: CORRECTIONS_VERSION, changes: changesOf(before) + 1, list: corrections }
}

/** There is no room for another correction. */
export class TooManyCorrectionsError extends Error {
  override readonly name = "TooManyCorrectionsError"
  constructor() {
    super(`there are ${MOST_CORRECTIONS} corrections already; undo some that are no longer needed`)
  }
}

/** The corrections with another one, which takes the place of one that says the same. @throws TooManyCorrectionsError */
export function withCorrection(corrections: Corrections, added: Correction): Corrections {
  const key = correctionKey(added)
  const others = withoutCorrection(corrections, key)
  if (others.length >= MOST_CORRECTIONS) throw new TooManyCorrectionsError()
  return [...others, added]
}

export function withoutCorrection(corrections: Corrections, key: string): Corrections {
  return corrections.filter((correction) => correctionKey(correction) !== key)
}

/** All corrections of two lists in the order in which they were made; of two that say the same, the later one. */
export function united(some: Corrections, others: Corrections): Corrections {
  const byKey = new Map<string, Correction>()
  for (const correction of [...some, ...others].toSorted(byTime)) {
    const key = correctionKey(correction)
    byKey.delete(key)
    byKey.set(key, correction)
  }
  return [...byKey.values()]
}

function byTime(a: Correction, b: Correction): number {
  return a.madeAt < b.madeAt ? -1 : a.madeAt > b.madeAt ? 1 : 0
}
