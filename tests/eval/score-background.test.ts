import { expect, it } from "vitest"
import { loadCorpus } from "../../src/core/corpus/loaded-corpus"
import { openPack } from "../../src/core/pack/open"
import { buildFromFolder, DEFAULT_CORPUS } from "../../src/node/corpus/pack-file"
import { utf8 } from "../../src/node/text-coding"
import { parseJudgedPage } from "./judged-page"
import { linkedPassages } from "./rankings"
import { CEILING, rankingNames, scoreBackground } from "./score-background"

const { bytes } = buildFromFolder(DEFAULT_CORPUS, { keepGoing: false })
if (!bytes) throw new Error("the corpus of the project cannot be built")
const corpus = loadCorpus(openPack(bytes, utf8))

const source = `id: en-99
lang: en
set: tuned

Myanmar wants the deep-sea port at Dawei in Tanintharyi Region built, a newspaper in Naypyitaw said.

=====

dawei-deep-sea-port
16 002 Russia is planning to invest in the Dawei deep-sea port

ngapali
8 002 Myanmar’s premier beach, Ngapali
`
const page = { ...parseJudgedPage("en-99.txt", source), file: "en-99.txt" }
const [port, beach] = scoreBackground(corpus, [page])

it("scores every ranking of every pair", () => {
  expect(Object.keys(port?.scores ?? {}).toSorted()).toEqual(rankingNames.toSorted())
})

it("finds the one passage on a port, with its words and gain", () => {
  expect(port?.scores["as built"]).toEqual({ at3: 1, at5: 1 })
  expect(port?.shown[0]?.gain).toBe(16)
  expect(port?.shown[0]?.text).toContain("Dawei deep-sea port")
})

it("tells when the page does not name what is asked for", () => {
  expect([port?.isSpotted, beach?.isSpotted]).toEqual([true, false])
})

it("puts no ranking of the passages that mention an entity above their best order", () => {
  const best = beach?.scores[CEILING]?.at3 ?? 0
  expect(beach?.scores["newest first"]?.at3).toBeLessThanOrEqual(best)
  expect(beach?.scores["BM25 of the page"]?.at3).toBeLessThanOrEqual(best)
})

it("knows no passage of an entity that is not in the corpus", () => {
  expect(linkedPassages(corpus, "atlantis")).toEqual([])
})
