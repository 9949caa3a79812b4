import { createHash } from "node:crypto"
import type { StatedText } from "../../core/article/stated-article"
import type { Problem } from "../../core/corpus/problem"
import { readDocument } from "../../core/engine/engine-document"
import { firstAt, textOf, textsOf } from "../../core/engine/field-values"
import { fieldNames, type FieldName } from "../../core/engine/fields"
import type { Hit } from "../../core/engine/search-answer"
import { IndexError } from "./index-problem"
import { indexPages, type Pace } from "./index-pages"
import type { IndexSource } from "./index-source"
import { readText } from "./read-text"
import { isHtml, textOfHtml } from "./text-of-html"

/** The articles of an index, and all that was wrong with it. */
export type IndexTexts = {
  /** By name. */
  readonly texts: readonly StatedText[]
  /** What the pack says it was made from: the index, without where it is, and a SHA-256 of what was read of it. */
  readonly provenance: { readonly key: string; readonly value: string }
  readonly problems: readonly Problem[]
}

const USUAL_PACE: Pace = { documents: 200, patience: 60_000 }
/** Of one kind; then they are counted. */
const MOST_TOLD = 20
/** Reads all articles of an index. Nothing is thrown: what is wrong is told, and the rest is read. */
export async function readIndex(source: IndexSource, pace: Pace = USUAL_PACE): Promise<IndexTexts> {
  const texts = new Map<string, StatedText>()
  const problems: Problem[] = []
  const skipped = new Map<string, string[]>()
  const seen = new Set<FieldName>()
  let count = 0
  const tell = (severity: Problem["severity"], reason: string) =>
    problems.push({ severity, file: source.name, line: 0, reason })
  const skip = (file: string, reason: string) => skipped.set(reason, [...(skipped.get(reason) ?? []), file])
  const take = (hit: Hit) => {
    count++
    for (const field of fieldNames)
      if (field !== "id" && firstAt(hit._source, source.fields[field]) !== undefined) seen.add(field)
    const file = fileOf(hit, source)
    const held = textsOf(firstAt(hit._source, source.fields.text))
    const paragraphs = held.flatMap((part) => (isHtml(part) ? (textOfHtml(part) ?? []) : part))
    if (paragraphs.length < held.length) return skip(file, "its text is HTML, nested too deeply to be read")
    const text = paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")
    if (text === "") return skip(file, `it has no text in ${source.fields.text.join(", ")}`)
    if (texts.has(file)) return skip(file, "there is another document of that id")
    const read = readText(file, Buffer.from(text))
    for (const problem of read.problems) {
      if (read.text === null) skip(file, problem.reason)
      else problems.push(problem)
    }
    if (read.text !== null)
      texts.set(file, { file, text: read.text, stated: readDocument(hit._source, source.fields) })
  }
  try {
    for await (const hits of indexPages(source, pace)) hits.forEach(take)
    for (const field of fieldNames) {
      const names = source.given[field]
      if (names && field !== "id" && count > 0 && !seen.has(field))
        tell("error", `no document has a field ${names.join(", ")}, which is said to hold the ${field}`)
    }
    if (texts.size === 0)
      tell("error", count === 0 ? "it holds no documents" : `none of its ${count} documents is an article`)
  } catch (error) {
    if (!(error instanceof IndexError)) throw error
    tell("error", error.message)
  }
  problems.push(...toldOnce(skipped, source.name))
  const ordered = [...texts.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1))
  return { texts: ordered, provenance: provenanceOf(source, ordered), problems }
}

/** The name of a document in the corpus: the same whenever it is read. */
function fileOf({ _id, _index, _source }: Hit, { index, fields }: IndexSource): string {
  const own = fields.id.includes("_id") ? _id : idOf(firstAt(_source, fields.id))
  // Several indices at once may have the same ids.
  const from = /[*,]/.test(index) ? _index : index
  return `index/${encodeURIComponent(from)}/${encodeURIComponent(own ?? _id)}`
}

function idOf(value: unknown): string | null {
  return typeof value === "number" ? String(value) : textOf(value)
}

function toldOnce(skipped: ReadonlyMap<string, readonly string[]>, name: string): Problem[] {
  return [...skipped].flatMap(([reason, files]) => {
    const told = files.slice(0, MOST_TOLD).map((file) => warning(file, `${reason}; it is left out`))
    const more = files.length - told.length
    return more > 0 ? [...told, warning(name, `${more} more documents are left out: ${reason}`)] : told
  })
}

function warning(file: string, reason: string): Problem {
  return { severity: "warning", file, line: 0, reason }
}

function provenanceOf({ index }: IndexSource, texts: readonly StatedText[]) {
  const hash = createHash("sha256")
  for (const text of texts) hash.update(JSON.stringify(text)).update("\n")
  return { key: `index ${index}`, value: hash.digest("hex") }
}
