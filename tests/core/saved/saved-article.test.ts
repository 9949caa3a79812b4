import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fileOf, readSaved, savedIdOf, toArticle } from "../../../src/core/saved/saved-article"
import { extractedSample, savedSample } from "./sample-saved"

const saved = savedSample()

it("comes out of storage as it went in", () => {
  expect(readSaved(structuredClone(saved))).toEqual(saved)
})

describe("is refused with", () => {
  it.each<[string, object]>([
    ["another version", { version: 2 }],
    ["an id that is a path", { id: "../one" }],
    ["an address that is a script", { url: "javascript:alert(1)" }],
    ["no text", { text: "" }],
    ["a text that is too long", { text: "a".repeat(500_001) }],
    [
      "a day that is none",
      { published: { date: "2024-02-30", precision: "day", stated: true, words: null } }
    ],
    [
      "a date behind its text",
      { published: { date: "2024-02-28", precision: "day", stated: true, words: { start: 0, end: 9_999 } } }
    ],
    ["a fingerprint of another kind", { fingerprint: "xyz" }],
    ["a field too many", { __proto__hidden: 1 }]
  ])("%s", (_, changed) => {
    expect(readSaved({ ...saved, ...changed })).toBeNull()
  })
})

it("is never made of anything else", () => {
  fc.assert(fc.property(fc.anything(), (stored) => readSaved(stored) === null))
})

describe("as an article of the corpus", () => {
  it("keeps what the page says: title, source, date, address", () => {
    const article = toArticle(saved)
    expect(article).toMatchObject({
      file: "saved/one",
      title: "The general travels again",
      titleBy: "article",
      source: "Example News",
      url: "https://www.news.example/2024/07/visit",
      language: "en",
      published: { date: "2024-07-31", precision: "day", stated: true }
    })
    expect(article.published).not.toHaveProperty("evidence")
    expect(article.text).toBe(saved.text)
  })

  it("has the sentences of its prose", () => {
    const { sentences, text } = toArticle(saved)
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(saved.text.split("\n\n"))
  })

  it("has a date only where the page or the text gives one", () => {
    expect(toArticle(savedSample({ date: null })).published).toBeNull()
    const header = `31 July 2024\n\n${extractedSample.text}`
    const dated = toArticle(savedSample({ date: null, text: header }))
    expect(dated.published).toMatchObject({ date: "2024-07-31", stated: true })
    const { start = 0, end = 0 } = dated.published?.evidence ?? {}
    expect(dated.text.slice(start, end)).toBe("31 July 2024")
  })

  it("says that a date is inferred where it is", () => {
    const text = `${extractedSample.text}\n\nThe last talks were held on July 12, 2022, in the capital. The next will begin on July 20, officials said.`
    expect(toArticle(savedSample({ date: null, text })).published).toMatchObject({
      date: "2022-07-12",
      stated: false
    })
  })
})

it("is known by its file, and no other file is", () => {
  expect(savedIdOf(fileOf("one"))).toBe("one")
  expect(savedIdOf("000_99cc66ef580a44ea.txt")).toBeNull()
})
