import { groupBy } from "../group-by"
import { fold } from "../text/fold"
import { isUnspacedScript } from "../text/letters"
import { topicWords } from "./topics-table"

/** How words begin that speak of a topic, folded; or the whole of such a word. None is shorter than two letters. */
type Beginning = { readonly letters: string; readonly isWord: boolean; readonly topic: string }

/** By their first two letters. Read when it is first wanted: what only spots names has no use for it. */
let beginnings: ReadonlyMap<number, readonly Beginning[]> | null = null

/**
 * What a text is about, by those of its folded words that say so in any language: what lets a page meet passages that
 * are written in another one, and "sanctioned" meet "sanctions".
 */
export function topicsOf(words: readonly string[]): ReadonlySet<string> {
  beginnings ??= readBeginnings()
  const found = new Set<string>()
  for (const word of words) {
    // Where no spaces part words, one may begin with any letter.
    const last = isUnspacedScript(word.charCodeAt(0)) ? word.length - 2 : 0
    for (let at = 0; at <= last; at++) {
      const alike = beginnings.get(firstLetters(word, at))
      if (!alike) continue
      for (const { letters, isWord, topic } of alike) {
        if (isWord ? word === letters : word.startsWith(letters, at)) found.add(topic)
      }
    }
  }
  return found
}

/** Two letters as one number: cutting them out of every word would take as long again. */
function firstLetters(word: string, at: number): number {
  return word.charCodeAt(at) * 65_536 + word.charCodeAt(at + 1)
}

function readBeginnings(): ReadonlyMap<number, readonly Beginning[]> {
  const all = Object.entries(topicWords).flatMap(([topic, words]) =>
    fold(words)
      .text.split(" ")
      .filter((word) => word !== "")
      .map((word): Beginning => {
        const isWord = word.endsWith(".")
        return { letters: isWord ? word.slice(0, -1) : word, isWord, topic }
      })
  )
  return groupBy(all, ({ letters }) => firstLetters(letters, 0))
}
