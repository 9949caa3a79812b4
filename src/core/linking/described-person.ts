import type { Span } from "../model"
import { isCapitalised } from "../text/letters"
import type { Gazetteer } from "./gazetteer"
import { openingWords, titleWords, weekdays } from "./names-table"
import { isAdjacent, wordAfter } from "./neighbours"
import { plain } from "./words-near"

/** "junta chief Snr. Gen. Dr. Min Aung Hlaing" */
const MOST_TITLES = 4
/** No person's name is longer, in UTF-16 code units. */
const LONGEST_NAME = 60

/**
 * Whether a person's descriptor stands right before the name of somebody that the corpus does not know: "regime leader
 * Than Shwe", "Russian ambassador Ivanov". German writes all nouns with a capital, so there only known namesakes count.
 */
export function isOfAnotherPerson(
  gazetteer: Gazetteer,
  span: Span,
  around: { readonly text: string; readonly isTitleCase: boolean; readonly language: string }
): boolean {
  const { text, isTitleCase, language } = around
  let last = span
  for (let titles = 0; titles <= MOST_TITLES; titles++) {
    const next = wordAfter(text, last)
    if (!next || !isAdjacent(next) || !isCapitalised(next.word)) return false
    const word = plain(next.word).replace(/'s$/, "")
    const end = next.start + next.word.length
    if (isTitle(text, word, end)) {
      last = { start: next.start, end: text.charAt(end) === "." ? end + 1 : end }
      continue
    }
    const known = personAt(gazetteer, text, next.start)
    if (known !== "unknown") return known === "lookalike"
    return !isTitleCase && !language.startsWith("de") && !openingWords.has(word) && !isAllCapitals(next.word)
  }
  return false
}

function isTitle(text: string, word: string, end: number): boolean {
  return (
    word.split(/[-.]/).some((part) => titleWords.has(part) && !weekdays.has(part)) ||
    (word.length <= 4 && text.charAt(end) === ".")
  )
}

/** Whose name begins at a place, as far as forms tell. */
function personAt(gazetteer: Gazetteer, text: string, start: number): "known" | "lookalike" | "unknown" {
  const [hit] = gazetteer.find(text, { start, end: start + LONGEST_NAME })
  if (!hit || hit.start !== start) return "unknown"
  const entities = hit.forms.map((form) => gazetteer.entity(gazetteer.form(form).entity))
  return entities.some(({ lookalike }) => lookalike === "no") ? "known" : "lookalike"
}

function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase()
}
