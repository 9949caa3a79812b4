import type { ImportProblem } from "./read-text"

export type FileKind = "text" | "markdown" | "html" | "json" | "json-lines" | "feed" | "epub" | "pdf"

const MB = 1_000_000

/**
 * How large a file of each kind may be, in bytes: it is in memory as a whole, except for JSON Lines, which are read line
 * by line.
 */
export const LARGEST_FILE = {
  text: 4 * MB,
  markdown: 4 * MB,
  html: 20 * MB,
  json: 50 * MB,
  "json-lines": 4_000 * MB,
  feed: 50 * MB,
  epub: 200 * MB,
  pdf: 200 * MB
} satisfies Record<FileKind, number>

const kinds: ReadonlyMap<string, FileKind> = new Map([
  ["txt", "text"],
  ["text", "text"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
  ["json", "json"],
  ["jsonl", "json-lines"],
  ["ndjson", "json-lines"],
  ["rss", "feed"],
  ["atom", "feed"],
  ["rdf", "feed"],
  ["xml", "feed"],
  ["epub", "epub"],
  ["pdf", "pdf"]
])

const refused: ReadonlyMap<string, ImportProblem> = new Map([
  ["warc", "web-archive"],
  ["wacz", "web-archive"]
])

/** The endings that are offered where files are chosen. */
export const readEndings: readonly string[] = [...kinds.keys()].map((ending) => `.${ending}`)

/** What a file is read as, by the ending of its name; or why it is not read. */
export function kindOf(name: string): { readonly kind: FileKind } | { readonly problem: ImportProblem } {
  const base = name.toLowerCase().replace(/\.gz$/, "")
  const ending = /\.([a-z0-9]{1,10})$/.exec(base)?.[1] ?? ""
  const kind = base === name.toLowerCase() ? kinds.get(ending) : undefined
  return kind ? { kind } : { problem: refused.get(ending) ?? "unknown-kind" }
}
