import { formProblem } from "../gazetteer/form-tokens"
import { isCapital } from "../text/letters"

/** Letters and digits that a form has to have; signs of scripts that write a word with one are counted apart. */
const LEAST_LETTERS = 2
const SHORT_LETTERS = 3

/** Why a form is not taken: no text could be searched for it, or it would be found in every line. */
export type FormFault = "unmatchable" | "too-short" | "lower-case"
/** What a reader should know of a form before it is taken. */
export type FormDoubt = "short" | "one-word"

/** Why a form cannot be a name of the reader's; null where it can. */
export function faultOf(form: string): FormFault | null {
  if (formProblem(form) !== null) return "unmatchable"
  if (!hasCases(form)) return null
  if (lettersOf(form) < LEAST_LETTERS) return "too-short"
  // Matched in any case, as "army" would be wherever it stands.
  return hasCapital(form) || form.trim().includes(" ") ? null : "lower-case"
}

/**
 * What speaks against forms of one name that can be taken: few letters, or one word, which is marked wherever it stands
 * with a capital. One word of a longer form of the name needs no doubt: it is believed beside that only.
 */
export function doubtOf(form: string, all: readonly string[]): FormDoubt | null {
  if (faultOf(form) !== null || !hasCases(form) || isPartOfAnother(form, all)) return null
  if (lettersOf(form) <= SHORT_LETTERS) return "short"
  return /[\s-]/.test(form.trim()) ? null : "one-word"
}

/** Whether a form is one word of a longer form: "Khusnullin" of "Marat Khusnullin". */
export function isPartOfAnother(form: string, all: readonly string[]): boolean {
  const words = wordsOf(form)
  const [part = ""] = words
  return words.length === 1 && all.map(wordsOf).some((whole) => whole.length > 1 && whole.includes(part))
}

function wordsOf(form: string): string[] {
  return form.trim().toLowerCase().split(/\s+/)
}

/** Whether its letters come in two cases at all: Burmese and Chinese have one. */
function hasCases(form: string): boolean {
  return form.toLowerCase() !== form.toUpperCase()
}

function hasCapital(form: string): boolean {
  return Array.from({ length: form.length }, (_, i) => form.charCodeAt(i)).some(isCapital)
}

function lettersOf(form: string): number {
  return (form.match(/[\p{L}\p{N}]/gu) ?? []).length
}
