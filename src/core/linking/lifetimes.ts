import type { Span } from "../model"

/**
 * Whether a person's name is given with the years of a life that ended before any news of ours, or heads a list of all who
 * bear it: "Thomas Andrews (1873–1912)", «Эндрюс, Томас (1873–1912)», "Thomas Andrews may refer to".
 */
export function isOfThePast(text: string, { end }: Span): boolean {
  const rest = text.slice(end, end + REACH)
  return LIFE.test(rest) || LIST_OF_BEARERS.test(rest)
}

const REACH = 60
const LIFE = /^(?:,? \p{Lu}[\p{L}.]+){0,3},? [(（]\D{0,12}1[0-9]\d\d ?[–—-] ?(?:1[0-9]\d\d)[)）]/u
const LIST_OF_BEARERS =
  /^ (?:may(?: also)? refer to|can refer to|is the name of|может означать|peut désigner|peut faire référence|puede referirse)/u
