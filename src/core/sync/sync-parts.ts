import * as v from "valibot"
import { crc32 } from "../pack/crc32"

/** What the stores of browsers take: bytes of one item, key and quotation marks included, and of all of them. */
const MOST_OF_ITEM = 8_000
const MOST_OF_ALL = 100_000

/** A text in the items of a store that takes only small ones; the head says whether they have all arrived. */
export type SyncItems = Readonly<Record<string, unknown>>

const FORMAT = 1
const HEAD = "choices"
const partKey = (index: number) => `choices-${index}`

const headSchema = v.object({
  format: v.pipe(v.number(), v.safeInteger()),
  parts: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MOST_OF_ALL / MOST_OF_ITEM + 1)),
  length: v.pipe(v.number(), v.safeInteger(), v.maxValue(MOST_OF_ALL)),
  /** A sum over the whole. */
  sum: v.number()
})

/** Cuts letters of one byte each into items; null where there are more than the store takes. */
export function toItems(letters: string): SyncItems | null {
  if (letters.length > MOST_OF_ALL - MOST_OF_ITEM) return null
  const parts = Math.max(1, Math.ceil(letters.length / MOST_OF_ITEM))
  const head = { format: FORMAT, parts, length: letters.length, sum: sumOf(letters) }
  const cut = Array.from(
    { length: parts },
    (_, i) => [partKey(i), letters.slice(i * MOST_OF_ITEM, (i + 1) * MOST_OF_ITEM)] as const
  )
  return { [HEAD]: head, ...Object.fromEntries(cut) }
}

export type FromItems =
  | { readonly kind: "text"; readonly letters: string }
  | { readonly kind: "empty" }
  /** Cut by a later version in another way. */
  | { readonly kind: "newer" }
  /** Items are missing or of different writings: more may be on the way. */
  | { readonly kind: "broken" }

/** Joins the items of a store. Never throws, whatever is in it. */
export function fromItems(items: SyncItems): FromItems {
  if (!(HEAD in items)) return { kind: "empty" }
  const head = v.safeParse(headSchema, items[HEAD])
  if (head.success && head.output.format > FORMAT) return { kind: "newer" }
  if (!head.success) return { kind: "broken" }
  const { parts, length, sum } = head.output
  const cut = Array.from({ length: parts }, (_, i): unknown => items[partKey(i)])
  const letters = cut.every((part) => typeof part === "string") ? cut.join("") : ""
  const isWhole = letters.length === length && sumOf(letters) === sum
  return isWhole ? { kind: "text", letters } : { kind: "broken" }
}

/** The keys in a store that are ours and not of these items. */
export function leftOver(stored: SyncItems, items: SyncItems): string[] {
  return Object.keys(stored).filter((key) => /^choices(-\d+)?$/.test(key) && !(key in items))
}

function sumOf(letters: string): number {
  return crc32(Uint8Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at)))
}
