import * as v from "valibot"
import { isDay } from "../article/published-date"
import { readArticle, type Article } from "../article/read-article"
import { precisions, type DateEstimate } from "../model"
import { languageTag } from "./language-tag"

/** What was taken of a page: its article, or what the reader had selected. */
export const extents = ["page", "selection"] as const
export type Extent = (typeof extents)[number]

/** Files of saved articles are named after this folder; no file of a bundled pack is. */
const FOLDER = "saved/"
const LONGEST_ADDRESS = 8_000
/** UTF-16 code units. The longest articles of magazines have 200,000. */
export const LONGEST_SAVED_TEXT = 500_000

const day = v.pipe(v.string(), v.check(isDay, "a day of the calendar is written 2022-07-12"))
const shortText = v.pipe(v.string(), v.maxLength(2_000))
/** Empty where a text has none: it came out of a file. */
const address = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS), v.regex(/^(?:$|https?:\/\/)/))
const place = v.pipe(v.number(), v.integer(), v.minValue(0))
const span = v.pipe(
  v.object({ start: place, end: place }),
  v.check(({ start, end }) => start < end, "it ends before it begins")
)

/** An article that the reader has saved, as it lies in storage: all that can not be found again in its text. */
export const savedArticleSchema = v.pipe(
  v.strictObject({
    version: v.literal(1),
    id: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)),
    /** The address to open. */
    url: address,
    /** The address to compare; see `canonicalAddress`. */
    canonicalUrl: address,
    extent: v.picklist(extents),
    title: v.pipe(shortText, v.nonEmpty()),
    source: v.pipe(shortText, v.nonEmpty()),
    /** BCP 47; "und" where nothing tells. */
    language: v.pipe(v.string(), v.maxLength(40), v.transform(languageTag)),
    published: v.nullable(
      v.strictObject({
        date: day,
        end: v.optional(day),
        precision: v.picklist(precisions),
        stated: v.boolean(),
        /** The words of the text that say so; none where the page says so beside its text. */
        words: v.nullable(span)
      })
    ),
    /** Paragraphs, parted by empty lines. */
    text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_SAVED_TEXT)),
    /** ISO 8601, UTC. */
    savedAt: v.pipe(v.string(), v.isoTimestamp()),
    /** See `fingerprintOf`. */
    fingerprint: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{8}){0,64}$/))
  }),
  v.check(({ published, text }) => (published?.words?.end ?? 0) <= text.length, "its date is not in its text")
)
export type SavedArticle = v.InferOutput<typeof savedArticleSchema>

/** A saved article out of storage or a message; null where it is none. */
export function readSaved(stored: unknown): SavedArticle | null {
  const read = v.safeParse(savedArticleSchema, stored)
  return read.success ? read.output : null
}

/** The name of a saved article within the corpus. */
export function fileOf(id: string): string {
  return `${FOLDER}${id}`
}

/** The saved article that a file of the corpus is; null where it is another one. */
export function savedIdOf(file: string): string | null {
  return file.startsWith(FOLDER) ? file.slice(FOLDER.length) : null
}

/** The article as the corpus takes it in: read like any other, except for what the page itself has said. */
export function toArticle(saved: SavedArticle): Article {
  const because = "the page says so"
  const file = fileOf(saved.id)
  const { article } = readArticle(file, saved.text, {
    title: saved.title,
    source: { name: saved.source, because },
    url: saved.url,
    zones: []
  })
  const language = article.language === "und" ? saved.language : article.language
  return { ...article, titleBy: "article", curatedBecause: "", language, published: publishedOf(saved) }
}

function publishedOf({ id, published }: SavedArticle): DateEstimate | null {
  if (!published) return null
  const { date, end, precision, stated, words } = published
  return {
    date,
    ...(end !== undefined && { end }),
    precision,
    stated,
    ...(words && { evidence: { file: fileOf(id), ...words } })
  }
}
