import type { Span } from "../model"
import { termsOf, WORD_SEPARATORS } from "../retrieval/terms"
import { fold, unfoldSpan } from "../text/fold"
import { isUnspacedScript } from "../text/letters"

/** Where a text holds any of some terms, in order, none touching the next. UTF-16 code units of `text`. */
export function markTerms(text: string, terms: ReadonlySet<string>): Span[] {
  const folded = fold(text)
  const spans: Span[] = []
  const separator = new RegExp(WORD_SEPARATORS.source, "g")
  let start = 0
  const word = (end: number) => {
    if (end > start) spans.push(...spansInWord(folded.text, { start, end }, terms))
  }
  for (const { 0: between, index } of folded.text.matchAll(separator)) {
    word(index)
    start = index + between.length
  }
  word(folded.text.length)
  return joined(spans.map((span) => unfoldSpan(folded, span)))
}

function spansInWord(text: string, { start, end }: Span, terms: ReadonlySet<string>): Span[] {
  const found = termsOf(text.slice(start, end))
  if (!isUnspacedScript(text.charCodeAt(start))) {
    return found.some((term) => terms.has(term)) ? [{ start, end }] : []
  }
  const pairs = found.flatMap((pair, i) =>
    terms.has(pair) ? [{ start: start + i, end: start + i + pair.length }] : []
  )
  // One pair of several that are looked for stands in many words.
  const unspaced = [...terms].filter((term) => isUnspacedScript(term.charCodeAt(0)))
  const least = unspaced.length > 1 ? PAIR + 1 : PAIR
  return joined(pairs).filter((span) => span.end - span.start >= least)
}

const PAIR = 2

/** Pairs of characters overlap; what they cover together is one stretch. */
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const span of spans) {
    const last = whole.at(-1)
    if (last && span.start <= last.end)
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else whole.push(span)
  }
  return whole
}
