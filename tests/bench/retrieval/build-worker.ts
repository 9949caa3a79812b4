import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readArticle } from "../../../src/core/article/read-article"
import { buildPack } from "../../../src/core/corpus/build-pack"
import { loadCorpus } from "../../../src/core/corpus/loaded-corpus"
import { encodePack } from "../../../src/core/pack/encode"
import { openPack } from "../../../src/core/pack/open"
import { scorePassages } from "../../../src/core/retrieval/score-passages"
import { entityTerm, termsOf } from "../../../src/core/retrieval/terms"
import { buildPackFile, USUALLY_AT_ONCE } from "../../../src/node/corpus/build-pack-file"
import { readCorpus } from "../../../src/node/corpus/read-corpus"
import { utf8 } from "../../../src/node/text-coding"
import { projectRoot } from "../bench-run"
import { namesToPlant } from "../gazetteer-names"
import { readPack } from "../../../src/node/corpus/pack-file"
import { packFile } from "../bench-run"
import { median, percentile } from "../statistics"
import { makeArticle, makePageWords } from "./made-articles"
import { nameOf, writeMadeCorpus } from "./made-corpus"
import { madeEntities } from "./made-entities"
import { timeSearches, type SearchTimes } from "./time-searches"

// A process of its own: its memory is the builder's.

export type BuildOrder = { readonly articles: number; readonly seed: number; readonly queries: number }
export type BuildReport = {
  readonly articles: number
  /** From a folder of articles to the pack's file, as the command line builds it, on the wall, in ms. */
  readonly buildMs: number
  /** The most memory that the process ever had, in MB. */
  readonly peakMb: number
  readonly bytes: number
  readonly bytesWithoutText: number
  /** Opening the pack, in ms. */
  readonly loadMs: number
  /** Passages for a page of 300 words, in ms; `high`: the 95th percentile. */
  readonly queryMs: { readonly median: number; readonly high: number; readonly worst: number }
  /** A search of names and full text at each letter typed, with as many names as articles. */
  readonly searches: SearchTimes
}

const warmUps = 10
const openings = 15

process.on("message", ({ articles, seed, queries }: BuildOrder) => {
  const names = namesToPlant(loadCorpus(readPack(packFile)))["en"] ?? []
  const home = mkdtempSync(join(tmpdir(), "backgrounder-bench-"))
  const textBytes = writeMadeCorpus(join(home, CORPUS), { articles, names, seed })
  const out = join(home, "made.pack")
  const start = performance.now()
  // The gazetteer of the seeds has words of their articles, which these lack.
  buildPackFile(join(home, CORPUS), out, { atOnce: USUALLY_AT_ONCE, keepGoing: true })
  const buildMs = performance.now() - start
  // The unit is the kilobyte on every system.
  const peakMb = process.resourceUsage().maxRSS / 1000
  const bytes = new Uint8Array(readFileSync(out))
  rmSync(home, { recursive: true })
  const { entities } = readCorpus(join(projectRoot, "seeds"))
  // A pack of its own: what names cost is no part of what articles cost.
  const more = madeEntities(articles)
  const withNames = () => {
    const read = Array.from(
      { length: articles },
      (_, i) => readArticle(nameOf(i), makeArticle(names, seed + i), undefined).article
    )
    return encodePack(
      buildPack({ articles: read, entities: [...entities, ...more], events: [], claims: [], provenance: [] })
        .contents,
      utf8
    )
  }
  const report: BuildReport = {
    articles,
    buildMs,
    peakMb,
    bytes: bytes.length,
    bytesWithoutText: bytes.length - textBytes,
    loadMs: median(Array.from({ length: openings }, () => timed(() => openPack(bytes, utf8)))),
    queryMs: timeQueries(bytes, { names, seed, queries }),
    searches: timeSearches(withNames(), { names: [...names, ...more.map(({ name }) => name)], seed, queries })
  }
  process.send?.(report)
})

const CORPUS = "corpus"

/** A page is one of the same language that is not in the pack. */
function timeQueries(
  bytes: Uint8Array,
  {
    names,
    seed,
    queries
  }: { readonly names: readonly string[]; readonly seed: number; readonly queries: number }
): BuildReport["queryMs"] {
  const pack = openPack(bytes, utf8)
  const entities = pack.entities.rows()
  const times = Array.from({ length: warmUps + queries }, (_, i) => {
    const words = makePageWords(names, seed - 1 - i)
    const company = [0, 1, 2].map((n) => entityTerm(entities[(i * 7 + n * 31) % entities.length]?.id ?? ""))
    return timed(() => scorePassages(pack, [...termsOf(words), ...company]))
  }).slice(warmUps)
  return { median: median(times), high: percentile(times, 95), worst: Math.max(...times) }
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
