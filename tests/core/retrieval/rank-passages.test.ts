import { describe, expect, it } from "vitest"
import { loadCorpus } from "../../../src/core/corpus/loaded-corpus"
import { openPack } from "../../../src/core/pack/open"
import { rankPassages, rankingWeights, type BackgroundQuery } from "../../../src/core/retrieval/rank-passages"
import { buildFromFolder, DEFAULT_CORPUS } from "../../../src/node/corpus/pack-file"
import { utf8 } from "../../../src/node/text-coding"

const { bytes } = buildFromFolder(DEFAULT_CORPUS, { keepGoing: false })
if (!bytes) throw new Error("the seeds do not build")
const corpus = loadCorpus(openPack(bytes, utf8))
const { pack } = corpus

/** The words of the passages for a query, best first. */
function ranked(query: BackgroundQuery, weights = rankingWeights): string[] {
  return rankPassages(corpus, query, weights).map(({ passage }) => wordsOf(passage))
}

function wordsOf(passage: number): string {
  const { article, start, end } = pack.passages.row(passage)
  return pack.articles.row(article).text.slice(start, end)
}

/** The score of the passage that holds some words. */
function scoreOf(query: BackgroundQuery, words: string): number {
  const found = rankPassages(corpus, query).find(({ passage }) => wordsOf(passage).includes(words))
  if (!found) throw new Error(`no passage says “${words}”`)
  return found.score
}

/** The place of the passage that holds some words; -1 where none does. */
function placeOf(passages: readonly string[], words: string): number {
  return passages.findIndex((passage) => passage.includes(words))
}

it("knows nothing of an entity that is not in the corpus", () => {
  expect(ranked({ entity: "atlantis", text: "Atlantis sank." })).toEqual([])
})

describe("without a page", () => {
  it("ranks by how much passages say of the entity, then by date, and shows none that does not speak of it", () => {
    const entity = corpus.rows.get("min-aung-hlaing") ?? -1
    const [from, to] = pack.entityPassages.range("entity", entity)
    const weights = new Map(
      Array.from({ length: to - from }, (_, i) => pack.entityPassages.row(from + i)).map((row) => [
        row.passage,
        row.weight
      ])
    )
    const keys = rankPassages(corpus, { entity: "min-aung-hlaing" }).map(
      ({ passage, article }) => (weights.get(passage) ?? -1) * 1e8 + pack.articles.cell(article, "date")
    )
    expect(keys.length).toBeGreaterThan(10)
    expect(Math.min(...keys)).toBeGreaterThan(0)
    expect(keys).toEqual(keys.toSorted((a, b) => b - a))
  })
})

describe("for a page", () => {
  it("answers the matter that the page is about before other matters of the entity", () => {
    const jets = ranked({
      entity: "russia",
      text: "Fighter jets were delivered. Who arms the military?",
      company: ["su-30", "myanmar-air-force", "myanmar-military"]
    })
    const visits = ranked({
      entity: "russia",
      text: "How often has the general visited Moscow since the coup?",
      company: ["min-aung-hlaing", "moscow", "vladimir-putin"]
    })
    const jet = "two of six promised Russian Su-30"
    const visit = "has visited Russia three times"
    expect(placeOf(jets, jet)).toBeLessThan(placeOf(jets, visit))
    expect(placeOf(visits, visit)).toBeLessThan(placeOf(visits, jet))
  })

  it.each([
    ["Закупки нефти и бензина.", "Поставки истребителей."],
    ["Einfuhr von Benzin und Treibstoff.", "Lieferung von Kampfflugzeugen."],
    ["进口石油和燃料。", "交付战机。"],
    ["လောင်စာ တင်သွင်းခြင်း", "တိုက်လေယာဉ်များ"]
  ])("meets passages in another language by their topics: %s", (fuel, jets) => {
    const petrol = "planning to import Russian petrol and fuel oil"
    const placeFor = (text: string) => placeOf(ranked({ entity: "russia", text }), petrol)
    expect(placeFor(fuel)).toBeLessThan(placeFor(jets))
  })

  it("prefers what is about the page's main topic to what touches many of its topics", () => {
    const passages = ranked({
      entity: "russia",
      text: "Sanctions, sanctions, sanctions: an embargo was imposed. The visit, the talks, the elections and the money."
    })
    const [main, many] = ["have imposed sanctions on its military", "have not invited Min Aung Hlaing"]
    expect(placeOf(passages, main)).toBeLessThan(placeOf(passages, many))
  })

  it("puts what is newer than the page behind what is not, all else being equal", () => {
    const query = { entity: "vladimir-putin", text: "Did Putin receive Min Aung Hlaing?" }
    const score = (date: string) => scoreOf({ ...query, date }, "and met President Vladimir Putin")
    // Years apart, nearness in time is nothing either way.
    expect(score("2034-07-26")).toBeGreaterThan(score("2014-07-26"))
  })

  it("leaves out what the page says in the same words", () => {
    const said =
      "Nobody knew. Earlier this month, local media outlet The Irrawaddy reported that two of six promised Russian " +
      "Su-30 fighter jets had secretly arrived in Myanmar in March."
    expect(placeOf(ranked({ entity: "su-30", text: said }), "two of six")).toBe(-1)
    expect(placeOf(ranked({ entity: "su-30", text: "The jets." }), "two of six")).toBe(0)
  })

  it("puts last what speaks only of a matter of the entity, and only if such asides are wanted", () => {
    const query = { entity: "su-30", text: "The air force showed its jets.", company: ["myanmar-air-force"] }
    const [first = "", ...rest] = ranked(query)
    expect(first).toContain("Su-30")
    expect(rest.length).toBeGreaterThan(0)
    expect(rest.filter((passage) => passage.includes("Su-30"))).toEqual([])
    expect(ranked(query, { ...rankingWeights, asides: 0 })).toEqual([first])
  })

  it("prefers what is as old as the page", () => {
    const query = { entity: "vladimir-putin", text: "Did Putin receive Min Aung Hlaing?" }
    const score = (date: string, words: string) => scoreOf({ ...query, date }, words)
    const [denied, met] = ["has not been granted a coveted audience", "and met President Vladimir Putin"]
    expect(score("2022-07-25", denied)).toBeGreaterThan(score("2024-08-05", denied))
    expect(score("2024-08-05", met)).toBeGreaterThan(score("2022-07-25", met))
  })

  it("takes the opening of an article of the same days for the page's own news", () => {
    const query = { entity: "vladimir-putin", text: "The Kremlin on Tuesday: a guest, and a word of thanks." }
    const score = (date: string, words: string) => scoreOf({ ...query, date }, words)
    const [opening, further] = ["was holding talks on Tuesday", "sending six baby elephants"]
    expect(score("2025-03-06", opening)).toBeLessThan(score("2025-03-12", opening))
    expect(score("2025-03-06", further)).toBeGreaterThan(score("2025-03-12", further))
  })

  it("tells nothing twice", () => {
    const passages = ranked({ entity: "myanmar", text: "Myanmar's generals." })
    expect(new Set(passages).size).toBe(passages.length)
  })
})
