import { loadCorpus } from "../../../src/core/corpus/loaded-corpus"
import { openPack } from "../../../src/core/pack/open"
import { createCorpusSearch } from "../../../src/core/search/search-corpus"
import { utf8 } from "../../../src/node/text-coding"
import { median } from "../statistics"
import { makeArticle } from "./made-articles"

/** Searches of a pack, as the library makes them at each letter that is typed. */
export type SearchTimes = {
  /** The first look-up, which gathers names and mentions, in ms. */
  readonly startMs: number
  /** Learning all words of the corpus, in slices; the longest of them keeps an answer waiting. */
  readonly learnMs: number
  readonly longestSliceMs: number
  /** Of all letters that are typed of names, of words, and of words with two letters swapped, in ms. */
  readonly median: number
  readonly worst: number
}

const limits = { names: 12, passages: 30 }
const warmUps = 20
const shortestWord = 5

/** Types names and words of articles that are not in the pack letter by letter. */
export function timeSearches(
  bytes: Uint8Array,
  {
    names,
    seed,
    queries
  }: { readonly names: readonly string[]; readonly seed: number; readonly queries: number }
): SearchTimes {
  const corpus = loadCorpus(openPack(bytes, utf8))
  const start = performance.now()
  const { search, learnMore } = createCorpusSearch(corpus)
  const startMs = performance.now() - start
  const slices: number[] = []
  for (;;) {
    const begun = performance.now()
    const isMore = learnMore()
    slices.push(performance.now() - begun)
    if (!isMore) break
  }
  const words = makeArticle([], seed - 1)
    .split(/[\s.,]+/)
    .filter((word) => word.length >= shortestWord)
  const typed = Array.from({ length: queries }, (_, i) => [
    names[(i * 7) % names.length] ?? "",
    `${words[i % words.length] ?? ""} ${words[(i + 3) % words.length] ?? ""}`,
    swapped(words[(i + 5) % words.length] ?? "")
  ]).flat()
  const times = typed
    .flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)))
    .map((beginning) => timed(() => search(beginning, limits)))
    .slice(warmUps)
  return {
    startMs,
    learnMs: slices.reduce((sum, ms) => sum + ms, 0),
    longestSliceMs: Math.max(...slices),
    median: median(times),
    worst: Math.max(...times)
  }
}

/** With the third and the fourth letter in each other's place. */
function swapped(word: string): string {
  return `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
