import { parse } from "chrono-node"
import type { DateEstimate, Span } from "../model"

/** A publication date as an article's own text gives it, before the article has a file name. */
export type StatedDate = Omit<DateEstimate, "evidence"> & { readonly evidence: Span }

const HEADER = /^[\uFEFF\s]*(?:date:?\s+)?(\d{4}-\d{2}-\d{2})(?=\s)/i
/** Lines that state when something was published are short and stand at the top. */
const LONGEST_DATE_LINE = 80
const LINES_AT_TOP = 6
const LABEL = /^(?:published|updated|posted|date|опубликовано|дата)\b[^\d]{0,20}/i

/**
 * The day on which a text says it was published: an ISO date before the text, or a short line at its top that is
 * little else than a date. Null where it states none.
 */
export function statedDate(text: string): StatedDate | null {
  return headerDate(text) ?? dateLine(text)
}

function headerDate(text: string): StatedDate | null {
  const header = HEADER.exec(text)
  const day = header?.[1]
  if (!header || day === undefined || !isDay(day)) return null
  const end = header[0].length
  return { date: day, precision: "day", stated: true, evidence: { start: end - day.length, end } }
}

function dateLine(text: string): StatedDate | null {
  let start = 0
  for (const line of text.split("\n", LINES_AT_TOP)) {
    const found = line.length <= LONGEST_DATE_LINE ? wholeLineDate(line) : null
    if (found)
      return { ...found, evidence: { start: start + found.evidence.start, end: start + found.evidence.end } }
    start += line.length + 1
  }
  return null
}

function wholeLineDate(line: string): StatedDate | null {
  const label = LABEL.exec(line)?.[0] ?? ""
  const [result, second] = parse(line)
  if (!result || second) return null
  const said = ["year", "month", "day"].every((part) =>
    result.start.isCertain(part as "year" | "month" | "day")
  )
  // A date inside a sentence tells of an event; only a line that is all date tells of the text.
  if (!said || (label === "" && result.text.length < 0.6 * line.trim().length)) return null
  const day = [result.start.get("year"), result.start.get("month"), result.start.get("day")]
    .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0"))
    .join("-")
  const evidence = { start: result.index, end: result.index + result.text.length }
  return { date: day, precision: "day", stated: true, evidence }
}

/** Whether a text is a day of the calendar, written as ISO 8601 writes it. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
