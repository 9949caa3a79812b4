import type { Span } from "../model"
import { isCapital, isCapitalised } from "../text/letters"
import { closingNouns, openingNouns } from "./name-nouns-table"
import { isAdjacent, wordAfter, wordBefore } from "./neighbours"
import { plain } from "./words-near"

/** Whether a place's name is only a part of the name of something else there: «Москва», "Bangkok Road". */
export function isPartOfLongerName(text: string, span: Span): boolean {
  if (isQuotedAlone(text, span)) return true
  const [before, after] = [wordBefore(text, span), wordAfter(text, span)]
  if (before && isAdjacent(before) && openingNouns.has(plain(before.word))) return true
  return (
    after !== null && isAdjacent(after) && isCapitalised(after.word) && closingNouns.has(plain(after.word))
  )
}

/** A place that stands alone in quotation marks is a hotel, a ship, a cinema: nobody quotes a city. */
function isQuotedAlone(text: string, { start, end }: Span): boolean {
  return /[«“„"]$/.test(text.slice(0, start)) && /^[»”“"]/.test(text.slice(end))
}

/** "MoSCoW" is no way to write Moscow: inside a word capitals stand where the form has them, or everywhere. */
export function isOddlyCapitalised(surface: string, form: string): boolean {
  const oddities = capitalsInside(surface)
  return oddities > 0 && oddities !== capitalsInside(form)
}

/** Capitals right behind small letters. */
function capitalsInside(text: string): number {
  let count = 0
  for (let at = 1; at < text.length; at++) {
    if (isCapital(text.charCodeAt(at)) && isSmall(text.charAt(at - 1))) count++
  }
  return count
}

function isSmall(letter: string): boolean {
  return letter.toUpperCase() !== letter
}
