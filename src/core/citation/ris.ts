import type { DateEstimate } from "../model"

/** An article as a reference manager wants to know it. */
export type Reference = {
  readonly title: string
  readonly source: string | null
  readonly published: DateEstimate | null
  /** BCP 47; null where it is unknown. */
  readonly lang: string | null
  readonly url: string | null
  /** The quoted words. */
  readonly text: string
}

/**
 * A record of RIS, which reference managers import: lines of a tag and a value, which knows no escapes and needs none.
 * A date that is inferred is said to be so in a note, since RIS has no field for doubt.
 */
export function risRecord({ title, source, published, lang, url, text }: Reference): string {
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ["TY", "NEWS"],
    ["TI", title],
    ["T2", source],
    ["PY", published && published.date.slice(0, "2022".length)],
    ["DA", published && risDate(published)],
    ["LA", lang],
    ["UR", url],
    ["N1", text],
    ["N1", published?.stated === false ? "The date is inferred; the article does not state one." : null],
    ["ER", ""]
  ]
  return lines
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}`]))
    .join("\r\n")
    .concat("\r\n")
}

/** `YYYY/MM/DD/other information`; parts that are not known stay empty. */
function risDate({ date, end, precision }: DateEstimate): string {
  const [year = "", month = "", day = ""] = date.split("-")
  if (precision === "year") return `${year}///`
  if (precision === "month") return `${year}/${month}//`
  return `${year}/${month}/${day}/${end === undefined ? "" : `to ${end}`}`
}

/** A value goes on until its line ends: what stood on the next one would be read as a tag of its own. */
function oneLine(value: string): string {
  return value.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, " ")
}
