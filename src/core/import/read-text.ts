import type { DateEstimate } from "../model"

/** When a text was published, as its file says; no more precise than that. */
export type ReadDate = Pick<DateEstimate, "date" | "precision">

/** A text as a file has it, before it is an article. Null stands for what the file does not say. */
export type ReadText = {
  readonly title: string | null
  readonly date: ReadDate | null
  readonly source: string | null
  readonly url: string | null
  /** BCP 47, unchecked. */
  readonly language: string | null
  /** In reading order, none of them empty. */
  readonly paragraphs: readonly string[]
}

/** A text of which nothing is known but its words. */
export function bareText(paragraphs: readonly string[]): ReadText {
  return { title: null, date: null, source: null, url: null, language: null, paragraphs }
}

/** Why a file, or a part of it, was left out. */
export const importProblems = [
  "unknown-kind",
  "web-archive",
  "too-large",
  "too-long",
  "too-short",
  "encoding",
  "binary",
  "not-json",
  "no-text",
  "not-feed",
  "damaged",
  "unpacks-too-large",
  "protected",
  "locked",
  "long-line",
  "unreadable",
  "known"
] as const
export type ImportProblem = (typeof importProblems)[number]

/**
 * What was found in a file: a text, or why there is none. `part` is the number of the line, the entry or the chapter,
 * from 1; null where it is about all of the file.
 */
export type Piece = { readonly part: number | null } & (
  { readonly text: ReadText } | { readonly problem: ImportProblem }
)
