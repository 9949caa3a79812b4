import { dayOrNull, textOrNull } from "./loose-values"
import type { ReadText } from "./read-text"

/** What stands before the text of a Markdown file, between two lines of dashes. */
export type FrontMatter = Omit<ReadText, "paragraphs">

/** Longer than this is no front matter but a text that begins with a rule, in UTF-16 code units. */
const LONGEST = 20_000

const empty: FrontMatter = { title: null, date: null, source: null, url: null, language: null }

/** What a Markdown file says of itself at its top, and the text behind it. Only values on the line of their key are read. */
export function splitFrontMatter(text: string): { readonly about: FrontMatter; readonly body: string } {
  const open = /^---[^\S\n]*\n/.exec(text)?.[0]
  if (open === undefined) return { about: empty, body: text }
  const close = /^(?:---|\.\.\.)[^\S\n]*$/m.exec(text.slice(open.length, LONGEST))
  if (!close) return { about: empty, body: text }
  const fields = fieldsOf(text.slice(open.length, open.length + close.index))
  const body = text.slice(open.length + close.index + close[0].length)
  return { about: aboutOf(fields), body }
}

/** Names are compared without case; a map knows no prototype. */
function fieldsOf(lines: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const line of lines.split("\n")) {
    const [, key, value] = /^([\w-]{1,40}):[^\S\n]+(.+)$/.exec(line) ?? []
    if (key !== undefined && value !== undefined && !fields.has(key.toLowerCase()))
      fields.set(key.toLowerCase(), unquoted(value.trim()))
  }
  return fields
}

function unquoted(value: string): string {
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(value)
  if (!quoted) return value.replace(/\s+#.*$/, "")
  const [, quote, inside = ""] = quoted
  return quote === "'" ? inside.replaceAll("''", "'") : inside.replace(/\\(["\\])/g, "$1")
}

function aboutOf(fields: ReadonlyMap<string, string>): FrontMatter {
  const first = (...names: readonly string[]) => names.map((name) => fields.get(name)).find(Boolean)
  return {
    title: textOrNull(first("title")),
    date: dayOrNull(first("date", "published", "publisheddate", "date_published", "pubdate", "created")),
    source: textOrNull(first("source", "site", "publisher", "publication", "sitename", "site_name")),
    url: textOrNull(first("url", "link", "source_url", "canonical", "permalink", "source")),
    language: textOrNull(first("language", "lang", "locale"))
  }
}
