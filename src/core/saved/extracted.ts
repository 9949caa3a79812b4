import * as v from "valibot"
import { isDay } from "../article/published-date"
import { readArticle } from "../article/read-article"
import { withoutHiddenCharacters } from "../text/hidden-characters"
import { canonicalAddress, cleanAddress, siteOf, statedAddress } from "./canonical-address"
import { fileNameIn, isFileAddress } from "./file-address"
import { fingerprintOf } from "./fingerprint"
import { languageTag } from "./language-tag"
import { fileOf, LONGEST_SAVED_TEXT, type Extent, type SavedArticle } from "./saved-article"

/** More is cut off; a page that writes such things is not to be trusted with the rest of our memory. */
const LONGEST = 100_000
const cutText = v.pipe(
  v.string(),
  v.maxLength(10 * LONGEST_SAVED_TEXT),
  v.transform((text) => withoutHiddenCharacters(text).slice(0, 1_000))
)
const stated = v.nullable(v.pipe(v.string(), v.maxLength(LONGEST)))

/** What a content script has taken out of a page. It comes from a page: it may be anything. */
export const extractedSchema = v.object({
  /** The address of the document; that of a file is not kept, but for the file's name. */
  url: v.pipe(v.string(), v.maxLength(LONGEST)),
  /** The address that the page says it has; null where it says none. */
  statedUrl: stated,
  title: cutText,
  siteName: v.nullable(cutText),
  /** BCP 47, as the page says. */
  language: stated,
  /** The day of publication as the page says, ISO 8601. */
  date: stated,
  /** Paragraphs, parted by empty lines; null where no article was found, or nothing is selected. */
  text: v.nullable(v.pipe(v.string(), v.maxLength(10 * LONGEST_SAVED_TEXT))),
  hasSelection: v.boolean()
})
export type Extracted = v.InferOutput<typeof extractedSchema>

/** Why nothing can be saved of a page. */
export type Unsavable = "no-article" | "too-long" | "no-address"

/** Less is a menu or a notice, and no article. A selection is what the reader says it is. */
const SHORTEST = { page: 100, selection: 2 } satisfies Record<Extent, number>
const LONGEST_ADDRESS = 8_000
const DAY_MS = 86_400_000

/**
 * What is to be saved of a page, or why it cannot be.
 *
 * @param savedAt ISO 8601, UTC
 */
export function toSaved(
  extracted: Extracted,
  { id, extent, savedAt }: { readonly id: string; readonly extent: Extent; readonly savedAt: string }
): SavedArticle | Unsavable {
  const text = extracted.text?.trim() ?? ""
  const addresses = addressesOf(extracted)
  if (!addresses) return "no-address"
  if (text.length < SHORTEST[extent]) return "no-article"
  if (text.length > LONGEST_SAVED_TEXT) return "too-long"
  const { article } = readArticle(fileOf(id), text, undefined)
  return {
    version: 1,
    id,
    ...addresses,
    extent,
    title: extracted.title === "" ? article.title : extracted.title,
    source: extracted.siteName || siteOf(addresses.url) || article.source || fileName(extracted.url),
    language: article.language === "und" ? languageTag(extracted.language ?? "") : article.language,
    published: datedBy(extracted.date, savedAt) ?? datedByText(article.published),
    text,
    savedAt,
    fingerprint: fingerprintOf(text)
  }
}

/** Null where nobody could open it again, or the page makes its address too long to be kept. A file has none. */
function addressesOf({ url, statedUrl }: Extracted): Pick<SavedArticle, "url" | "canonicalUrl"> | null {
  if (isFileAddress(url)) return { url: "", canonicalUrl: "" }
  const clean = cleanAddress(url)
  const canonicalUrl = canonicalAddress(statedAddress(url, statedUrl))
  if (clean === null || canonicalUrl === null) return null
  return Math.max(clean.length, canonicalUrl.length) > LONGEST_ADDRESS ? null : { url: clean, canonicalUrl }
}

/** What a source is called by of which nothing else is known. */
function fileName(url: string): string {
  return withoutHiddenCharacters(fileNameIn(url)).slice(0, 1_000) || "?"
}

/** Whether a day had not come yet when an article was saved: then it is a mistake. Time zones are a day wide. */
export function isToCome(date: string, savedAt: string): boolean {
  return Date.parse(date) > Date.parse(savedAt) + DAY_MS
}

/** The day that the page states. */
function datedBy(date: string | null, savedAt: string): SavedArticle["published"] {
  if (date === null || !isDay(date) || isToCome(date, savedAt)) return null
  return { date, precision: "day", stated: true, words: null }
}

/** The date that an article was found to state in its text, as it is kept. */
export function datedByText(
  published: ReturnType<typeof readArticle>["article"]["published"]
): SavedArticle["published"] {
  if (!published) return null
  const { date, end, precision, stated, evidence } = published
  const words = evidence ? { start: evidence.start, end: evidence.end } : null
  return { date, ...(end !== undefined && { end }), precision, stated, words }
}
