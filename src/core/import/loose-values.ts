import type { ReadDate } from "./read-text"
import { writtenDay } from "./written-day"

/** A value of a file that may be anything, as a text; null where it is none, or an empty one. */
export function textOrNull(value: unknown): string | null {
  const text = typeof value === "string" ? value.trim() : ""
  return text === "" ? null : text
}

/** A value of a file that may be anything, as a date; null where it is none. */
export function dayOrNull(value: unknown): ReadDate | null {
  return typeof value === "string" ? writtenDay(value) : null
}

/** An address of the web; null for any other value. */
export function addressOrNull(value: unknown): string | null {
  const text = textOrNull(value)
  return text !== null && /^https?:\/\/\S+$/i.test(text) ? text : null
}

/** A plain object's own fields, by name; empty for all that is no such object. A map knows no prototype. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value)
  return new Map<string, unknown>(isObject ? Object.entries(value) : [])
}

/** The value of the first of these fields that there is. */
export function firstOf(fields: ReadonlyMap<string, unknown>, ...names: readonly string[]): unknown {
  return names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== null)
}
