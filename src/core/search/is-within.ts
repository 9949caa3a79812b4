import { wordsOf } from "./near-texts"

/** Shorter names are words as well, in other letters: "US", "AP". */
const SHORTEST_ANYHOW = 4

/** Whether a query has a name among its other words, as whole words; short ones in the letters that they are written in. */
export function isWithin(name: string, query: string): boolean {
  const isShort = name.length < SHORTEST_ANYHOW
  const [wanted, words] = isShort ? [[name], query.split(/\s+/)] : [wordsOf(name), wordsOf(query)]
  return words.some((_, from) => wanted.every((word, i) => words[from + i] === word))
}
