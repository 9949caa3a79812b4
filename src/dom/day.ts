/** Dates outside of this are mistakes: the web is not older, and nothing is published long before its day. */
const firstYear = 1990
const lastYear = 2100

/**
 * The day (ISO 8601) that a written date names, as its writer's calendar had it: the time zone is not applied, since
 * an article of the evening of the 12th is of the 12th everywhere. Null for what names no day.
 */
export function dayOf(written: string): string | null {
  const text = written.trim()
  const iso =
    /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text) ?? /^(\d{4})[/.](\d{2})[/.](\d{2})(?!\d)/.exec(text)
  if (iso) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  // Whatever else a browser can read, such as "Tue, 12 Jul 2022 18:30:00 +0630": its clock time and zone cut off.
  const named = /^[A-Za-z]{3,9}\.?,?\s[^:]*\d{4}|^\d{1,2}(?:st|nd|rd|th)?\s[A-Za-z]{3,9}\.?,?\s\d{4}/.exec(
    text
  )
  if (!named) return null
  const date = new Date(named[0].replace(/(\d)(st|nd|rd|th)\b/, "$1"))
  return validDay(date.getFullYear(), date.getMonth() + 1, date.getDate())
}

/** The day in a path such as `/world/2022/07/18/title` or `/2022-07-18-title`; null where there is none. */
export function dayInPath(path: string): string | null {
  const slashed = /\/(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/.exec(path)
  const dashed =
    slashed ??
    /[/_-](\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(path) ??
    /\/(\d{4})(\d{2})(\d{2})(?:\/|-|$)/.exec(path)
  return dashed && validDay(Number(dashed[1]), Number(dashed[2]), Number(dashed[3]))
}

function validDay(year: number, month: number, day: number): string | null {
  if (!(year >= firstYear && year <= lastYear)) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}
