import type { Span } from "../model"
import { isCapitalised } from "../text/letters"
import type { Gazetteer } from "./gazetteer"
import { institutionNouns, linkingWords, ranks, wordsBehindPlaces } from "./name-nouns-table"
import { openingWords, titleWords } from "./names-table"
import { isTitleCase, LONGEST_HEADLINE } from "./other-bearer"
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

/** How much of the text behind a place is asked for names of its own. */
const NEXT_NAME = 60

/**
 * Whether a word with a capital goes on behind a place, and no office and no name follows that we know: "Burma Social",
 * "China Tang", "India Knight". In headlines capitals tell nothing; German has them on all nouns, and Russian and
 * Vietnamese put persons right behind the country that they speak for.
 */
export function goesOnInCapitals(gazetteer: Gazetteer, text: string, span: Span, language: string): boolean {
  const next = wordAfter(text, span)
  if (!next || !/^[ \u00a0]$/.test(next.gap) || !/^\p{Lu}\p{Ll}/u.test(next.word)) return false
  if (/^(?:de|ru|vi)/.test(language) || !/\p{Ll}/u.test(text.slice(span.start, span.end))) return false
  // "Country: Myanmar Population: 54 million"
  if (/: ?$/.test(text.slice(Math.max(0, span.start - 2), span.start))) return false
  const word = plain(next.word).replace(/(?:'s?|-.*)$/, "")
  if (wordsBehindPlaces.has(word) || (titleWords.has(word) && !ranks.has(word)) || openingWords.has(word))
    return false
  const [known] = gazetteer.find(text, {
    start: next.start,
    end: Math.min(text.length, next.start + NEXT_NAME)
  })
  return known?.start !== next.start && !isTitleCase(lineAround(text, span), 1)
}

/** As much of the line as tells whether it is a headline: a block may be one line of a million letters. */
function lineAround(text: string, { start, end }: Span): string {
  const lead = text.slice(Math.max(0, start - LONGEST_HEADLINE), start)
  const rest = text.slice(end, end + LONGEST_HEADLINE)
  const stop = rest.indexOf("\n")
  return (
    lead.slice(lead.lastIndexOf("\n") + 1) +
    text.slice(start, end) +
    rest.slice(0, stop < 0 ? undefined : stop)
  )
}
