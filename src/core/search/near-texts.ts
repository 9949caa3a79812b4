import { fold } from "../text/fold"

/** Fuse.js and edit distances read every text they are given; letters in common are a cheap way to give them fewer. */
const LEAST_SHARED = 0.3

/** Texts that can be asked which of them are written a little like another. */
export type NearTexts = {
  /** Texts are numbered in the order they are added. */
  add(text: string): void
  /** The numbers of texts that share pairs of letters or the beginnings of words with `query`, the closest first. */
  near(query: string, limit: number): number[]
}

/** An inverted index from pairs of letters to texts, so that a look-up touches only what has letters in common. */
export function createNearTexts(): NearTexts {
  const withKey = new Map<string, number[]>()
  const keyCounts: number[] = []
  return {
    add(text) {
      const keys = keysOf(text)
      const number = keyCounts.push(keys.size) - 1
      for (const key of keys) {
        const texts = withKey.get(key)
        if (texts) texts.push(number)
        else withKey.set(key, [number])
      }
    },
    near(query, limit) {
      const wanted = keysOf(query)
      const shared = new Uint16Array(keyCounts.length)
      const touched: number[] = []
      for (const key of wanted) {
        for (const text of withKey.get(key) ?? [])
          if ((shared[text] = (shared[text] ?? 0) + 1) === 1) touched.push(text)
      }
      const closeness = (text: number) =>
        (shared[text] ?? 0) / Math.max(1, Math.min(wanted.size, keyCounts[text] ?? 0))
      // Of two that hold all that is asked for, the one that holds little else is closer.
      const closest = (a: number, b: number) =>
        closeness(b) - closeness(a) || (keyCounts[a] ?? 0) - (keyCounts[b] ?? 0) || a - b
      return touched
        .filter((text) => closeness(text) >= LEAST_SHARED)
        .toSorted(closest)
        .slice(0, limit)
    }
  }
}

/** Pairs of letters, over the spaces between words too; and the first letter of each word, marked as such. */
function keysOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text)
  const letters = words.join("")
  const pairs = Array.from({ length: Math.max(1, letters.length - 1) }, (_, i) => letters.slice(i, i + 2))
  return new Set([...pairs, ...words.map((word) => `^${word.charAt(0)}`)])
}

/** The words of a text, folded, without what stands between them. */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .text.split(/[\s\-–’']+/)
    .filter((word) => word !== "")
}
