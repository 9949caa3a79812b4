import { codeAt } from "../text/code-at"
import { APOSTROPHE, IGNORABLE, MARK, SPACE } from "../text/fold-classes"
import { foldOf } from "../text/fold-table"
import { isDigitFold, isPlainS, isWordFold } from "../text/word-characters"

const FULL_STOP = 0x2e
const COMMA = 0x2c
const SMALL_O = 0x6f

/**
 * Whether a name may begin at `start`. A name that begins with a letter or digit may not follow one, nor follow a
 * decimal point; an elided word may stand before it (l’OTAN), but not the O of O’Brien. Chinese and Burmese names may
 * begin at any character and syllable.
 */
export function isLeftEdge(text: string, start: number): boolean {
  if (isOpen(text, start - 1)) return true
  const first = foldOf(codeAt(text, start))
  if (!isWordFold(first)) return true
  const before = visibleBefore(text, start)
  const folded = foldAt(text, before)
  if (isWordFold(folded)) return false
  if (folded === APOSTROPHE) return !isIrishO(text, visibleBefore(text, before))
  return !(
    isDigitFold(first) &&
    isDecimalPoint(text, before) &&
    isDigitFold(foldAt(text, visibleBefore(text, before)))
  )
}

/** How a name may end at a place: there, or before a plural s that does not belong to it, or not at all. */
export type Ending = "whole" | "plural" | "inside"

/**
 * How a name may end at `end`. A name that ends with a letter or digit may not be followed by one, nor by a decimal
 * point and a digit; a possessive ’s or ’ may follow. So may a plural s, which only some forms allow.
 */
export function endingAt(text: string, end: number): Ending {
  if (isOpen(text, end)) return "whole"
  const before = visibleBefore(text, end)
  const last = foldAt(text, before)
  const next = visibleFrom(text, end)
  if (codeAt(text, before) === FULL_STOP) return isWordFold(foldAt(text, next)) ? "inside" : "whole"
  if (!isWordFold(last) || isRightEdge(text, next, isDigitFold(last))) return "whole"
  return isPlainS(codeAt(text, next)) && isRightEdge(text, visibleFrom(text, next + 1), false)
    ? "plural"
    : "inside"
}

function isRightEdge(text: string, next: number, afterDigit: boolean): boolean {
  const folded = foldAt(text, next)
  if (isWordFold(folded)) return false
  const following = visibleFrom(text, next + 1)
  if (folded === APOSTROPHE && isWordFold(foldAt(text, following))) return isPossessiveS(text, following)
  return !(afterDigit && isDecimalPoint(text, next) && isDigitFold(foldAt(text, following)))
}

/** Whether nothing but white space stands at a place: the plain case, and most are. */
function isOpen(text: string, at: number): boolean {
  return at < 0 || at >= text.length || foldOf(text.charCodeAt(at)) === SPACE
}

function isPossessiveS(text: string, at: number): boolean {
  return isPlainS(codeAt(text, at)) && !isWordFold(foldAt(text, visibleFrom(text, at + 1)))
}

function isIrishO(text: string, at: number): boolean {
  return foldAt(text, at) === SMALL_O && !isWordFold(foldAt(text, visibleBefore(text, at)))
}

function isDecimalPoint(text: string, at: number): boolean {
  const code = codeAt(text, at)
  return code === FULL_STOP || code === COMMA
}

function foldAt(text: string, at: number): number {
  return foldOf(codeAt(text, at))
}

function visibleBefore(text: string, at: number): number {
  let before = at - 1
  while (before >= 0 && isPassedOver(foldAt(text, before))) before--
  return before
}

function visibleFrom(text: string, at: number): number {
  let next = at
  while (next < text.length && isPassedOver(foldAt(text, next))) next++
  return next
}

function isPassedOver(folded: number): boolean {
  return folded === IGNORABLE || folded === MARK
}
