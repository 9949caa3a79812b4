import type { Article } from "../article/read-article"
import type { Span } from "../model"

/** A passage of one article; `isLead` where it opens the article. */
export type ArticlePassage = Span & { readonly isLead: boolean }

/** Sentences that cannot stand without the one before them are joined to it up to this length. */
const LONGEST_JOINED = 480
/** A quotation that its writer forgot to close must not take the rest of the article with it. */
const LONGEST_QUOTATION = 1_200
const LEAD_SENTENCES = 2
/** "He paid", "While these groups", "The two countries": who or what is meant stands before. */
const BACKWARD_OPENING =
  /^["“'‘]?(?:(?:And|But|So|Yet|While|Although) )?(?:he|she|they|it|this|these|those|such|his|her|their|its|(?:the|both) (?:(?:two|three|four) )?(?:countries|nations|sides|parties|leaders|men|women))\s/i
/** Whose words they are stands before. */
const UNNAMED_SPEAKER =
  /[”"] (?:(?:he|she|they|it|the (?:report|statement|letter)) (?:said|says|added|adds|wrote)|(?:said|says|wrote) the (?:report|statement|letter))s?\b/
/** "The meeting took place that day" */
const THAT_DAY = /\bthat (?:day|night|week|month|year)\b/
/** "There is no evidence to support the junta’s claims": what was claimed stands before. */
const ANSWERED_CLAIM =
  /\b(?:the|these|those|such) (?:\p{L}+[’']s )?(?:claims?|allegations?|accusations?)(?=[.,;]|$)/u
const OPEN_QUOTE = /[“«]/g
/** Typists who open with “ often close with ". */
const CLOSE_QUOTE = /[”»"]/g

/**
 * Cuts an article's prose into passages: whole consecutive sentences of one stretch of prose. Most are a single
 * sentence; a quotation stays whole, and a sentence that looks back stays with what it looks back at.
 */
export function passagesOf({ text, sentences, zones }: Article): ArticlePassage[] {
  const joined = (spans: readonly Span[], belongs: typeof isQuotedOn) => {
    const result: { start: number; end: number }[] = []
    for (const next of spans) {
      const last = result.at(-1)
      const isApart = !last || zones.some(({ start }) => start >= last.end && start <= next.start)
      if (last && !isApart && belongs(text, last, next)) last.end = next.end
      else result.push({ start: next.start, end: next.end })
    }
    return result
  }
  const behindLead = sentences[LEAD_SENTENCES]?.start ?? Infinity
  // Who says a quotation of several sentences is told behind its last one.
  return joined(joined(sentences, isQuotedOn), needsBefore).map((span) => ({
    ...span,
    isLead: span.start < behindLead
  }))
}

/** Whether a quotation that began before goes on. */
function isQuotedOn(text: string, before: Span, sentence: Span): boolean {
  const quoted = text.slice(before.start, before.end)
  const isOpen = count(quoted, OPEN_QUOTE) > count(quoted, CLOSE_QUOTE)
  return isOpen && sentence.end - before.start <= LONGEST_QUOTATION
}

/** Whether words cannot stand without those before them, of the same paragraph. */
function needsBefore(text: string, before: Span, next: Span): boolean {
  const isTooLong = next.end - before.start > LONGEST_JOINED
  if (isTooLong || text.slice(before.end, next.start).includes("\n")) return false
  const words = text.slice(next.start, next.end)
  return isNothingButQuote(words) || looksBack(words)
}

/** Whether a sentence says too little without the one before it. */
function looksBack(sentence: string): boolean {
  return [BACKWARD_OPENING, UNNAMED_SPEAKER, THAT_DAY, ANSWERED_CLAIM].some((pattern) =>
    pattern.test(sentence)
  )
}

function isNothingButQuote(sentence: string): boolean {
  return /^[“«"][^”»"]+[”»"]$/.test(sentence)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
