import type { matchRules } from "../pack/schema"
import { codeAt } from "../text/code-at"
import { isCapitalUnit, isSmallUnit } from "../text/fold-table"
import { firstLetter } from "./form-tokens"

/**
 * In which case of letters a form counts:
 * - `capitalised`: its first letter is a capital, as in a name. Where the form itself begins with a small letter or
 *   with none (al-Qaeda, 缅甸), this is `any-case`.
 * - `exact-capitals`: every letter is a capital, as in an abbreviation. A plural s may follow, if it is small.
 * - `any-case`: the case does not matter.
 */
export type MatchRule = (typeof matchRules)[number]

/** A form by its text; its number in the list of all forms is its id. */
export type FormToMatch = {
  readonly text: string
  readonly rule: MatchRule
  /** Also found before a plural s (“MiG-29s”), which is not part of the span. */
  readonly plural?: boolean
}

/** The rule that a form is matched by: a name that does not begin with a capital itself cannot be asked for one. */
export function ruleOf({ text, rule }: FormToMatch): MatchRule {
  return rule === "capitalised" && !isCapitalUnit(firstUnit(text)) ? "any-case" : rule
}

/** Whether a text that is this form may begin with a letter that is no capital. */
export function mayBeginSmall(form: FormToMatch): boolean {
  const first = firstUnit(form.text)
  const rule = ruleOf(form)
  return rule === "any-case" || (rule === "exact-capitals" && !isCapitalUnit(first) && !isSmallUnit(first))
}

function firstUnit(text: string): number {
  return codeAt(text, firstLetter(text))
}
