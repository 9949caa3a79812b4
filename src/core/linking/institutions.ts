import type { Span } from "../model"
import { isCapitalised } from "../text/letters"
import type { Gazetteer } from "./gazetteer"
import { institutionNouns, linkingWords } from "./name-nouns-table"
import { isAdjacent, wordAfter } from "./neighbours"
import { plain } from "./words-near"

/** Words of a name behind the place that it begins with. */
const LONGEST_INSTITUTION = 5

/**
 * Whether a place begins the name of a body, an institution or a treaty: "Rangoon General Hospital", "Moscow Conference
 * on International Security". Not where what follows is a name by itself ("Myanmar State Administration Council"), and
 * not an abbreviation, which stands for an adjective ("US Securities and Exchange Commission").
 */
export function beginsInstitution(gazetteer: Gazetteer, text: string, span: Span): boolean {
  const surface = text.slice(span.start, span.end)
  if (surface === surface.toUpperCase()) return false
  const end = institutionEnd(text, span)
  return end !== null && gazetteer.find(text, { start: span.end, end }).length === 0
}

/** The end of a run of capitals up to a noun for bodies. */
function institutionEnd(text: string, span: Span): number | null {
  let last = span
  for (let words = 0; words < LONGEST_INSTITUTION; words++) {
    const next = wordAfter(text, last)
    if (!next || !isAdjacent(next)) return null
    const noun = plain(next.word).replace(/'s?$/, "")
    if (!isCapitalised(next.word) && !(words > 0 && linkingWords.has(noun))) return null
    last = { start: next.start, end: next.start + next.word.length }
    if (institutionNouns.has(noun)) return last.end
  }
  return null
}
