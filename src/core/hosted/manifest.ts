import * as v from "valibot"
import type { PackFigures } from "../exchange/pack-figures"
import { LONGEST_LABEL, type PackLabel } from "../exchange/pack-label"
import { hasHiddenCharacters } from "../text/hidden-characters"
import { MOST_SHARDS } from "./bucket"

/** What is written. In format 1 each bucket had one shard, whatever its size. */
export const MANIFEST_FORMAT = 2
/** Bytes; a manifest of the most files has a little less. */
export const MOST_MANIFEST_BYTES = 1_000_000
export const MOST_FILES = 6_000
/** Bytes of one file; a card waits for it. */
export const MOST_SHARD_BYTES = 16_000_000
export const MOST_NAMES_BYTES = 64_000_000

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const line = v.pipe(
  v.string(),
  v.maxLength(LONGEST_LABEL),
  v.check((text) => !hasHiddenCharacters(text), "it holds characters that nobody sees")
)
const day = v.pipe(v.string(), v.isoDate())

/** A SHA-256 in lower-case hexadecimal digits. */
export const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const fileEntries = (most: number) => ({
  sha256: sha256Schema,
  bytes: v.pipe(count, v.minValue(1), v.maxValue(most))
})
const fileSchema = v.strictObject(fileEntries(MOST_SHARD_BYTES))

/** All that is said of the entities of a bucket, or what articles from a day on say of them; null: from the beginning. */
const shardSchema = v.strictObject({ ...fileEntries(MOST_SHARD_BYTES), since: v.nullable(day) })
export type Shard = v.InferOutput<typeof shardSchema>

const isPowerOfTwo = (count: number) => Number.isInteger(Math.log2(count))
const noPower = "their number is no power of two"

/** The shards of a bucket, in order of time. */
const bucketSchema = v.pipe(
  v.array(shardSchema),
  v.minLength(1),
  v.check(
    (shards) => shards.every(({ since }, i) => (since ?? "") >= (shards[i - 1]?.since ?? "")),
    "they are not in order of time"
  )
)

/** What a hosted pack says of itself, and by which hash each of its files is known. */
const common = {
  kind: v.literal("backgrounder-hosted-pack"),
  label: v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/)),
    revision: count,
    name: v.pipe(line, v.nonEmpty()),
    author: line,
    made: v.nullable(day)
  }) satisfies v.GenericSchema<unknown, PackLabel>,
  figures: v.strictObject({
    articles: count,
    entities: count,
    period: v.nullable(v.strictObject({ from: day, to: day }))
  }) satisfies v.GenericSchema<unknown, PackFigures>,
  names: v.strictObject(fileEntries(MOST_NAMES_BYTES))
}

const manifestSchema = v.strictObject({
  ...common,
  format: v.literal(MANIFEST_FORMAT),
  /** Those of each bucket; a power of two of buckets. */
  shards: v.pipe(
    v.array(bucketSchema),
    v.minLength(1),
    v.maxLength(MOST_SHARDS),
    v.check(({ length }) => isPowerOfTwo(length), noPower),
    v.check((buckets) => buckets.flat().length <= MOST_FILES, "there are too many")
  )
})
export type Manifest = v.InferOutput<typeof manifestSchema>
export type HostedFile = Manifest["names"]

/** As manifests were that had one shard for each bucket. */
const firstSchema = v.pipe(
  v.strictObject({
    ...common,
    format: v.literal(1),
    shards: v.pipe(
      v.array(fileSchema),
      v.minLength(1),
      v.maxLength(MOST_SHARDS),
      v.check(({ length }) => isPowerOfTwo(length), noPower)
    )
  }),
  v.transform(({ shards, ...rest }): Manifest => ({
    ...rest,
    format: MANIFEST_FORMAT,
    shards: shards.map((file) => [{ ...file, since: null }])
  }))
)

const anyManifest = v.variant("format", [manifestSchema, firstSchema])

/** A manifest out of a text that may be anything, or a sentence in English that says what is wrong with it. */
export function readManifest(
  text: string
):
  | { readonly isSound: true; readonly manifest: Manifest }
  | { readonly isSound: false; readonly what: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { isSound: false, what: "it is no JSON" }
  }
  const read = v.safeParse(anyManifest, value)
  if (read.success) return { isSound: true, manifest: read.output }
  const [issue] = read.issues
  return { isSound: false, what: `${v.getDotPath(issue) ?? "the whole"}: ${issue.message}` }
}

/** The name of a file beside the manifest: nothing a manifest says can lead anywhere else. */
export function fileNameOf({ sha256 }: Pick<HostedFile, "sha256">): string {
  return `${sha256}.pack`
}
