import type { Span } from "../model"
import { isCapitalised } from "../text/letters"
import { burmeseNameWords, openingWords, titleWords, weekdays } from "./names-table"
import { isAdjacent, wordAfter, wordBefore, type Neighbour } from "./neighbours"
import { plain } from "./words-near"

/**
 * Whether the words around a person's name make it the name of somebody else: "Ruth Davis", "Nay Soe Win".
 *
 * @param isShort the form is only a part of a name ("Davis")
 * @param isTitleCase the block is a headline in Title Case, where a capital tells nothing
 */
export function namesSomebodyElse(text: string, span: Span, isShort: boolean, isTitleCase: boolean): boolean {
  const before = wordBefore(text, span)
  const after = wordAfter(text, span)
  if (isBurmeseNamePart(before) || isBurmeseNamePart(after)) return true
  if (!isShort || isTitleCase) return false
  return isFirstName(text, before) || isLastName(after)
}

function isBurmeseNamePart(neighbour: Neighbour | null): boolean {
  if (!neighbour || !isAdjacent(neighbour) || !isCapitalised(neighbour.word)) return false
  return burmeseNameWords.has(plain(neighbour.word))
}

function isFirstName(text: string, before: Neighbour | null): boolean {
  if (!before || !isAdjacent(before) || !isCapitalised(before.word)) return false
  const word = plain(before.word).replace(/\.$/, "")
  if (titleWords.has(word) || weekdays.has(word) || /['’]s$/.test(before.word)) return false
  // "He lives in Bangkok. Davis says": but for initials a full stop ends a sentence.
  if (before.word.endsWith(".") && !INITIALS.test(before.word)) return false
  return !(opensSentence(text, before.start) && openingWords.has(word))
}

/** "J.", "A.J.", and not the states and unions that sentences end with. */
const INITIALS = /^(?!U\.[SKN]\.|E\.U\.)(?:\p{Lu}\.){1,3}$/u

function isLastName(after: Neighbour | null): boolean {
  if (!after || !isAdjacent(after)) return false
  return isCapitalised(after.word) && !openingWords.has(plain(after.word))
}

function opensSentence(text: string, at: number): boolean {
  return at === 0 || /[.!?:;“”"'‘(\n—–-]\s*$/.test(text.slice(Math.max(0, at - 4), at))
}

/** Whether most words of a block begin with a capital, as headlines do in American papers. */
export function isTitleCase(text: string): boolean {
  if (text.length > 200) return false
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word))
  return words.length >= 4 && words.filter(isCapitalised).length >= 0.75 * words.length
}
