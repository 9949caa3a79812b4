import type { Span } from "../model"
import { abbreviations, leadingAbbreviations, sentenceOpeners } from "./abbreviations-table"
import { isCapital, isUnspacedScript } from "./letters"

const SPACE = /\s/
const CLOSERS = "\"'”’»)]}」』】"
const OPENERS = "\"'“‘«([{「『【¿¡—–-"
/** No sentence ends in more marks; a page of a million dots must not be read a million times. */
const MOST_CLOSERS = 20
/** End a sentence whatever follows: ideographic and Burmese full stops. */
const HARD_STOPS = "。！？။"

/**
 * Splits a stretch of text into sentences, as spans of the whole text. Every character that is not white space lies
 * in exactly one sentence. Line breaks always part sentences: a line of an article is a paragraph.
 *
 * Our own rules and not `Intl.Segmenter`: what is written to a pack may not depend on the engine's version of ICU.
 */
export function splitSentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const sentences: Span[] = []
  let start = skipSpace(text, within.start, within.end)
  for (let at = start; at < within.end; at++) {
    const end = sentenceEndAt(text, at, start, within.end)
    if (end === null) continue
    if (end > start) sentences.push(trimmed(text, { start, end }))
    start = skipSpace(text, end, within.end)
    at = start - 1
  }
  if (start < within.end) sentences.push(trimmed(text, { start, end: within.end }))
  return sentences
}

/** Where the sentence ends if it ends at the character `at`; null where it goes on. */
function sentenceEndAt(text: string, at: number, start: number, limit: number): number | null {
  const mark = text.charAt(at)
  if (mark === "\n" || mark === "\u2029") return at
  if (HARD_STOPS.includes(mark)) return afterClosers(text, at + 1, limit)
  if (mark !== "." && mark !== "!" && mark !== "?" && mark !== "…") return null

  const end = afterClosers(text, at + 1, limit)
  if (end < limit && !SPACE.test(text.charAt(end))) {
    // "fair.“They": a missing space, told by the quotation mark that opens right after the stop.
    return mark === "." && "“«".includes(text.charAt(end)) ? end : null
  }
  const next = skipSpace(text, end, limit)
  if (next >= limit) return end
  if (!opensSentence(text, next)) return null
  return mark === "." && isAbbreviation(text, at, start, next) ? null : end
}

/** "the regime. failure": a stop before a small letter is a slip, not an end. */
function opensSentence(text: string, at: number): boolean {
  let first = at
  while (OPENERS.includes(text.charAt(first)) && first < text.length) first++
  const unit = text.charCodeAt(first)
  return isCapital(unit) || (unit >= 48 && unit <= 57) || isUnspacedScript(unit) || text.charAt(first) === "#"
}

function isAbbreviation(text: string, stop: number, start: number, next: number): boolean {
  let wordStart = stop
  while (
    wordStart > start &&
    !SPACE.test(text.charAt(wordStart - 1)) &&
    !OPENERS.includes(text.charAt(wordStart - 1))
  ) {
    wordStart--
  }
  const word = text.slice(wordStart, stop)
  if (leadingAbbreviations.has(word.toLowerCase())) return true
  const isInitial = word.length === 1 && isCapital(word.charCodeAt(0))
  const isDotted = /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word)
  if (!isInitial && !isDotted && !abbreviations.has(word.toLowerCase())) return false
  return !isSentenceOpener(text, next)
}

/** "The" opens a sentence after "U.S."; the "A" of "J. A. Smith" does not. */
function isSentenceOpener(text: string, at: number): boolean {
  let start = at
  while (start < text.length && OPENERS.includes(text.charAt(start))) start++
  const word = /^[^\s.,;:!?]*/.exec(text.slice(start, start + 40))?.[0] ?? ""
  return sentenceOpeners.has(word.toLowerCase()) && text.charAt(start + word.length) !== "."
}

function afterClosers(text: string, at: number, limit: number): number {
  let end = at
  while (
    end < Math.min(limit, at + MOST_CLOSERS) &&
    (CLOSERS.includes(text.charAt(end)) || ".!?…".includes(text.charAt(end)))
  )
    end++
  return end
}

function skipSpace(text: string, at: number, limit: number): number {
  let next = at
  while (next < limit && SPACE.test(text.charAt(next))) next++
  return next
}

function trimmed(text: string, { start, end }: Span): Span {
  let last = end
  while (last > start && SPACE.test(text.charAt(last - 1))) last--
  return { start, end: last }
}
