import { parse, type ParsedResult } from "chrono-node"
import type { Span } from "../model"
import { splitSentences } from "../text/sentences"
import type { StatedDate } from "./published-date"

/** Narrower than this the days between the bounds are a range worth saying; wider ones are a month or a year. */
const WIDEST_RANGE_DAYS = 10
const WIDEST_MONTH_DAYS = 45
const DAY_MS = 86_400_000

/** "will begin on July 20": the text was written before. */
const AHEAD = /\b(?:will|is to|are to|is due|are due|is expected|plans? to|planned for|scheduled)\b/i

type Bound = { readonly day: number; readonly evidence: Span }

/**
 * The days between which a text was written, from the dates in it: not before the last full date that it tells of as
 * past, and before the first day that it tells of as still to come. Null where it does not tell both.
 *
 * This is an inference and marked as one; an editor's note outranks it.
 */
export function inferDate(text: string): StatedDate | null {
  let earliest: Bound | null = null
  for (const { day, hasYear, before, sentence } of datesIn(text, 0)) {
    if (!hasYear || AHEAD.test(before)) continue
    if (!earliest || day > earliest.day) earliest = { day, evidence: sentence }
  }
  if (!earliest) return null
  const from = earliest
  let latest: Bound | null = null
  for (const { day, before, sentence } of datesIn(text, from.day)) {
    if (day <= from.day || !AHEAD.test(before)) continue
    if (!latest || day < latest.day) latest = { day, evidence: sentence }
  }
  return latest && estimate(from.day, latest.day - DAY_MS, latest.evidence)
}

type DatedSentence = {
  readonly day: number
  readonly hasYear: boolean
  /** What the sentence says before the date. */
  readonly before: string
  readonly sentence: Span
}

/** Every day that a text names with its month; a year that is left out is the first in which it is not before `from`. */
function datesIn(text: string, from: number): DatedSentence[] {
  return splitSentences(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    return parse(words, new Date(0))
      .filter(({ start }) => start.isCertain("day") && start.isCertain("month"))
      .map((result) => ({
        day: dayOf(result, from),
        hasYear: result.start.isCertain("year"),
        before: words.slice(0, result.index),
        sentence
      }))
  })
}

/** Our own choice of the year: chrono's goes by the time zone of the machine, and a pack is the same on all of them. */
function dayOf({ start }: ParsedResult, from: number): number {
  const inYear = (year: number) => Date.UTC(year, (start.get("month") ?? 1) - 1, start.get("day") ?? 1)
  if (start.isCertain("year")) return inYear(start.get("year") ?? 0)
  const year = new Date(from).getUTCFullYear()
  return inYear(year) >= from ? inYear(year) : inYear(year + 1)
}

function estimate(from: number, to: number, evidence: Span): StatedDate | null {
  const days = (to - from) / DAY_MS
  if (days < 0 || days > 366) return null
  const date = isoOf(from)
  if (days === 0) return { date, precision: "day", stated: false, evidence }
  if (days <= WIDEST_RANGE_DAYS) return { date, end: isoOf(to), precision: "range", stated: false, evidence }
  if (days > WIDEST_MONTH_DAYS) return { date, end: isoOf(to), precision: "year", stated: false, evidence }
  return { date, end: isoOf(to), precision: "month", stated: false, evidence }
}

function isoOf(day: number): string {
  return new Date(day).toISOString().slice(0, 10)
}
