import { readCslItem } from "./csl-item"
import { addressOrNull, dayOrNull, fieldsOf, firstOf, textOrNull } from "./loose-values"
import { paragraphsOfLines } from "./plain-text"
import type { ImportProblem, Piece, ReadText } from "./read-text"

/** More is no list of articles that a person has made. */
const MOST_ITEMS = 1_000_000

/** One line of JSON Lines: an object with a text. */
export function readJsonLine(line: string): ReadText | ImportProblem {
  const parsed = parse(line)
  return parsed === undefined ? "not-json" : readJsonText(parsed.value)
}

/** A JSON file: one article, a list of them, or a list of references as Zotero exports it (CSL JSON, also in `items`). */
export function readJson(text: string): readonly Piece[] {
  const parsed = parse(text.replace(/^\uFEFF/, ""))
  if (parsed === undefined) return [{ part: null, problem: "not-json" }]
  const { value } = parsed
  const listed = firstOf(fieldsOf(value), "items", "articles", "entries")
  const list: readonly unknown[] | null = Array.isArray(value) ? value : Array.isArray(listed) ? listed : null
  if (!list) return [pieceOf(null, readJsonText(value))]
  if (list.length === 0) return [{ part: null, problem: "no-text" }]
  return list.slice(0, MOST_ITEMS).map((item, i) => pieceOf(i + 1, readJsonText(item)))
}

/** A piece of a file: a text, or why there is none. */
export function pieceOf(part: number | null, read: ReadText | ImportProblem): Piece {
  return typeof read === "string" ? { part, problem: read } : { part, text: read }
}

/** What is read and what is not are told apart by a box: `undefined` is no JSON, but null is. */
function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    // Whoever reads the report is told.
    return undefined
  }
}

function readJsonText(value: unknown): ReadText | ImportProblem {
  const fields = fieldsOf(value)
  const reference = readCslItem(fields)
  if (reference) return reference
  const written = firstOf(fields, "text", "body", "content", "articleBody", "paragraphs", "content_text")
  const paragraphs = Array.isArray(written)
    ? written.flatMap((part: unknown) => (typeof part === "string" ? paragraphsOfLines(part) : []))
    : paragraphsOfLines(textOrNull(written) ?? "")
  if (paragraphs.length === 0) return "no-text"
  return {
    title: textOrNull(firstOf(fields, "title", "headline", "name")),
    date: dayOrNull(
      firstOf(fields, "date", "published", "datePublished", "date_published", "pubDate", "publishedAt")
    ),
    source: textOrNull(firstOf(fields, "source", "site", "publisher", "publication", "siteName")),
    url: addressOrNull(firstOf(fields, "url", "link", "canonicalUrl")),
    language: textOrNull(firstOf(fields, "language", "lang", "inLanguage")),
    paragraphs
  }
}
