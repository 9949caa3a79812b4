import * as v from "valibot"
import type { PackFigures } from "./pack-figures"
import { LONGEST_LABEL, type PackLabel } from "./pack-label"

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const line = v.pipe(v.string(), v.maxLength(LONGEST_LABEL))
const day = v.pipe(v.string(), v.isoDate())

/** What is kept of a shared pack beside its bytes. */
const keptPackSchema = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(80)),
  /** The first in order has its way over the others. */
  place: v.number(),
  isOn: v.boolean(),
  /** ISO 8601, UTC. */
  addedAt: v.pipe(v.string(), v.isoTimestamp()),
  label: v.strictObject({
    id: v.string(),
    revision: count,
    name: line,
    author: line,
    made: v.nullable(day)
  }) satisfies v.GenericSchema<unknown, PackLabel>,
  figures: v.strictObject({
    articles: count,
    entities: count,
    period: v.nullable(v.strictObject({ from: v.string(), to: v.string() }))
  }) satisfies v.GenericSchema<unknown, PackFigures>,
  size: count,
  /** The checksum of all its bytes; of a hosted pack that of its manifest. */
  checksum: count,
  /** Where the rest of it is fetched from; absent for a pack that came as a file. */
  hosted: v.optional(
    v.strictObject({
      address: v.pipe(v.string(), v.maxLength(2_000)),
      host: v.pipe(v.string(), v.maxLength(300)),
      /** The hash by which its manifest is known. */
      manifest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      /** The reader's address named that hash. */
      isPinned: v.boolean(),
      /** How many different shards there are, and how many of them are here. */
      shards: count,
      fetched: count
    })
  )
})
export type KeptPack = v.InferOutput<typeof keptPackSchema>

/** What is kept of a shared pack, out of storage; null where it is of a version that we do not know. */
export function readKept(stored: unknown): KeptPack | null {
  const read = v.safeParse(keptPackSchema, stored)
  return read.success ? read.output : null
}

/** What taking a pack in would do to those that are there. */
export type PackStanding =
  | { readonly kind: "new" }
  /** It takes the place of another revision of it. */
  | { readonly kind: "update"; readonly from: PackLabel }
  /** It is there as it is. */
  | { readonly kind: "same" }
  /** A newer one is there, and stays. */
  | { readonly kind: "older"; readonly than: PackLabel }

/** How a pack stands to those that are there. */
export function standingOf(label: PackLabel, checksum: number, kept: readonly KeptPack[]): PackStanding {
  const there = kept.find(({ id }) => id === label.id)
  if (!there) return { kind: "new" }
  if (there.checksum === checksum) return { kind: "same" }
  return label.revision < there.label.revision
    ? { kind: "older", than: there.label }
    : { kind: "update", from: there.label }
}

/** The order with one pack a step nearer to the first (-1) or to the last (1) place. */
export function withMoved(kept: readonly KeptPack[], id: string, step: -1 | 1): readonly KeptPack[] {
  const from = kept.findIndex((pack) => pack.id === id)
  const to = from + step
  const [moved, other] = [kept[from], kept[to]]
  if (!moved || !other) return kept
  return kept.map((pack, place) => (place === from ? other : place === to ? moved : pack))
}
