import { readArticle } from "../article/read-article"
import { canonicalAddress, cleanAddress, siteOf } from "../saved/canonical-address"
import { datedByText, isToCome } from "../saved/extracted"
import { fingerprintOf } from "../saved/fingerprint"
import { languageTag } from "../saved/language-tag"
import { withoutHiddenCharacters } from "../text/hidden-characters"
import { fileOf, LONGEST_SAVED_TEXT, type SavedArticle } from "../saved/saved-article"
import type { ImportProblem, ReadText } from "./read-text"

/** Less is a heading or a label, and nothing that could be quoted. */
const SHORTEST = 40
const LONGEST_ADDRESS = 8_000
const LONGEST_TITLE = 1_000

type Origin = {
  readonly id: string
  /** The name of the file: what the source is called where nothing says another one. */
  readonly file: string
  /** ISO 8601, UTC. */
  readonly savedAt: string
}

/** A text of a file as an article of the reader's corpus; or why it can be none. */
export function toImported(read: ReadText, { id, file, savedAt }: Origin): SavedArticle | ImportProblem {
  const text = read.paragraphs
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n")
  if (text.length > LONGEST_SAVED_TEXT) return "too-long"
  if (!isText(text)) return "binary"
  if (text.length < SHORTEST) return "too-short"
  const fingerprint = fingerprintOf(text)
  // Without a letter there is nothing to quote, nor to tell its double by.
  if (fingerprint === "") return "no-text"
  const url = addressOf(read.url)
  const { article } = readArticle(fileOf(id), text, undefined)
  const named = lineOf(read.source)
  const language = article.language === "und" ? languageTag(read.language ?? "") : article.language
  return {
    version: 1,
    id,
    url,
    canonicalUrl: url === "" ? "" : (canonicalAddress(url) ?? ""),
    extent: "page",
    title: lineOf(read.title) || article.title || nameOf(file),
    source: named || lineOf(article.source) || siteOf(url) || nameOf(file),
    language,
    published: publishedOf(read, savedAt) ?? datedByText(article.published),
    text,
    savedAt,
    fingerprint
  }
}

function addressOf(written: string | null): string {
  const url = written === null ? null : cleanAddress(written)
  return url === null || url.length > LONGEST_ADDRESS ? "" : url
}

function publishedOf({ date }: ReadText, savedAt: string): SavedArticle["published"] {
  return date && !isToCome(date.date, savedAt) ? { ...date, stated: true, words: null } : null
}

function lineOf(text: string | null): string {
  return withoutHiddenCharacters(text ?? "").slice(0, LONGEST_TITLE)
}

/** The last part of a path. */
function nameOf(file: string): string {
  return lineOf(file.replace(/^.*[/\\]/, "")) || "?"
}

/** Whether it holds words, and no more control characters than a slip of the hand. */
function isText(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- they are what is counted
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\uFFFD]/g)?.length ?? 0
  return controls <= text.length / 100
}
