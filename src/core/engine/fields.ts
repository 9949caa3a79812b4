import * as v from "valibot"

/** What an article is made of, wherever it lies. */
export const fieldNames = ["title", "text", "date", "source", "url", "language", "id"] as const
export type FieldName = (typeof fieldNames)[number]

/**
 * Which fields of an index hold what: the first of each that a document has is taken. Dots lead into objects, as in the
 * index's own mapping; `_id` is the document's own.
 */
export type EngineFields = { readonly [F in FieldName]: readonly string[] }

/** What such fields are called where nobody says otherwise. */
export const usualFields: EngineFields = {
  title: ["title", "headline", "name"],
  text: ["text", "body", "content", "article", "article_body", "articleBody"],
  date: ["date", "published", "published_at", "publishedAt", "publish_date", "pub_date", "@timestamp"],
  source: ["source", "publisher", "publication", "outlet", "site"],
  url: ["url", "link", "canonical_url", "canonicalUrl"],
  language: ["language", "lang"],
  id: ["_id"]
}

/** More are no names of one thing. */
const MOST_FIELDS = 20
/** No wildcard and nothing that a query would read as an operator or a boost. */
const path = v.pipe(v.string(), v.regex(/^[^\s*?^,"\\]{1,200}$/u, "that is no name of a field"))
const paths = v.pipe(
  v.union([path, v.pipe(v.array(path), v.nonEmpty("a field is named"), v.maxLength(MOST_FIELDS))]),
  v.transform((given) => (typeof given === "string" ? [given] : given))
)

/** A mapping as a person writes it: a name of a field, or several, for each thing that is called otherwise than usual. */
export const fieldsSchema = v.strictObject({
  title: v.optional(paths),
  text: v.optional(paths),
  date: v.optional(paths),
  source: v.optional(paths),
  url: v.optional(paths),
  language: v.optional(paths),
  id: v.optional(paths)
})
export type GivenFields = v.InferOutput<typeof fieldsSchema>

/** A mapping with the usual names for what it leaves out. */
export function withUsualFields(given: GivenFields): EngineFields {
  return {
    title: given.title ?? usualFields.title,
    text: given.text ?? usualFields.text,
    date: given.date ?? usualFields.date,
    source: given.source ?? usualFields.source,
    url: given.url ?? usualFields.url,
    language: given.language ?? usualFields.language,
    id: given.id ?? usualFields.id
  }
}

/** The names of fields in a line that a person typed, parted by commas; null where one of them is none. */
export function readFieldLine(line: string): readonly string[] | null {
  const names = line.split(",").flatMap((name) => (name.trim() === "" ? [] : [name.trim()]))
  return names.length <= MOST_FIELDS && names.every((name) => v.is(path, name)) ? names : null
}
