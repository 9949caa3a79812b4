import { termsOf, WORD_SEPARATORS } from "../retrieval/terms"
import { fold } from "../text/fold"
import type { WordList } from "./word-list"

/** Words that were looked for in place of one that no passage holds. */
export type ReadAs = { readonly wrote: string; readonly words: readonly string[] }

/** A query as it is looked for. */
export type ReadQuery = {
  /** One group a word of the query: a passage fits it if it holds any of the terms. */
  readonly groups: readonly (readonly string[])[]
  readonly readAs: readonly ReadAs[]
}

/** Shorter beginnings are those of too many words. */
const SHORTEST_BEGINNING = 2

/**
 * Reads a query word by word: what passages hold is looked for as it is; the last word may not be typed to its end yet;
 * any other word stands for those of the corpus that are written nearly like it. Words like that are not told of:
 * `readAs` says what was put in place of what.
 */
export function readQuery(query: string, words: WordList): ReadQuery {
  const terms = [...new Set(termsOf(query))]
  const unfinished = unfinishedWord(query)
  const readAs: ReadAs[] = []
  const groups = terms.map((term, i) => {
    if (words.holds(term)) return [term]
    const completions = i === terms.length - 1 && unfinished !== null ? words.completions(unfinished) : []
    if (completions.length > 0) return completions
    const near = words.nearTerms(term)
    if (near.length > 0) readAs.push({ wrote: term, words: near })
    return near
  })
  return { groups, readAs }
}

/** The word that the query ends in, as it is written: of an unfinished one no plural can be told. Null where none does. */
function unfinishedWord(query: string): string | null {
  const word = fold(query).text.split(WORD_SEPARATORS).at(-1) ?? ""
  return word.length >= SHORTEST_BEGINNING && termsOf(word).length > 0 ? word : null
}
