import type { ReadDate } from "../import/read-text"
import { writtenDay } from "../import/written-day"

/** Numbers below it count seconds since 1970: as milliseconds they would all lie in its first months. */
const LEAST_MILLISECONDS = 1e11
/** Lists in documents that are deeper than this hold no text. */
const DEEPEST = 4

/**
 * The value that a document has under a name: dots lead into objects, unless a field is written with its dots, as
 * engines allow. Undefined where there is none.
 */
export function valueAt(source: unknown, name: string): unknown {
  if (typeof source !== "object" || source === null || Array.isArray(source)) return undefined
  if (Object.hasOwn(source, name)) return (source as Readonly<Record<string, unknown>>)[name]
  for (let dot = name.indexOf("."); dot > 0; dot = name.indexOf(".", dot + 1)) {
    const head = name.slice(0, dot)
    if (!Object.hasOwn(source, head)) continue
    const found = valueAt((source as Readonly<Record<string, unknown>>)[head], name.slice(dot + 1))
    if (found !== undefined) return found
  }
  return undefined
}

/** The value of the first of some names that a document has a value for. */
export function firstAt(source: unknown, names: readonly string[]): unknown {
  return names
    .map((name) => valueAt(source, name))
    .find((value) => value !== undefined && value !== null && value !== "")
}

/** The paragraphs of a value: a text, or a list of them. */
export function textsOf(value: unknown, depth = 0): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value]
  if (Array.isArray(value) && depth < DEEPEST) return value.flatMap((part) => textsOf(part, depth + 1))
  return []
}

/** A value as one text, the first of a list; null where it is none. */
export function textOf(value: unknown): string | null {
  return textsOf(value)[0]?.trim() ?? null
}

/**
 * The day of a field of type `date`, in the ways in which engines write it: ISO 8601, `20220712`, milliseconds or seconds
 * since 1970. A time's own zone is not applied. Null for what is no day.
 */
export function dayOf(value: unknown): ReadDate | null {
  const one: unknown = Array.isArray(value) ? value[0] : value
  if (typeof one !== "number" && typeof one !== "string") return null
  const written = String(one).trim()
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:T\S*)?$/.exec(written) ?? []
  if (year !== undefined) return writtenDay(`${year}-${month}-${day}`)
  if (!/^-?\d{9,14}(?:\.\d+)?$/.test(written)) return writtenDay(written)
  const count = Number(written)
  const date = new Date(Math.abs(count) < LEAST_MILLISECONDS ? count * 1000 : count)
  return Number.isNaN(date.getTime()) ? null : writtenDay(date.toISOString())
}
