import { openPack } from "../../../src/core/pack/open"
import { scorePassages } from "../../../src/core/retrieval/score-passages"
import { entityTerm, termsOf } from "../../../src/core/retrieval/terms"
import { utf8 } from "../../../src/node/text-coding"

// Bundled, and run in a page: the background's own ranking, on the browser's own engine.

export type RankOrder = {
  /** Where the pack is served. */
  readonly pack: string
  /** The words of pages, and an entity that each names. */
  readonly pages: readonly { readonly words: string; readonly entity: string }[]
  /** So many pages are timed together: clocks of pages are blurred. */
  readonly together: number
}
export type RankReport = {
  readonly openMs: number
  /** For one page, on the mean of those that were timed together. */
  readonly queryMs: readonly number[]
  readonly found: number
}

async function rank({ pack: url, pages, together }: RankOrder): Promise<RankReport> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  const start = performance.now()
  const pack = openPack(bytes, utf8)
  const openMs = performance.now() - start
  const queryMs: number[] = []
  let found = 0
  for (let at = 0; at + together <= pages.length; at += together) {
    const begin = performance.now()
    for (const { words, entity } of pages.slice(at, at + together))
      found += scorePassages(pack, [...termsOf(words), entityTerm(entity)]).size
    queryMs.push((performance.now() - begin) / together)
  }
  return { openMs, queryMs, found }
}

Object.assign(globalThis, { benchRank: rank })
