import AhoCorasick from "ahocorasick"
import Fuse from "fuse.js"
import ModernAhoCorasick from "modern-ahocorasick/fast"

/** Finds names in a text; gives how many it found. */
export type FindNames = (text: string) => number

const letter = /[\p{L}\p{M}\p{N}]/u

/** Packages look inside words too, so what they find is asked whether it is a word. */
function isWord(text: string, start: number, end: number): boolean {
  return !letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(end))
}

const escape = (name: string) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")

/** What other ways of finding names in text there are, each set up as its makers mean it to be. */
export const matchPeers = {
  ahocorasick(names) {
    const automaton = new AhoCorasick(names)
    return (text) => {
      let found = 0
      for (const [last, ending] of automaton.search(text)) {
        for (const name of ending) if (isWord(text, last + 1 - name.length, last + 1)) found++
      }
      return found
    }
  },

  "modern-ahocorasick"(names) {
    const automaton = new ModernAhoCorasick(names)
    return (text) => automaton.search(text).filter(({ start, end }) => isWord(text, start, end)).length
  },

  "one RegExp a name"(names) {
    const patterns = names.map(
      (name) => new RegExp(`(?<![\\p{L}\\p{N}])${escape(name)}(?![\\p{L}\\p{N}])`, "gu")
    )
    return (text) => patterns.reduce((found, pattern) => found + (text.match(pattern)?.length ?? 0), 0)
  },

  /** Made for the few words that a person types, so it is asked for each pair of words of the text. */
  "Fuse.js"(names) {
    const fuse = new Fuse(names, { threshold: 0.1, ignoreLocation: false })
    return (text) => {
      const words = text.split(/\s+/)
      let found = 0
      for (let at = 0; at + 1 < words.length; at++) {
        const pair = `${words[at] ?? ""} ${words[at + 1] ?? ""}`
        if (/^\p{Lu}/u.test(pair) && fuse.search(pair, { limit: 1 }).length > 0) found++
      }
      return found
    }
  }
} as const satisfies Readonly<Record<string, (names: readonly string[]) => FindNames>>

export type MatchPeer = keyof typeof matchPeers
