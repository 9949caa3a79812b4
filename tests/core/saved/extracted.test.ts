import fc from "fast-check"
import * as v from "valibot"
import { expect, it } from "vitest"
import { extractedSchema, toSaved, type Extracted } from "../../../src/core/saved/extracted"
import { readSaved } from "../../../src/core/saved/saved-article"
import { extractedSample, savedAt, savedSample } from "./sample-saved"

const save = (changed: Partial<Extracted>, extent: "page" | "selection" = "page") =>
  toSaved({ ...extractedSample, ...changed }, { id: "one", extent, savedAt })

it("keeps the address without what told where the reader came from", () => {
  expect(savedSample()).toMatchObject({
    url: "https://www.news.example/2024/07/visit",
    canonicalUrl: "https://news.example/2024/07/visit"
  })
})

it("names the site by its host where the page names none", () => {
  expect(savedSample({ siteName: null }).source).toBe("news.example")
  expect(savedSample({ siteName: "" }).source).toBe("news.example")
})

it("leaves what turns the direction of reading, and controls, out of the title", () => {
  const title = "Putin\u202e  gnirob\u0000 \u2066Moscow"
  expect(v.parse(extractedSchema, { ...extractedSample, title }).title).toBe("Putin gnirob Moscow")
})

it("goes by the opening words where the page has no title", () => {
  expect(savedSample({ title: "" }).title).toMatch(/^Min Aung Hlaing arrived in Moscow/)
})

it.each([
  ["a day to come", "2024-09-01"],
  ["a day that is none", "2024-02-30"],
  ["words", "yesterday"]
])("believes no page that states %s", (_, date) => {
  expect(savedSample({ date }).published).toBeNull()
})

it("goes by the page's language only where the text does not tell", () => {
  expect(savedSample({ language: "ru" }).language).toBe("en")
  const signs = "1 2 3 4 5 6 7 8 9 0 ".repeat(10)
  expect(savedSample({ text: signs, language: "ru" }).language).toBe("ru")
  expect(savedSample({ text: signs, language: "<b>" }).language).toBe("und")
})

it.each(["en-us-uk", "en-abcdefgh-abcdefgh", "not a tag", "en-x-old", "x-old", "en-", "\u0000", "__proto__"])(
  "keeps of %j only what can be named as a language",
  (stated) => {
    const { language } = savedSample({ text: "1 2 3 4 5 6 7 8 9 0 ".repeat(10), language: stated })
    const names = new Intl.DisplayNames("en", { type: "language" })
    expect(() => names.of(language)).not.toThrow()
    const stored = readSaved({ ...savedSample(), language: stated })
    expect(() => names.of(stored?.language ?? "")).not.toThrow()
  }
)

it.each<[string, Partial<Extracted>, string]>([
  ["no text was found", { text: null }, "no-article"],
  ["there are only a few words", { text: "Page not found" }, "no-article"],
  ["it would fill the memory", { text: "word ".repeat(100_001) }, "too-long"],
  ["nobody could open it again", { url: "data:text/html,Min Aung Hlaing" }, "no-address"]
])("says that a page cannot be saved where %s", (_, changed, problem) => {
  expect(save(changed)).toBe(problem)
})

it("keeps of a file's address its name alone, as the source where nothing says another one", () => {
  const file = { url: "file:///home/me/secret%20talks/The%20visit.html", siteName: null }
  expect(savedSample(file)).toMatchObject({ url: "", canonicalUrl: "", source: "The visit.html" })
  expect(JSON.stringify(savedSample(file))).not.toContain("secret")
  expect(savedSample({ ...file, siteName: "Example News" }).source).toBe("Example News")
})

it.each(["file:", "file:///", "file:///home/me/"])("saves what a file says whose address is %s", (url) => {
  expect(savedSample({ url, siteName: null }).source).toBe("?")
})

it("believes no file that states an address of the web", () => {
  const stated = { url: "file:///a.html", statedUrl: "https://news.example/a" }
  expect(savedSample(stated)).toMatchObject({ url: "", canonicalUrl: "" })
})

it("takes a few words where the reader has selected them", () => {
  expect(save({ text: "Min Aung Hlaing arrived." }, "selection")).toMatchObject({ extent: "selection" })
})

it("is sound in storage, whatever a page says", () => {
  const anyPage: fc.Arbitrary<unknown> = fc.record({
    url: fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ unit: "grapheme" }).map((name) => `file:///${name}`),
      fc.string()
    ),
    statedUrl: fc.option(fc.oneof(fc.webUrl(), fc.string())),
    title: fc.string({ unit: "grapheme", maxLength: 3_000 }),
    siteName: fc.option(fc.string({ maxLength: 3_000 })),
    language: fc.option(fc.string()),
    date: fc.option(fc.oneof(fc.string(), fc.constant("2024-07-31"), fc.constant("2024-02-30"))),
    text: fc.option(fc.string({ unit: "grapheme", minLength: 50, maxLength: 500 })),
    hasSelection: fc.boolean()
  })
  fc.assert(
    fc.property(anyPage, (page) => {
      const saved = toSaved(v.parse(extractedSchema, page), { id: "one", extent: "page", savedAt })
      if (typeof saved !== "string") expect(readSaved(saved)).toEqual(saved)
    })
  )
})
