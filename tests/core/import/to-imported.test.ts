import fc from "fast-check"
import { expect, it } from "vitest"
import { bareText } from "../../../src/core/import/read-text"
import { toImported } from "../../../src/core/import/to-imported"
import { readSaved } from "../../../src/core/saved/saved-article"

const origin = { id: "one", file: "notes/visit.txt", savedAt: "2024-08-02T10:00:00.000Z" }
const text = "Min Aung Hlaing arrived in Moscow on Tuesday, and was met by a deputy minister."

it("makes an article of a text, called by its file where nothing says another name", () => {
  const made = toImported(bareText([text, "He left."]), origin)
  expect(made).toMatchObject({ text: `${text}\n\nHe left.`, source: "visit.txt", url: "", canonicalUrl: "" })
  expect(readSaved(made)).toEqual(made)
})

it("believes what the file says of itself, but no day that is to come", () => {
  const read = {
    ...bareText([text]),
    title: "Visit",
    source: "Courier",
    url: "https://a.example/x?utm_source=m"
  }
  const dated = (date: string) => toImported({ ...read, date: { date, precision: "day" } }, origin)
  expect(dated("2024-07-31")).toMatchObject({
    title: "Visit",
    source: "Courier",
    url: "https://a.example/x",
    published: { date: "2024-07-31", stated: true, words: null }
  })
  expect(dated("2031-01-01")).not.toMatchObject({ published: { date: "2031-01-01" } })
})

it("takes no name that hides what it is, and none for it from the name of a file", () => {
  const read = { ...bareText([text]), title: "Visit\u202Egnp.exe\u2069", source: "Courier\u200F" }
  expect(toImported(read, origin)).toMatchObject({ title: "Visit gnp.exe", source: "Courier" })
  expect(toImported(bareText([text]), { ...origin, file: "notes/\u202Etxt.html" })).toMatchObject({
    source: "txt.html"
  })
})

it.each([
  ["too-short", "Too short."],
  ["too-long", "word ".repeat(120_000)],
  ["no-text", "- ".repeat(40)],
  ["binary", "\u0001\u0002 some words \uFFFD\uFFFD".repeat(10)]
])("refuses a text that is %s", (problem, words) => {
  expect(toImported(bareText([words]), origin)).toBe(problem)
})

it("makes of anything an article that can be stored, of its very words, or says why not", () => {
  const field = fc.option(fc.string({ unit: "binary" }))
  const paragraphs = fc.array(fc.string({ unit: "binary", minLength: 20, maxLength: 400 }), { maxLength: 5 })
  fc.assert(
    fc.property(paragraphs, field, field, field, field, (paragraphs, title, source, url, language) => {
      const made = toImported({ title, source, url, language, date: null, paragraphs }, origin)
      if (typeof made === "string") return
      expect(readSaved(made)).toEqual(made)
      const kept = paragraphs.map((one) => one.trim()).filter((one) => one !== "")
      expect(made.text).toBe(kept.join("\n\n"))
    })
  )
})
