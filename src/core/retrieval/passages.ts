import type { Article } from "../article/read-article"
import type { Span } from "../model"

/** A passage of one article; `isLead` where it opens the article. */
export type ArticlePassage = Span & { readonly isLead: boolean }

/** Sentences that cannot stand without the one before them are joined to it up to this length. */
const LONGEST_JOINED = 480
/** A quotation that its writer forgot to close must not take the rest of the article with it. */
const LONGEST_QUOTATION = 1_200
const LEAD_SENTENCES = 2
const PRONOUN = /^["“'‘]?(?:He|She|They|It|This|These|Those|His|Her|Their|Its)\s/
const OPEN_QUOTE = /[“«]/g
/** Typists who open with “ often close with ". */
const CLOSE_QUOTE = /[”»"]/g

/**
 * Cuts an article's prose into passages: whole consecutive sentences of one stretch of prose. Most are a single
 * sentence; a quotation stays whole, and a sentence that opens with a pronoun stays with what the pronoun means.
 */
export function passagesOf({ text, sentences, zones }: Article): ArticlePassage[] {
  const passages: { start: number; end: number; isLead: boolean }[] = []
  sentences.forEach((sentence, i) => {
    const last = passages.at(-1)
    const isApart = !last || zones.some(({ start }) => start >= last.end && start <= sentence.start)
    if (last && !isApart && belongsTo(text, last, sentence)) last.end = sentence.end
    else passages.push({ ...sentence, isLead: i < LEAD_SENTENCES })
  })
  return passages
}

function belongsTo(text: string, before: Span, sentence: Span): boolean {
  const quoted = text.slice(before.start, before.end)
  const length = sentence.end - before.start
  if (count(quoted, OPEN_QUOTE) > count(quoted, CLOSE_QUOTE) && length <= LONGEST_QUOTATION) return true
  if (length > LONGEST_JOINED || text.slice(before.end, sentence.start).includes("\n")) return false
  const words = text.slice(sentence.start, sentence.end)
  return isNothingButQuote(words) || PRONOUN.test(words)
}

function isNothingButQuote(sentence: string): boolean {
  return /^[“«"][^”»"]+[”»"]$/.test(sentence)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
