import { isCapital } from "../text/letters"
import type { MatchRule } from "./form-to-match"

const PARTICLE = /^(?:De|Van|Von|Де|Ван|Фон) /

/**
 * The case of letters in which a name counts unless somebody says otherwise: a lower-case Latin name is not a name,
 * and an abbreviation counts only in capitals. A form without capitals counts in any case.
 */
export function usualRule(form: string): MatchRule {
  const units = Array.from(form, (character) => character.charCodeAt(0))
  const capitals = units.filter(isCapital).length
  if (capitals === 0) return "any-case"
  const lowerCase = units.some(
    (unit) => String.fromCharCode(unit).toUpperCase() !== String.fromCharCode(unit)
  )
  if (!lowerCase && capitals >= 2) return "exact-capitals"
  // "De Langre" at the beginning of a sentence is "de Langre" inside it.
  return isCapital(units[0] ?? 0) && !PARTICLE.test(form) ? "capitalised" : "any-case"
}
