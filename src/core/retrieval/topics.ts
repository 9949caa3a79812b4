import { groupBy } from "../group-by"
import { fold } from "../text/fold"
import { isUnspacedScript } from "../text/letters"
import { WORD_SEPARATORS } from "./terms"
import { topicWords } from "./topics-table"

/** How words begin that speak of a topic, folded; or the whole of such a word. */
type Beginning = { readonly letters: string; readonly isWord: boolean; readonly topic: string }

/** Beginnings are found by their first letters: none is shorter. */
const KEY = 2

/** Read when it is first wanted: a background that only spots names has no use for it. */
let beginnings: ReadonlyMap<string, readonly Beginning[]> | null = null

/**
 * What a text is about, by the words that it has for that in any language: what lets a page meet passages that are
 * written in another one, and "sanctioned" meet "sanctions".
 */
export function topicsOf(text: string): ReadonlySet<string> {
  beginnings ??= readBeginnings()
  const found = new Set<string>()
  for (const word of fold(text).text.split(WORD_SEPARATORS)) {
    // Where no spaces part words, one may begin with any letter.
    const last = isUnspacedScript(word.charCodeAt(0)) ? word.length - KEY : 0
    for (let at = 0; at <= last; at++) {
      for (const { letters, isWord, topic } of beginnings.get(word.slice(at, at + KEY)) ?? []) {
        if (isWord ? word === letters : word.startsWith(letters, at)) found.add(topic)
      }
    }
  }
  return found
}

function readBeginnings(): ReadonlyMap<string, readonly Beginning[]> {
  const all = Object.entries(topicWords).flatMap(([topic, words]) =>
    fold(words)
      .text.split(" ")
      .filter((word) => word !== "")
      .map((word): Beginning => {
        const isWord = word.endsWith(".")
        return { letters: isWord ? word.slice(0, -1) : word, isWord, topic }
      })
  )
  return groupBy(all, ({ letters }) => letters.slice(0, KEY))
}
