import type { Span } from "../model"
import { isCapitalised } from "../text/letters"
import { isAdjacent, wordAfter } from "./neighbours"
import { isInQuotedName } from "./titles-of-works"
import { plain } from "./words-near"

/**
 * Whether a company or a medium only lends its name to something else there: a hall ("Rosatom Arena"), a paper («Страна
 * Росатом»), a daughter company («Росатом Инфраструктурные решения»).
 */
export function lendsItsName(text: string, span: Span): boolean {
  if (/\s/.test(text.slice(span.start, span.end))) return false
  return isVenue(text, span) || isInQuotedName(text, span) || isInRussianQuotes(text, span)
}

function isVenue(text: string, span: Span): boolean {
  const after = wordAfter(text, span)
  return after !== null && isAdjacent(after) && isCapitalised(after.word) && VENUES.has(plain(after.word))
}

/** In lower case. */
const VENUES: ReadonlySet<string> = new Set(
  "arena stadium cup tower towers plaza hall museum events cinema palace street square".split(" ")
)

/** Straight quotation marks part nothing by themselves: a word with a capital must stand beside the name. */
function isInRussianQuotes(text: string, { start, end }: Span): boolean {
  const lead = text.slice(Math.max(0, start - REACH), start)
  const rest = text.slice(end, end + REACH)
  return (
    (/["«„“]$/.test(lead) && /^ [А-ЯЁ][а-яё]+(?: [а-яё]+){0,2}["»“”]/.test(rest)) ||
    (/(?:^|[\s(])["«„“][А-ЯЁ][а-яё]+ $/.test(lead) && /^["»“”]/.test(rest))
  )
}

const REACH = 60
