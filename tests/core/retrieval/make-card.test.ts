import { describe, expect, it } from "vitest"
import { loadCorpus } from "../../../src/core/corpus/loaded-corpus"
import { openPack } from "../../../src/core/pack/open"
import { makeCard, type CardQuery } from "../../../src/core/retrieval/make-card"
import { buildFromFolder, DEFAULT_CORPUS } from "../../../src/node/corpus/pack-file"
import { utf8 } from "../../../src/node/text-coding"

const { bytes } = buildFromFolder(DEFAULT_CORPUS, { keepGoing: false })
if (!bytes) throw new Error("the seeds do not build")
const corpus = loadCorpus(openPack(bytes, utf8))

function cardOf(entity: string, query: Partial<CardQuery> = {}) {
  return makeCard(corpus, { entity, text: "", date: null, company: [], reason: "", ...query })
}

describe("a card", () => {
  it("says who somebody is in a few words of an article", () => {
    expect(cardOf("anthony-davis")?.who?.text).toBe("Anthony Davis, a Bangkok-based security analyst")
  })

  it("quotes nothing but words of the articles, wherever it quotes", () => {
    const card = cardOf("min-aung-hlaing", {
      text: "Putin met Min Aung Hlaing in Moscow.",
      date: "2022-07-18"
    })
    const articles = new Map(corpus.pack.articles.rows().map(({ file, text }) => [file, text]))
    const quoted = [card?.who, ...(card?.passages ?? []), ...(card?.since ?? [])].concat(
      card?.claims.flatMap(({ statements }) => statements)
    )
    expect(quoted.length).toBeGreaterThan(8)
    for (const passage of quoted) {
      expect(passage && articles.get(passage.file)?.slice(passage.start, passage.end)).toBe(passage?.text)
    }
  })

  it("sets articles that differ side by side, the oldest first", () => {
    const [first] = cardOf("vladimir-putin", { text: "Has Putin received Min Aung Hlaing?" })?.claims ?? []
    const days = first?.statements.map(({ published }) => published?.date ?? "") ?? []
    expect(days.length).toBeGreaterThan(1)
    expect(days).toEqual(days.toSorted())
  })

  it("parts what is newer than the page from what is not", () => {
    const text =
      "Min Aung Hlaing is in Moscow. He was not received by President Putin during the week-long visit to Russia."
    const card = cardOf("min-aung-hlaing", {
      text,
      date: "2022-07-18",
      company: ["vladimir-putin", "moscow", "russia"]
    })
    const [first, second] = card?.since.map((passage) => passage.text) ?? []
    expect(first).toContain("has visited Russia three times since the coup and met President Vladimir Putin")
    expect(second).toContain("was holding talks on Tuesday with the head of Myanmar's military government")
    expect(card?.passages.every(({ published }) => (published?.date ?? "") <= "2022-07-18")).toBe(true)
  })

  it("is none for an entity of which the articles say nothing", () => {
    expect(cardOf("nyein-chan-naing")).toBeNull()
    expect(cardOf("nobody")).toBeNull()
  })
})
