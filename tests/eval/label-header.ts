import * as v from "valibot"

const day = "\\d{4}-\\d{2}-\\d{2}"
const PUBLISHED = new RegExp(`^(${day})(?:\\.\\.(${day}))? (stated|inferred)$`)

/** What stands above every text that is kept for measuring. */
export const headerEntries = {
  id: v.pipe(v.string("`id` is missing"), v.regex(/^[a-z]+-[0-9]+$/, "an id is written en-07")),
  lang: v.pipe(
    v.string("`lang` is missing"),
    v.regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, "a language is written en or zh-Hant")
  ),
  /** Rules may be tuned to `tuned` texts; `held-out` ones only measure. */
  set: v.picklist(["tuned", "held-out"], "`set` is tuned or held-out"),
  note: v.optional(v.string(), "")
}

const headerSchema = v.strictObject({
  ...headerEntries,
  /** `fresh` texts were written and scored before anybody looked at the rules again; from then on they are as tuned ones. */
  set: v.picklist(["tuned", "held-out", "fresh"], "`set` is tuned, held-out or fresh"),
  topic: v.picklist(["on", "off"], "`topic` is on or off"),
  /** Of an article of the corpus: the first and last day that a careful reader would accept. */
  published: v.optional(
    v.pipe(
      v.string(),
      v.regex(PUBLISHED, "`published` is written 2022-07-12..2022-07-16 inferred, or 2025-03-05 stated"),
      v.transform((value) => {
        const [, first = "", last = first, how] = PUBLISHED.exec(value) ?? []
        return { first, last, stated: how === "stated" }
      })
    )
  )
})

/** What stands above a labelled text. */
export type LabelHeader = Readonly<v.InferOutput<typeof headerSchema>>

/** @see readHeader */
export function parseHeader(source: string, fail: Fail): { header: LabelHeader; body: number } {
  return readHeader(headerSchema, source, fail)
}

/** Makes the error that is thrown, from a line (the first is 1) and a reason. */
type Fail = (line: number, reason: string) => Error

/** Reads the lines above a text. `body` is the offset where the text begins, after the first empty line. */
export function readHeader<T>(
  schema: v.GenericSchema<unknown, T>,
  source: string,
  fail: Fail
): { header: T; body: number } {
  const end = source.indexOf("\n\n")
  if (end < 0) throw fail(1, "no empty line parts the header from the text")
  const lines = source.slice(0, end).split("\n")
  const lineOf = new Map<string, number>()
  const entries = lines.map((line, i) => {
    const [, key, value] = /^([a-z]+): *(.*)$/.exec(line) ?? []
    if (key === undefined || value === undefined) throw fail(i + 1, `“${line}” is not written “key: value”`)
    if (lineOf.has(key)) throw fail(i + 1, `“${key}” stands twice`)
    lineOf.set(key, i + 1)
    return [key, value.trim()] as const
  })
  const read = v.safeParse(schema, Object.fromEntries(entries))
  if (read.success) return { header: read.output, body: end + 2 }
  const [issue] = read.issues
  const key = v.getDotPath(issue) ?? ""
  throw fail(
    lineOf.get(key) ?? 1,
    issue.type === "strict_object" ? `“${key}” is ${lineOf.has(key) ? "unknown" : "missing"}` : issue.message
  )
}
