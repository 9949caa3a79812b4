import * as v from "valibot"
import type { PackFigures } from "../exchange/pack-figures"
import { LONGEST_LABEL, type PackLabel } from "../exchange/pack-label"
import { hasHiddenCharacters } from "../text/hidden-characters"
import { MOST_SHARDS } from "./bucket"

/** The only format so far. */
export const MANIFEST_FORMAT = 1
/** Bytes. One of the most shards has less than half of it. */
export const MOST_MANIFEST_BYTES = 1_000_000
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

const fileOf = (most: number) =>
  v.strictObject({ sha256: sha256Schema, bytes: v.pipe(count, v.minValue(1), v.maxValue(most)) })

/** What a hosted pack says of itself, and by which hash each of its files is known. */
const manifestSchema = v.strictObject({
  kind: v.literal("backgrounder-hosted-pack"),
  format: v.literal(MANIFEST_FORMAT),
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
  names: fileOf(MOST_NAMES_BYTES),
  /** The shard of the bucket with the number of its place; a power of two of them. */
  shards: v.pipe(
    v.array(fileOf(MOST_SHARD_BYTES)),
    v.minLength(1),
    v.maxLength(MOST_SHARDS),
    v.check((shards) => Number.isInteger(Math.log2(shards.length)), "their number is no power of two")
  )
})
export type Manifest = v.InferOutput<typeof manifestSchema>
export type HostedFile = Manifest["names"]

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
  const read = v.safeParse(manifestSchema, value)
  if (read.success) return { isSound: true, manifest: read.output }
  const [issue] = read.issues
  return { isSound: false, what: `${v.getDotPath(issue) ?? "the whole"}: ${issue.message}` }
}

/** The name of a file beside the manifest: nothing a manifest says can lead anywhere else. */
export function fileNameOf({ sha256 }: Pick<HostedFile, "sha256">): string {
  return `${sha256}.pack`
}
