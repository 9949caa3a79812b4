import * as v from "valibot"
import type { EntityId } from "../../src/core/model"
import { headerEntries, readHeader } from "./label-header"
import { LabelError } from "./labelled-text"

/** How much a passage helps a reader of a page, on the scale of the TREC News Track. */
export const grades = [0, 2, 4, 8, 16] as const
export type Grade = (typeof grades)[number]

/** The grade of one stretch of an article, which is told by words that stand in it once. */
export type Judgment = {
  readonly grade: Grade
  /** The digits that the article's file begins with. */
  readonly article: string
  readonly quotation: string
  /** Where it stands in the judged file; the first line is 1. */
  readonly line: number
}

/** An entity that a page names, and what the corpus could tell of it there; what is not listed is worth 0. */
export type JudgedEntity = { readonly entity: EntityId; readonly judgments: readonly Judgment[] }

const headerSchema = v.strictObject({
  ...headerEntries,
  /** The page's own day; without it the page has none. */
  date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "a day is written 2022-07-18")))
})

/** A page and how much each passage would help its reader. */
export type JudgedPage = Readonly<v.InferOutput<typeof headerSchema>> & {
  readonly text: string
  readonly entities: readonly JudgedEntity[]
}

const PARTING = "\n\n=====\n\n"

/**
 * Reads a judged page: `key: value` lines, an empty line, the page's text, a line of equal signs between empty lines,
 * then a block for each entity: its id, and below it one judgment a line, `GRADE ARTICLE QUOTATION`.
 *
 * ```
 * dawei-deep-sea-port
 * 16 002 Russia is planning to invest in the Dawei deep-sea port
 * ```
 *
 * @throws LabelError
 */
export function parseJudgedPage(file: string, source: string): JudgedPage {
  const fail = (line: number, reason: string) => new LabelError(file, line, reason)
  const { header, body } = readHeader(headerSchema, source, fail)
  const parting = source.indexOf(PARTING, body)
  if (parting < 0) throw fail(1, "no line ===== parts the text from the judgments")
  const from = parting + PARTING.length
  const firstLine = source.slice(0, from).split("\n").length
  return {
    ...header,
    text: source.slice(body, parting),
    entities: readEntities(source.slice(from), (line, reason) => fail(firstLine + line, reason), firstLine)
  }
}

type Fail = (line: number, reason: string) => LabelError

function readEntities(source: string, fail: Fail, firstLine: number): JudgedEntity[] {
  const entities: { entity: string; judgments: Judgment[] }[] = []
  let isInside = false
  source.split("\n").forEach((words, line) => {
    if (words === "") {
      isInside = false
    } else if (isInside) {
      entities.at(-1)?.judgments.push(readJudgment(words, line, fail, firstLine))
    } else {
      if (!/^[a-z0-9-]+$/.test(words)) throw fail(line, `“${words}” is no entity's id`)
      if (entities.some(({ entity }) => entity === words)) throw fail(line, `“${words}” is judged twice`)
      entities.push({ entity: words, judgments: [] })
      isInside = true
    }
  })
  const worthless = entities.find(({ judgments }) => judgments.every(({ grade }) => grade === 0))
  if (worthless) throw fail(0, `nothing is worth showing for “${worthless.entity}”`)
  return entities
}

function readJudgment(words: string, line: number, fail: Fail, firstLine: number): Judgment {
  const [, given, article = "", quotation = ""] = /^(\d+) (\d{3}) (\S.*)$/.exec(words) ?? []
  if (given === undefined) throw fail(line, `“${words}” is not written “grade article quotation”`)
  const grade = grades.find((known) => String(known) === given)
  if (grade === undefined) throw fail(line, `“${given}” is none of: ${grades.join(", ")}`)
  return { grade, article, quotation, line: firstLine + line }
}
