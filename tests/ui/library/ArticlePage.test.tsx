// @vitest-environment happy-dom
import { readFileSync } from "node:fs"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { readLibraryArticle } from "../../../src/core/library/articles"
import type { Span } from "../../../src/core/model"
import { ArticlePage } from "../../../src/ui/library/ArticlePage"
import { seedsCorpus } from "../../core/seeds-corpus"
import { draw, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"

const file = "001_f974205e83e0cc87.txt"
const text = readFileSync(`seeds/${file}`, "utf8")
const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
const passage = spanOf("Gen. Min Aung Hlaing was on his fourth trip to Russia")

const show = (passage: Span | null, of = file) => {
  const article = readLibraryArticle(seedsCorpus, of)
  if (!article) throw new Error(`no article ${of}`)
  return draw(
    <ArticlePage
      article={{ ...article, savedAt: null }}
      passage={passage}
      texts={englishTexts}
      onRemove={() => undefined}
    />
  )
}
const scrolled = vi.fn()

beforeEach(async () => {
  await draw(null)
  scrolled.mockClear()
  vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
    scrolled(this.textContent)
  })
})
afterEach(() => vi.restoreAllMocks())

it("stands there letter for letter, with labels beside what is not its prose", async () => {
  const place = await show(passage)
  expect(wordsOf(place, ".zone-label")).toContain("Dateline")
  for (const label of place.querySelectorAll(".zone-label")) label.remove()
  const lines = [...place.querySelectorAll(".prose > p")].map(({ textContent }) => textContent)
  expect(lines).toEqual(text.split("\n").filter((line) => line.trim() !== ""))
})

it("says when it was published and by whom, and which words say so", async () => {
  const place = await show(null)
  expect(wordsOf(place, ".article-from")).toEqual(["5 March 2025 · AP · English"])
  expect(place.querySelector("time")?.getAttribute("datetime")).toBe("2025-03-05")
  expect(wordsOf(place, ".article-notes > li")[0]).toBe("Dated by 2025-03-05")
  expect(place.querySelector(".article-notes a")?.getAttribute("href")).toBe(`#/article/${file}?at=6-16`)
})

it("says of a date that was inferred what from, and what an editor has to say", async () => {
  const notes = wordsOf(await show(null, "000_99cc66ef580a44ea.txt"), ".article-notes > li")
  expect(notes[0]).toContain(
    "The date is inferred from according to Russian state media outlet RIA Novosti Tuesday"
  )
  expect(notes[1]).toBe("The title is an editor’s; the article has none.")
  expect(notes[2]).toContain("An editor’s note: The visit is the private one of July 2022")
  expect(notes[3]).toContain("Other headlines: headlines of other stories follow the text")
})

it("makes each mention a link to what it names", async () => {
  const links = [...(await show(null)).querySelectorAll(".prose a.named")]
  expect(links.length).toBeGreaterThan(20)
  const junta = links.find((link) => link.classList.contains("named-loosely"))
  expect(junta?.getAttribute("href")).toMatch(/^#\/entity\//)
  expect(junta?.getAttribute("title")).not.toBe(junta?.textContent)
})

it("shows the passage that the reader came for", async () => {
  const place = await show(passage)
  const marked = [...place.querySelectorAll("mark")].map(({ textContent }) => textContent).join("")
  expect(marked).toBe(text.slice(passage.start, passage.end))
  expect(scrolled.mock.calls).toEqual([["Gen. "]])
})

it("goes to another passage, but not back to the same one whenever it is drawn", async () => {
  await show(passage)
  await show({ ...passage })
  await show(spanOf("The countries signed agreements"))
  expect(scrolled.mock.calls).toHaveLength(2)
})

it("stays at its top where there is no passage, or one that lies behind its end", async () => {
  await show(null)
  await show({ start: 10, end: 1_000_000 })
  expect(scrolled).not.toHaveBeenCalled()
})
