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

/** What makes a text surely about something is longer than this, as a sum of rarities: about one rare topic. */
const DOUBT = 3

/** By their first two letters. Read when it is first wanted: what only spots names has no use for it. */
let beginnings: ReadonlyMap<number, readonly Beginning[]> | null = null

/**
 * What a text is about, by those of its folded words that say so in any language: what lets a page meet passages that
 * are written in another one, and "sanctioned" meet "sanctions".
 */
export function topicsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(countTopics(words).keys())
}

/** The topics of a text by its folded words, and how many words tell each. */
export function countTopics(words: readonly string[]): ReadonlyMap<string, number> {
  const known = (beginnings ??= readBeginnings())
  const counts = new Map<string, number>()
  words.forEach((word, place) => {
    const told = new Set<string>()
    // Where no spaces part words, one may begin with any letter.
    const last = isUnspacedScript(word.charCodeAt(0)) ? word.length - 2 : 0
    for (let at = 0; at <= last; at++) {
      const alike = known.get(firstLetters(word, at))
      if (!alike) continue
      for (const { letters, isWord, next, topic } of alike) {
        if (next !== undefined && words[place + 1] !== next) continue
        if (isWord ? word === letters : word.startsWith(letters, at)) told.add(topic)
      }
    }
    for (const topic of told) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  })
  return counts
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

/**
 * How near a passage comes to what a page is about, below 1: the cosine of their topics. A topic counts by its rarity, and
 * by how often the page speaks of it, with less and less to gain; a passage about many things is near to none of them,
 * and one word on either side tells little.
 */
export function topicCloseness(
  page: ReadonlyMap<string, number>,
  passage: ReadonlySet<string>,
  rarityOf: (topic: string) => number
): number {
  const onPage = weightsOnPage(page, rarityOf)
  const shared = [...passage].reduce((sum, topic) => sum + rarityOf(topic) * (onPage.get(topic) ?? 0), 0)
  return shared / Math.hypot(DOUBT, ...[...passage].map(rarityOf)) / Math.hypot(DOUBT, ...onPage.values())
}

/** How surely topics tell what a page is about, 0 to 1: not at all where none of its words does. */
export function topicSureness(
  page: ReadonlyMap<string, number>,
  rarityOf: (topic: string) => number
): number {
  const all = Math.hypot(...weightsOnPage(page, rarityOf).values())
  return all / Math.hypot(DOUBT, all)
}

function weightsOnPage(page: ReadonlyMap<string, number>, rarityOf: (topic: string) => number) {
  return new Map([...page].map(([topic, count]) => [topic, rarityOf(topic) * Math.sqrt(count)]))
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
