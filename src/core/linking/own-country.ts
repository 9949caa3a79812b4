import type { Span } from "../model"
import type { Gazetteer } from "./gazetteer"

/** How far a country's name or adjective stands from a descriptor at most, in UTF-16 code units. */
const REACH = 30
const BETWEEN_BEFORE = /^(?:['’]s?)?[\s\u00a0-]$/
const BETWEEN_AFTER = /^[\s\u00a0](?:(?:of|in|de|du|en|von|in) |d['’])?$/

/** Whether a descriptor's country stands right beside it: "Myanmar's generals", "junte birmane", «хунта Мьянмы». */
export function isOfOwnCountry(gazetteer: Gazetteer, topic: string, text: string, span: Span): boolean {
  const isCountry = (forms: readonly number[]) =>
    forms.some((form) => {
      const { type, topic: own, lookalike } = gazetteer.entity(gazetteer.form(form).entity)
      return type === "place" && own === topic && lookalike === "no"
    })
  const before = gazetteer.find(text, { start: Math.max(0, span.start - REACH), end: span.start })
  const after = gazetteer.find(text, { start: span.end, end: Math.min(text.length, span.end + REACH) })
  return (
    before.some(({ end, forms }) => BETWEEN_BEFORE.test(text.slice(end, span.start)) && isCountry(forms)) ||
    after.some(({ start, forms }) => BETWEEN_AFTER.test(text.slice(span.end, start)) && isCountry(forms))
  )
}
