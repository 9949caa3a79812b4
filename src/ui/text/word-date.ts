import type { DateEstimate, Precision } from "../../core/model"
import type { Texts } from "./texts"
import { writeDates, type Extent } from "./write-date"

const extents: Record<Precision, Extent> = { day: "day", range: "day", month: "month", year: "year" }

/**
 * A date as exact as it is known and no more: "5 March 2025", "July 2022", "about 12–18 July 2022, inferred". A date
 * that is not ISO 8601 is given back as it came, since a reader can do more with it than with nothing.
 */
export function wordDate(estimate: DateEstimate, texts: Texts): string {
  const { date, end = date, precision } = estimate
  const words = wordDays(date, end, extents[precision], texts)
  return estimate.stated ? words : texts.say("dateInferred", words)
}

/** The months that some days span: "July 2022 – March 2025". Both are ISO 8601. */
export function wordMonths(from: string, to: string, texts: Texts): string {
  return wordDays(from, to, "month", texts)
}

/**
 * Writes dates that nobody reads: the browser needs some ms to write the first ones of a page, which are better spent while
 * something else is waited for.
 */
export function prepareDates(texts: Texts): void {
  wordDays("2022-07-12", "2022-07-15", "day", texts)
  wordMonths("2022-07-12", "2025-03-05", texts)
}

/** What `<time datetime>` may claim: a month or a year where no day is known. Of a range it is the best day. */
export function machineDate({ date, precision }: DateEstimate): string {
  if (precision === "year") return date.slice(0, "2022".length)
  if (precision === "month") return date.slice(0, "2022-07".length)
  return date
}

function wordDays(from: string, to: string, extent: Extent, texts: Texts): string {
  const first = Date.parse(from)
  const last = Date.parse(to)
  if (Number.isNaN(first) || Number.isNaN(last)) return from === to ? from : `${from} – ${to}`
  // A day of the corpus is the same day wherever it is read, so the reader's time zone must not move it.
  return writeDates(first, last, { texts, extent, timeZone: "UTC" })
}
