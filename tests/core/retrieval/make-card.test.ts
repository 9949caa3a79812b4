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
      card?.claims.flatMap(({ statements }) => statements),
      card?.timeline.map(({ passage }) => passage),
      card?.related.map(({ passage }) => passage)
    )
    expect(quoted.length).toBeGreaterThan(20)
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
    const newest = card?.since
      .slice(0, 2)
      .map((passage) => passage.text)
      .join()
    expect(newest).toContain("has visited Russia three times since the coup and met President Vladimir Putin")
    expect(newest).toContain("was holding talks on Tuesday with the head of Myanmar's military government")
    expect(card?.passages.every(({ published }) => (published?.date ?? "") <= "2022-07-18")).toBe(true)
  })

  it("opens no list with what only touches the entity, where the other one speaks of it", () => {
    const query = { text: "Dawei harbour and trade.", company: ["russia"] }
    const earlier = cardOf("dawei-deep-sea-port", { ...query, date: "2024-07-27" })
    expect(earlier?.passages).toEqual([])
    expect(earlier?.since[0]?.text).toContain("the Dawei deep-sea port")
    const later = cardOf("dawei-deep-sea-port", { ...query, date: "2024-08-20" })
    expect(later?.passages[0]?.text).toContain("the Dawei deep-sea port")
    expect(later?.passages.length).toBeGreaterThan(1)
  })

  it("lays events before and after the page on one line of time, oldest first", () => {
    const events = cardOf("min-aung-hlaing", { date: "2022-07-18" })?.timeline ?? []
    expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).toSorted())
    const newer = events.filter(({ isNewer }) => isNewer)
    expect(newer.every(({ date }) => date > "2022-07-18")).toBe(true)
    expect(newer.map(({ what }) => what).join()).toContain("Kremlin")
    expect(newer.length).toBeLessThan(events.length)
    expect(events.find(({ date }) => date === "2022-07-16")?.what).toContain("returned to Yangon")
  })

  it("shows the latest events where the page has no date, and none of them as newer", () => {
    const events = cardOf("min-aung-hlaing")?.timeline ?? []
    expect(events.length).toBe(12)
    expect(events.at(-1)?.date).toBe("2025-03-04")
    expect(events.some(({ isNewer }) => isNewer)).toBe(false)
  })

  it("says who stands with an entity, in a passage that names both", () => {
    const related = cardOf("soe-win")?.related ?? []
    expect(related.map(({ name }) => name)).toContain("Iskander Azizov")
    for (const { passage } of related) expect(passage.mentions.length).toBeGreaterThan(0)
  })

  it("lists the articles that it quotes, and how far they are to be trusted", () => {
    const card = cardOf("min-aung-hlaing")
    expect(card?.articles.map(({ file }) => file).toSorted()).toHaveLength(5)
    expect(card?.coverage).toEqual({
      articles: 5,
      from: "2022-07-12",
      to: "2025-03-05",
      sources: 2,
      undated: 2
    })
  })

  it("tells of a place what is told of what is named after it", () => {
    const card = cardOf("dawei")
    expect(card?.passages[0]?.text).toContain("invest in the Dawei deep-sea port")
    expect(card?.coverage.articles).toBe(1)
  })

  it("knows where its passages name others, so that these can be looked up", () => {
    const named = (cardOf("soe-win")?.passages ?? []).flatMap(({ text, links }) =>
      links.map(({ start, end, entity }) => [text.slice(start, end), entity])
    )
    expect(named).toContainEqual(["Iskander Azizov", "iskander-azizov"])
    expect(named.map(([, entity]) => entity)).not.toContain("soe-win")
  })

  it("is none for an entity of which the articles say nothing", () => {
    expect(cardOf("nyein-chan-naing")).toBeNull()
    expect(cardOf("nobody")).toBeNull()
  })
})
