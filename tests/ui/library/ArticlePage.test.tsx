// @vitest-environment happy-dom
import { readFileSync } from "node:fs"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { ArticlePage } from "../../../src/ui/library/ArticlePage"
import type { ArticleText, LibraryState } from "../../../src/ui/library/library-model"
import { draw, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"

const file = "001_f974205e83e0cc87.txt"
const text = readFileSync(`seeds/${file}`, "utf8")
const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })

const article: ArticleText = {
  file,
  title: "Putin receives a general",
  source: "AP",
  language: "en",
  published: { date: "2025-03-05", precision: "day", stated: true },
  text,
  zones: [
    { ...spanOf("date 2025-03-05"), kind: "header-date" },
    { ...spanOf("Moscow, Mar 5 (AP)"), kind: "dateline" }
  ],
  mentions: [{ ...spanOf("Gen. Min Aung Hlaing"), entity: "min-aung-hlaing", kind: "name" }]
}
const other = { file: "b.txt", title: "Another", source: null, language: null, published: null }
const passage = spanOf("Gen. Min Aung Hlaing was on his fourth trip to Russia")
const reading: LibraryState = { phase: "article", articles: [article, other], article, passage }

const show = (state: LibraryState) =>
  draw(<ArticlePage state={state} texts={englishTexts} hrefOf={(each) => `?file=${each}`} />)

const scrolled = vi.fn()

beforeEach(async () => {
  await draw(null)
  scrolled.mockClear()
  vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
    scrolled(this.textContent)
  })
})
afterEach(() => vi.restoreAllMocks())

describe("an open article", () => {
  it("stands there letter for letter, with labels beside what is not its prose", async () => {
    const place = await show(reading)
    expect(wordsOf(place, ".zone-label")).toEqual(["Date in the file", "Dateline"])
    for (const label of place.querySelectorAll(".zone-label")) label.remove()
    const lines = [...place.querySelectorAll(".prose > p")].map(({ textContent }) => textContent)
    expect(lines).toEqual(text.split("\n").filter((line) => line.trim() !== ""))
  })

  it("says when it was published and by whom", async () => {
    const place = await show(reading)
    expect(wordsOf(place, "article header p:first-of-type")).toEqual(["5 March 2025 · AP"])
    expect(place.querySelector("article time")?.getAttribute("datetime")).toBe("2025-03-05")
  })

  it("shows the passage that the reader came for", async () => {
    const place = await show(reading)
    const marked = [...place.querySelectorAll("mark")].map(({ textContent }) => textContent).join("")
    expect(marked).toBe(text.slice(passage.start, passage.end))
    expect(scrolled.mock.calls).toEqual([["Gen. Min Aung Hlaing"]])
  })

  it("goes to another passage, but not back to the same one whenever it is drawn", async () => {
    await show(reading)
    await show({ ...reading })
    await show({ ...reading, passage: spanOf("The countries signed agreements") })
    expect(scrolled.mock.calls).toEqual([["Gen. Min Aung Hlaing"], ["The countries signed agreements"]])
  })

  it("stays at its top when there is no passage", async () => {
    await show({ ...reading, passage: null })
    expect(scrolled).not.toHaveBeenCalled()
  })
})

it("lists all articles as links, dated as well as they are, and says which is open", async () => {
  const links = [...(await show(reading)).querySelectorAll("nav a")]
  expect(links.map((link) => link.getAttribute("href"))).toEqual([`?file=${file}`, "?file=b.txt"])
  expect(links.map((link) => link.getAttribute("aria-current"))).toEqual(["page", null])
  expect(links.map(({ textContent }) => textContent)).toEqual([
    "Putin receives a general 5 March 2025",
    "Another date not known"
  ])
})

it.each<[LibraryState, string, number]>([
  [{ phase: "loading" }, "Opening the corpus…", 0],
  [{ phase: "list", articles: [article, other] }, "Choose an article to read it as the corpus holds it.", 2],
  [{ phase: "missing", articles: [article, other], file: "c.txt" }, "The corpus has no article c.txt.", 2]
])("says in one sentence that it is $phase", async (state, sentence, links) => {
  const place = await show(state)
  expect(wordsOf(place, ".library-main")).toEqual([sentence])
  expect(place.querySelectorAll("nav a")).toHaveLength(links)
})
