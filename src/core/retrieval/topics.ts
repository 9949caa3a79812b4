import { groupBy } from "../group-by"
import { fold } from "../text/fold"
import { isUnspacedScript } from "../text/letters"
import { topicWords } from "./topics-table"
import { inverseDocumentFrequency } from "./weigh-terms"

/**
 * How words begin that speak of a topic, folded; or the whole of such a word, and of the one that has to follow it. None
 * is shorter than two letters.
 */
type Beginning = {
  readonly letters: string
  readonly isWord: boolean
  readonly next: string | undefined
  readonly topic: string
}

/** By their first two letters. Read when it is first wanted: what only spots names has no use for it. */
let beginnings: ReadonlyMap<number, readonly Beginning[]> | null = null

/**
 * What a text is about, by those of its folded words that say so in any language: what lets a page meet passages that
 * are written in another one, and "sanctioned" meet "sanctions".
 */
export function topicsOf(words: readonly string[]): ReadonlySet<string> {
  const known = (beginnings ??= readBeginnings())
  const found = new Set<string>()
  words.forEach((word, place) => {
    // Where no spaces part words, one may begin with any letter.
    const last = isUnspacedScript(word.charCodeAt(0)) ? word.length - 2 : 0
    for (let at = 0; at <= last; at++) {
      const alike = known.get(firstLetters(word, at))
      if (!alike) continue
      for (const { letters, isWord, next, topic } of alike) {
        if (next !== undefined && words[place + 1] !== next) continue
        if (isWord ? word === letters : word.startsWith(letters, at)) found.add(topic)
      }
    }
  })
  return found
}

/**
 * Tells how rare a topic is among the passages on an entity, each given by its topics: that somebody travels tells his
 * journeys not apart.
 */
export function topicRarity(passages: readonly ReadonlySet<string>[]): (topic: string) => number {
  const counts = new Map<string, number>()
  for (const topics of passages) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return (topic) => inverseDocumentFrequency(passages.length, counts.get(topic) ?? 0)
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
        const [letters = "", next] = word.split("_")
        const isWord = next !== undefined || word.endsWith(".")
        return { letters: letters.replace(".", ""), isWord, next, topic }
      })
  )
  return groupBy(all, ({ letters }) => firstLetters(letters, 0))
}
