// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest"
import type { Card } from "../../../src/core/card"
import { CardBody } from "../../../src/ui/popover/CardBody"
import { CopyPassage, type Citing } from "../../../src/ui/popover/CopyPassage"
import { draw, press, unfold, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"
import { sampleCard } from "../sample-card"

const onOpenArticle = vi.fn()
const objecting = (surface: string) => ({ surface, onObject: vi.fn(), onName: vi.fn() })
const show = (card: Card, surface = card.name) =>
  draw(
    <CardBody card={card} texts={englishTexts} actions={{ onOpenArticle }} objecting={objecting(surface)} />
  )
const fold = (place: ParentNode, title: string) =>
  [...place.querySelectorAll("details")].find((each) => each.querySelector("h3")?.textContent === title)

beforeEach(async () => {
  await draw(null)
  vi.clearAllMocks()
})

describe("the name as the page writes it", () => {
  it.each([
    ["the junta chief", ["Written here as “the junta chief”"]],
    ["Min Aung Hlaing", []],
    ["MIN AUNG\nHLAING", []],
    ["Мин Аун Хлайн", []],
    ["Мин Аун Хлайна", ["Written here as “Мин Аун Хлайна”"]]
  ])("is told where it differs: %s", async (surface, told) => {
    expect(wordsOf(await show(sampleCard, surface), ".card-written")).toEqual(told)
  })
})

describe("honest limits", () => {
  const limitsOf = async (coverage: Partial<Card["coverage"]>, card: Partial<Card> = {}) => {
    const place = await show({
      ...sampleCard,
      pageDate: "2025-04-01",
      ...card,
      coverage: { ...sampleCard.coverage, ...coverage }
    })
    return wordsOf(place, "h3 + .card-note")[0] ?? ""
  }
  const silent = { source: null }
  const nowhereStated = {
    who: null,
    passages: sampleCard.passages.map((each) => ({ ...each, ...silent })),
    since: [],
    claims: [],
    articles: sampleCard.articles.map((each) => ({ ...each, ...silent }))
  }

  it.each<[string, Partial<Card["coverage"]>, Partial<Card>, string]>([
    ["one source", { sources: 1, undated: 0 }, {}, "All of it from one source."],
    ["no stated source", { sources: 1, undated: 0 }, nowhereStated, "No article states its source."],
    ["an inferred date", { undated: 1 }, {}, "1 article does not state its date."],
    ["inferred dates", { undated: 2 }, {}, "2 articles do not state their dates."],
    ["the only date", { articles: 1, sources: 1, undated: 1 }, {}, "The article does not state its date."],
    ["old articles", { undated: 0, to: "2022-07-18" }, {}, "Newest article: July 2022."]
  ])("are admitted: %s", async (_, coverage, card, sentence) => {
    expect(await limitsOf(coverage, card)).toBe(sentence)
  })

  it("are passed over where there are none", async () => {
    const place = await show({
      ...sampleCard,
      pageDate: "2025-04-01",
      claims: [],
      coverage: { ...sampleCard.coverage, undated: 0 }
    })
    expect(wordsOf(place, ".card-body > section .card-note")).toEqual([])
  })
})

describe("the timeline", () => {
  const dated = { ...sampleCard, pageDate: "2023-01-01" }

  it("is folded, and tells the page's own day among the events", async () => {
    const place = await show(dated)
    expect(fold(place, "Timeline")?.open).toBe(false)
    const timeline = fold(await unfold(place), "Timeline")
    const rows = wordsOf(timeline ?? document, ".event > time, .event-page")
    expect(rows).toEqual(["5 September 2022", "This page · 1 January 2023", "July 2024"])
  })

  it("tells an editor's words as such, and quotes the article alone", async () => {
    const timeline = fold(await unfold(await show(dated)), "Timeline")
    expect(wordsOf(timeline ?? document, ".card-note")[0]).toContain("our editors")
    const quotes = wordsOf(timeline ?? document, "blockquote")
    expect(quotes).toEqual(dated.timeline.map(({ passage }) => passage.text))
    for (const { what } of dated.timeline) expect(quotes.join()).not.toContain(what)
  })

  it("draws each event and the page by time, for eyes alone", async () => {
    const drawing = (await unfold(await show(dated))).querySelector(".axis")
    expect(drawing?.getAttribute("aria-hidden")).toBe("true")
    const places = [...(drawing?.querySelectorAll("circle") ?? [])].map((dot) =>
      Number.parseFloat(dot.getAttribute("cx") ?? "")
    )
    const page = Number.parseFloat(drawing?.querySelector(".axis-page")?.getAttribute("x1") ?? "")
    const [before = NaN, after = NaN] = places
    expect(before).toBeLessThan(page)
    expect(page).toBeLessThan(after)
  })

  it("says in which language its editors' words are", async () => {
    const [first] = sampleCard.timeline
    if (!first) throw new Error("the sample has no event")
    const event = { ...first, what: "Мин Аун Хлайн находился в России.", whatLang: "ru" }
    const place = await unfold(await show({ ...sampleCard, timeline: [event] }))
    expect(place.querySelector(".event-what")?.getAttribute("lang")).toBe("ru")
    expect(place.querySelector(".card-topic")?.getAttribute("lang")).toBe("en")
  })

  it("draws no line where all is of one day, and no page where its day is unknown", async () => {
    const oneDay = sampleCard.timeline.slice(0, 1)
    expect((await unfold(await show({ ...sampleCard, timeline: oneDay }))).querySelector(".axis")).toBeNull()
    expect((await unfold(await show(sampleCard))).querySelector(".axis-page, .event-page")).toBeNull()
  })
})

it("lists articles, and opens one at its passage", async () => {
  const articles = fold(await unfold(await show(sampleCard)), "Articles")
  await press(articles?.querySelector("button"))
  expect(onOpenArticle.mock.calls).toEqual([[sampleCard.articles[0]]])
})

describe("copying a passage", () => {
  const passage = sampleCard.since[0]
  const cited = { ris: "TY  - NEWS", originalUrl: null, libraryUrl: "extension://library" }
  const citing = {
    cite: vi.fn<Citing["cite"]>(() => Promise.resolve(cited)),
    copy: vi.fn<Citing["copy"]>(() => Promise.resolve(true))
  }
  const unfold = async () => {
    if (!passage) throw new Error("the sample has no newer passage")
    const place = await draw(<CopyPassage passage={passage} texts={englishTexts} citing={citing} />)
    await press(place.querySelector("button"))
    return place
  }
  const way = (place: ParentNode, label: string) =>
    [...place.querySelectorAll(".copy-way")].find(({ textContent }) => textContent === label)

  it("offers what there is", async () => {
    expect(wordsOf(await unfold(), ".copy-way")).toEqual(["Text", "Markdown", "RIS", "Link"])
  })

  it("offers the original where the corpus knows its address", async () => {
    citing.cite.mockResolvedValueOnce({ ...cited, originalUrl: "https://example.org/#:~:text=a" })
    expect(wordsOf(await unfold(), ".copy-way")).toContain("Link to the original")
  })

  it.each([
    [
      "Text",
      `“${passage?.text}”\nAP, Putin receives the head of Myanmar's military government, 5 March 2025`
    ],
    ["RIS", cited.ris],
    ["Link", cited.libraryUrl]
  ])("copies as %s, and says so", async (label, text) => {
    const place = await unfold()
    await press(way(place, label))
    expect(citing.copy.mock.lastCall).toEqual([text])
    expect(wordsOf(place, "[role=status]")).toEqual(["Copied"])
  })

  it("says so where the browser refuses", async () => {
    citing.copy.mockResolvedValueOnce(false)
    const place = await unfold()
    await press(way(place, "Text"))
    expect(wordsOf(place, "[role=status]")).toEqual(["The browser did not let it be copied."])
  })

  it("says so where nobody answers", async () => {
    citing.cite.mockResolvedValueOnce(null)
    expect(wordsOf(await unfold(), "[role=status]")).toEqual(["No answer came from Backgrounder."])
  })
})
