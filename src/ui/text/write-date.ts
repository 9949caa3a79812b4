import { dateFormat, numberFormat } from "../../core/wording/formatters"
import { wordNumber, writtenAs } from "../../core/wording/plural-form"
import type { Texts } from "./texts"

/** How much of a date is written. */
export type Extent = "day" | "month" | "year"

const formats: Readonly<Record<Extent, Intl.DateTimeFormatOptions>> = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" }
}

/** Of a time in ms; `timeZone` is the reader's own if left out. */
export type WrittenDates = {
  readonly texts: Texts
  readonly extent: Extent
  readonly timeZone?: "UTC"
}

/**
 * The days from one to another, in the language of the sentences: by `Intl` where the browser knows it. Chromium comes
 * without Burmese, and would write English months among Burmese words.
 */
export function writeDates(from: number, to: number, { texts, extent, timeZone }: WrittenDates): string {
  const zone = timeZone && { timeZone }
  if (isKnown(texts.locale))
    return dateFormat(texts.locale, { ...formats[extent], ...zone }).formatRange(from, to)
  const [first = "", last = ""] = [from, to].map((time) => byHand(time, extent, zone, texts))
  return first === last ? first : `${first} – ${withoutBeginningOf(first, last)}`
}

/** A day of the reader's own calendar. */
export function writeDay(time: number, texts: Texts): string {
  return writeDates(time, time, { texts, extent: "day" })
}

/** A day and an hour by the reader's own clock. */
export function writeMoment(time: number, texts: Texts): string {
  if (isKnown(texts.locale))
    return dateFormat(texts.locale, { dateStyle: "long", timeStyle: "short" }).format(time)
  const clock = dateFormat(writtenAs(texts.locale), { timeStyle: "short" })
  return `${writeDay(time, texts)} ${clock.format(time)}`
}

/** The number of a year, in the digits of the language. */
export function writeYear(year: number, texts: Texts): string {
  return numberFormat(writtenAs(texts.locale), { useGrouping: false }).format(year)
}

/** The year, and the month, of two dates that begin with them is told once. */
function withoutBeginningOf(first: string, last: string): string {
  const [before, words] = [first.split(" "), last.split(" ")]
  const beginsWithYear = (before[0] ?? "").length >= "2022".length
  const other = words.findIndex((word, i) => word !== before[i])
  return beginsWithYear ? words.slice(other).join(" ") : last
}

function isKnown(locale: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0
}

function byHand(time: number, extent: Extent, zone: { timeZone: "UTC" } | undefined, texts: Texts): string {
  // No browser's order and padding of another language: only the three numbers are wanted.
  const parts = dateFormat("en", {
    day: "numeric",
    month: "numeric",
    year: "numeric",
    ...zone
  }).formatToParts(time)
  const number = (type: "day" | "month" | "year") =>
    Number(parts.find((part) => part.type === type)?.value ?? "")
  const year = writeYear(number("year"), texts)
  if (extent === "year") return year
  const month = texts.say("monthNames").split(" ")[number("month") - 1] ?? ""
  return extent === "month"
    ? texts.say("dateMonth", year, month)
    : texts.say("dateDay", year, month, wordNumber(texts.locale, number("day")))
}
