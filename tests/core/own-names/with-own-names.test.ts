import { expect, it } from "vitest"
import { readArticle } from "../../../src/core/article/read-article"
import { extendPack } from "../../../src/core/corpus/extend-pack"
import { loadCorpus, type LoadedCorpus } from "../../../src/core/corpus/loaded-corpus"
import type { Decisions } from "../../../src/core/own-names/decision"
import { withOwnNames } from "../../../src/core/own-names/with-own-names"
import { encodePack, type PackContents } from "../../../src/core/pack/encode"
import { openPack, type Pack } from "../../../src/core/pack/open"
import { verifyPack } from "../../../src/core/pack/verify"
import { checkMeaning } from "../../../src/core/exchange/check-meaning"
import { makeCard } from "../../../src/core/retrieval/make-card"
import { scorePassages } from "../../../src/core/retrieval/score-passages"
import { entityTerm } from "../../../src/core/retrieval/terms"
import { createNameSearch } from "../../../src/core/search/find-entities"
import { spot } from "../../../src/core/spotting/spot"
import { openCorpus } from "../../../src/node/corpus/pack-file"
import { utf8 } from "../../../src/node/text-coding"
import { accepted, ignored, merged } from "./sample-decisions"

const bundled = openCorpus(undefined).pack
const text =
  "June 3, 2023\n\nHarbin Tolvanen, a shipbuilder of Turku, met Min Aung Hlaing on Saturday. " +
  "Tolvanen praised a dry dock that nobody else had mentioned.\n\n" +
  "General Stormhat left for Novosibirsk the next day, and the dock was closed."
const notes = { source: { name: "The Morning Paper", because: "saved" } }
const article = readArticle("saved/one", text, notes as never).article

function opened(made: PackContents | null): LoadedCorpus {
  if (!made) throw new Error("nothing was changed")
  const pack = openPack(encodePack(made, utf8), utf8)
  verifyPack(pack)
  checkMeaning(pack)
  return loadCorpus(pack)
}
const saved = (base: Pack) => opened(extendPack(base, { articles: [article] }))
const named = (base: Pack, decisions: Decisions) => opened(withOwnNames(base, decisions))
const spotted = (corpus: LoadedCorpus, words: string) =>
  spot(corpus.gazetteer, [words], { lang: "en", title: "", evidence: {} }).linked.flatMap(({ mentions }) =>
    mentions.map(({ start, end, entity }) => [words.slice(start, end), corpus.gazetteer.entity(entity).name])
  )
const cardOf = (corpus: LoadedCorpus, entity: string) =>
  makeCard(corpus, { entity, text: "", date: null, company: [], reason: "" })

it("spots an accepted name wherever it stands, and its surname beside it alone", () => {
  const corpus = named(bundled, [accepted])
  expect(spotted(corpus, "Yesterday Harbin Tolvanen spoke. Tolvanen was tired.")).toEqual([
    ["Harbin Tolvanen", "Harbin Tolvanen"],
    ["Tolvanen", "Harbin Tolvanen"]
  ])
  expect(spotted(corpus, "Yesterday one Tolvanen spoke.")).toEqual([])
  expect(createNameSearch(corpus)("harbin tolvanin", 1)).toMatchObject([
    { entity: accepted.id, type: "person" }
  ])
})

it("has the card of an accepted name quote the articles that were there before", () => {
  const card = cardOf(named(saved(bundled).pack, [accepted]), accepted.id)
  expect(card?.passages.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      "Harbin Tolvanen, a shipbuilder of Turku, met Min Aung Hlaing on Saturday.",
      "Tolvanen praised a dry dock that nobody else had mentioned."
    ])
  )
  expect(card?.who?.text).toContain("a shipbuilder of Turku")
  const [relation] = card?.related ?? []
  expect(relation?.name).toBe("Min Aung Hlaing")
})

it("gives a known entity another spelling, and its card the passages with it", () => {
  const before = saved(bundled)
  const corpus = named(before.pack, [merged])
  expect(spotted(corpus, "In Moscow General Stormhat waited.")).toContainEqual([
    "General Stormhat",
    "Min Aung Hlaing"
  ])
  const quoted = (of: LoadedCorpus) => {
    const row = of.rows.get(merged.entity) ?? -1
    const [from, to] = of.pack.entityPassages.range("entity", row)
    return Array.from({ length: to - from }, (_, i) => {
      const { article, start, end } = of.pack.passages.row(of.pack.entityPassages.row(from + i).passage)
      return of.pack.articles.row(article).text.slice(start, end)
    })
  }
  const words = "General Stormhat left for Novosibirsk the next day, and the dock was closed."
  expect([quoted(before).includes(words), quoted(corpus).includes(words)]).toEqual([false, true])
  expect(quoted(corpus).length).toBe(quoted(before).length + 1)
})

it("finds the passages of a new name by its entity, as ranking asks for it", () => {
  const { pack } = named(saved(bundled).pack, [accepted])
  const found = [...scorePassages(pack, [entityTerm(accepted.id)]).keys()].map((passage) => {
    const { article, start, end } = pack.passages.row(passage)
    return pack.articles.row(article).text.slice(start, end)
  })
  expect(found.toSorted()).toEqual([
    "Harbin Tolvanen, a shipbuilder of Turku, met Min Aung Hlaing on Saturday.",
    "Tolvanen praised a dry dock that nobody else had mentioned."
  ])
})

it("says the same whether an article was saved before or after its name was accepted", () => {
  const [before, after] = [
    named(saved(bundled).pack, [accepted, merged]),
    saved(named(bundled, [accepted, merged]).pack)
  ]
  const told = (corpus: LoadedCorpus) => {
    const { pack } = corpus
    const number = pack.articles.rows().findIndex(({ file }) => file === "saved/one")
    return pack.mentions
      .rows()
      .filter(({ article }) => article === number)
      .map(({ start, end, entity }) => [start, end, pack.entities.row(entity).id])
  }
  expect(told(before)).toEqual(told(after))
  const passages = (corpus: LoadedCorpus) => cardOf(corpus, accepted.id)?.passages.map(({ text }) => text)
  expect(passages(before)).toEqual(passages(after))
})

it("changes nothing for what is ignored, what is there already, and what would be merged with nobody", () => {
  const nobody = { ...merged, entity: "nobody" }
  expect(withOwnNames(bundled, [ignored, nobody])).toBeNull()
  expect(withOwnNames(named(bundled, [accepted]).pack, [accepted])).toBeNull()
})

it("leaves what the bundled articles say as it was", () => {
  const { pack } = named(bundled, [accepted, merged])
  for (const table of ["mentions", "passages", "entityPassages", "definitions", "relations"] as const)
    expect(pack[table].rows()).toEqual(bundled[table].rows())
  expect(Uint8Array.from(pack.postings)).toEqual(Uint8Array.from(bundled.postings))
})
