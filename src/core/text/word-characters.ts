import { EXPANSION, FIRST_DIGIT, FIRST_LETTER } from "./fold-classes"

/**
 * Whether a value of the fold table is a letter or digit of a script that parts words by spaces: there a name ends
 * where the word ends. Chinese, Thai, Burmese and their like are not of these.
 */
export function isWordFold(folded: number): boolean {
  return folded >= FIRST_DIGIT || folded === EXPANSION
}

/** Whether a value of the fold table is a digit, 0 to 9, full-width ones counted. */
export function isDigitFold(folded: number): boolean {
  return folded >= FIRST_DIGIT && folded < FIRST_LETTER
}

export const SMALL_S = 0x73
const CAPITAL_S = 0x53

/** Whether a code unit is the s of an English plural or possessive, and no other letter that folds to s. */
export function isPlainS(code: number): boolean {
  return code === SMALL_S || code === CAPITAL_S
}
