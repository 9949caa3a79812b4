import { fold } from "../text/fold"
import { isUnspacedScript } from "../text/letters"
import { stopWords } from "./stop-words-table"

/** What stands between words, in folded text and in text as it is written. */
export const WORD_SEPARATORS =
  /[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f\u104a\u104b\uff00-\uff0f]+/
const SHORTEST = 2

/** The words of a text, folded, in text order; a run of letters where a script does not part words by spaces. */
export function foldedWords(text: string): string[] {
  return fold(text).text.split(WORD_SEPARATORS)
}

/**
 * The terms of a text for ranking: folded words without stop words, an English plural as its singular; pairs of
 * characters where a script does not part words by spaces. In text order, repeats kept.
 */
export function termsOf(text: string): string[] {
  return termsOfWords(foldedWords(text))
}

/** The terms of a text by its folded words. */
export function termsOfWords(words: readonly string[]): string[] {
  return words
    .filter((word) => !stopWords.has(word))
    .flatMap((word) => (isUnspacedScript(word.charCodeAt(0)) ? pairsOf(word) : [singular(word)]))
    .filter((term) => term.length >= SHORTEST)
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(1, word.length - 1) }, (_, i) => word.slice(i, i + 2))
}

/** A 32-bit hash of a term (FNV-1a with a final mix), never 0. Terms of a pack are known by it alone. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0 || 1
}

/** The pseudo-term of a linked entity: entities count among the words of a text. No word of a text has an @. */
export function entityTerm(id: string): string {
  return `@${id}`
}
