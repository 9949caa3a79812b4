import { isDay } from "../article/published-date"
import type { ReadDate } from "./read-text"

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")

/**
 * The day, month or year that a field of a file states: ISO 8601 to any precision, or the date of a mail (RFC 822), whose
 * time zone is not applied. Null for all else: what may be read in two ways (`03/04/2024`) is not read.
 */
export function writtenDay(written: string): ReadDate | null {
  const text = written.trim()
  const [, year, month, day] = /^(\d{4})(?:[-/](\d{2})(?:[-/](\d{2})(?!\d))?)?(?![\d-])/.exec(text) ?? []
  if (year !== undefined) return dayOfParts(year, month, day)
  const mail = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})/i.exec(text)
  const [, mailDay = "", name = "", mailYear = ""] = mail ?? []
  const number = MONTHS.indexOf(name.toLowerCase()) + 1
  return number === 0 ? null : dayOfParts(mailYear, String(number), mailDay)
}

/** A date of parts as CSL writes them, of which the last ones may be left out. Null where they are no date. */
export function dayOfParts(year: string, month?: string, day?: string): ReadDate | null {
  const date = `${year.padStart(4, "0")}-${(month ?? "1").padStart(2, "0")}-${(day ?? "1").padStart(2, "0")}`
  if (!isDay(date)) return null
  const precision = month === undefined ? "year" : day === undefined ? "month" : "day"
  return { date, precision }
}
