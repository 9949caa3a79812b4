import type { DateEstimate } from "../model"
import type { Pack } from "./open"
import type { Row } from "./schema"

const DAY_MS = 86_400_000

/** A day of the calendar as a pack holds it: 2022-07-12 is 20220712. 0 stands for none. */
export function dayNumber(day: string | undefined): number {
  return day === undefined ? 0 : Number(day.replaceAll("-", ""))
}

/** The day of a pack's number as ISO 8601 writes it. */
export function isoDay(day: number): string {
  const digits = String(day).padStart(8, "0")
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
}

/** How many days one day of a pack is behind another; neither may be 0. */
export function daysBetween(later: number, earlier: number): number {
  return (utcOf(later) - utcOf(earlier)) / DAY_MS
}

function utcOf(day: number): number {
  return Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100)
}

/** Whether a number of a pack is a day of the calendar, or 0 for none. */
export function isDayNumber(day: number): boolean {
  if (day === 0) return true
  const date = new Date(`${isoDay(day)}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && dayNumber(date.toISOString().slice(0, 10)) === day
}

/** What an article's row says of its date. */
export type PublishedColumns = Pick<
  Row<"articles">,
  | "date"
  | "dateEnd"
  | "datePrecision"
  | "dateStated"
  | "dateEvidenceArticle"
  | "dateEvidenceStart"
  | "dateEvidenceEnd"
>

/** When an article was published; null where nothing dates it. */
export function publishedOf(pack: Pack, article: PublishedColumns): DateEstimate | null {
  if (article.date === 0) return null
  const { dateEnd, datePrecision: precision, dateEvidenceArticle: from } = article
  return {
    date: isoDay(article.date),
    ...(dateEnd > 0 && { end: isoDay(dateEnd) }),
    precision,
    stated: article.dateStated === "yes",
    ...(from !== null && {
      evidence: {
        // Not by its row, which holds a text.
        file: pack.string(pack.articles.cell(from, "file")),
        start: article.dateEvidenceStart,
        end: article.dateEvidenceEnd
      }
    })
  }
}
