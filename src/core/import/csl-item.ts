import { addressOrNull, dayOrNull, fieldsOf, firstOf, textOrNull } from "./loose-values"
import type { ReadDate, ReadText } from "./read-text"
import { paragraphsOfNote } from "./tagged-text"
import { dayOfParts } from "./written-day"

/** What only references have, and articles have not. */
const MARKS = ["issued", "abstract", "container-title", "note", "notes", "DOI", "citation-key"]

/**
 * A reference of CSL JSON: its abstract and its notes are its text. Null for what is no reference. Zotero puts into
 * `note` what its field "Extra" holds; Better BibTeX gives the notes of an item as a list.
 */
export function readCslItem(fields: ReadonlyMap<string, unknown>): ReadText | "no-text" | null {
  if (!fields.has("type") || !MARKS.some((mark) => fields.has(mark))) return null
  const written = [fields.get("abstract"), fields.get("note"), fields.get("notes")].flat()
  const paragraphs = written.flatMap((part: unknown) => paragraphsOfNote(noteOf(part)))
  if (paragraphs.length === 0) return "no-text"
  return {
    title: textOrNull(fields.get("title")),
    date: issuedOn(fields.get("issued")),
    source: textOrNull(firstOf(fields, "container-title", "publisher")),
    url: addressOrNull(fields.get("URL")) ?? addressOfDoi(fields.get("DOI")),
    language: textOrNull(fields.get("language")),
    paragraphs
  }
}

function noteOf(part: unknown): string {
  return textOrNull(part) ?? textOrNull(fieldsOf(part).get("note")) ?? ""
}

function issuedOn(issued: unknown): ReadDate | null {
  const fields = fieldsOf(issued)
  const parts = fields.get("date-parts")
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined
  if (!Array.isArray(first)) return dayOrNull(firstOf(fields, "raw", "literal"))
  const [year, month, day] = first.map((part: unknown) =>
    typeof part === "number" || typeof part === "string" ? String(part) : undefined
  )
  return year === undefined ? null : dayOfParts(year, month, day)
}

function addressOfDoi(doi: unknown): string | null {
  const text = textOrNull(doi)
  return text !== null && /^10\.\d{4,9}\/\S{1,500}$/.test(text) ? `https://doi.org/${text}` : null
}
