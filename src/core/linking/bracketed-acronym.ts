import type { Row } from "../pack/schema"
import type { Span } from "../model"
import type { Gazetteer } from "./gazetteer"

/** How far back the words reach that an acronym in brackets stands for, in UTF-16 code units. */
const DEFINITION_REACH = 120

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []

/**
 * Whether an acronym alone in brackets stands for the words before it, and these name something else: "the Strategic
 * Air Command (SAC)". After a number it is no name either: "accessed 2 April 2025 (PDF)".
 */
export function abbreviatesAnother(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  text: string,
  span: Span
): boolean {
  if (form.rule !== "exact-capitals") return false
  if (!/[(（]$/.test(text.slice(0, span.start)) || !/^[)）]/.test(text.slice(span.end))) return false
  const from = Math.max(0, span.start - 1 - DEFINITION_REACH)
  const before = text.slice(from, span.start - 1).trimEnd()
  if (/\p{N}$/u.test(before)) return true
  const acronym = text.slice(span.start, span.end).toLowerCase()
  return spellsOut(wordsOf(before), acronym) && !namesEntityAtEnd(gazetteer, before, form.entity)
}

/** Whether the last words begin with the letters of an acronym; one small word may stand between two of them. */
function spellsOut(words: readonly string[], acronym: string): boolean {
  let left = acronym.length
  let skipped = 0
  for (const word of words.toReversed()) {
    if (left === 0) break
    if (word.toLowerCase().startsWith(acronym.charAt(left - 1))) {
      left--
      skipped = 0
    } else if (word === word.toLowerCase() && left < acronym.length && skipped === 0) skipped++
    else return false
  }
  return left === 0
}

function namesEntityAtEnd(gazetteer: Gazetteer, before: string, entity: number): boolean {
  return gazetteer
    .find(before)
    .some(
      ({ end, forms }) =>
        end === before.length && forms.some((form) => gazetteer.form(form).entity === entity)
    )
}
