import { describe, expect, it } from "vitest"
import { readArticle } from "../../../src/core/article/read-article"
import type { ArticleNotes } from "../../../src/core/curation/article-notes-schema"
import { seedFiles, seedText } from "./seed-texts"

const text =
  "Moscow, Mar 5 (AP) Putin held talks on Tuesday. They talked long. An advertisement. Subscribe now!"
const read = (notes?: ArticleNotes, of = text) => readArticle("a.txt", of, notes)
const noNotes: ArticleNotes = { zones: [] }

it("understands an article that nobody wrote notes on", () => {
  const { article, problems } = read()
  expect(problems).toEqual([])
  expect(article).toMatchObject({
    file: "a.txt",
    text,
    title: "Putin held talks on Tuesday.",
    titleBy: "builder",
    source: "AP",
    agency: "AP",
    url: null,
    published: null,
    curatedBecause: ""
  })
})

it("takes an editor’s word for title, source and address", () => {
  const { article } = read({
    ...noNotes,
    title: "Talks",
    url: "https://apnews.com/1",
    source: { name: "AP News", because: "the address" }
  })
  expect(article).toMatchObject({
    title: "Talks",
    titleBy: "editor",
    source: "AP News",
    agency: "AP",
    url: "https://apnews.com/1"
  })
})

describe("a date", () => {
  const published = {
    date: "2022-07-12",
    end: "2022-07-15",
    precision: "range",
    evidence: "on Tuesday",
    because: "of the visit"
  } as const

  it("that an editor infers carries the words it was inferred from", () => {
    const { article, problems } = read({ ...noNotes, published })
    const start = text.indexOf("on Tuesday")
    const evidence = { file: "a.txt", start, end: start + "on Tuesday".length }
    expect(article.published).toEqual({
      date: "2022-07-12",
      end: "2022-07-15",
      precision: "range",
      stated: false,
      evidence
    })
    expect(article.curatedBecause).toBe("of the visit")
    expect(problems).toEqual([])
  })

  it("may be inferred from the very first words", () => {
    const { article, problems } = read({ ...noNotes, published: { ...published, evidence: "Moscow, Mar 5" } })
    expect(article.published?.evidence).toEqual({ file: "a.txt", start: 0, end: 13 })
    expect(problems).toEqual([])
  })

  it("that the text states counts where no editor knows better", () => {
    const dated = ` date 2025-03-05 ${text}`
    expect(read(undefined, dated).article.published).toEqual({
      date: "2025-03-05",
      precision: "day",
      stated: true,
      evidence: { file: "a.txt", start: 6, end: 16 }
    })
    expect(read({ ...noNotes, published }, dated).article.published).toMatchObject({
      date: "2022-07-12",
      stated: false
    })
  })

  it("keeps its day where its evidence is not found, and says so", () => {
    const { article, problems } = read({ ...noNotes, published: { ...published, evidence: "on Friday" } })
    expect(article.published).toEqual({
      date: "2022-07-12",
      end: "2022-07-15",
      precision: "range",
      stated: false
    })
    expect(problems).toEqual([
      { field: "published.evidence", reason: "the article does not say “on Friday”" }
    ])
  })
})

describe("a zone that an editor adds", () => {
  const zone = { kind: "caption", text: "An advertisement. Subscribe now!", because: "it sells" }

  it("is kept out of the prose", () => {
    const { article } = read({ zones: [zone] })
    expect(article.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Putin held talks on Tuesday.",
      "They talked long."
    ])
    expect(article.zones.at(-1)).toMatchObject({ kind: "caption", reason: "an editor says so: it sells" })
  })

  it("does not overlap the zones of the rules", () => {
    const { article } = read({ zones: [{ ...zone, text: "(AP) Putin held" }] })
    expect(article.zones.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Moscow, Mar 5 (AP)",
      " Putin held"
    ])
  })

  it("is told to be wrong, by field, where its words or its kind are", () => {
    const { article, problems } = read({
      zones: [zone, { ...zone, text: "no such words" }, { ...zone, kind: "advert" }]
    })
    expect(problems.map(({ field }) => field)).toEqual(["zones.1.text", "zones.2.kind"])
    expect(problems[1]?.reason).toMatch(/^a zone is one of: header-date, dateline, /)
    expect(article.zones).toHaveLength(2)
  })
})

describe("a title of ours", () => {
  const titleOf = (prose: string) => read(undefined, prose).article.title

  it("ends at a word", () => {
    const title = titleOf("A very long sentence about the junta and its many friends ".repeat(3))
    expect(title).toBe(
      "A very long sentence about the junta and its many friends A very long sentence about the…"
    )
  })

  it("is cut anywhere where words are not parted", () => {
    expect(titleOf("缅".repeat(200))).toBe(`${"缅".repeat(90)}…`)
  })

  it("knows no line breaks", () => {
    expect(titleOf("The junta\tand\u00a0Russia.")).toBe("The junta and Russia.")
  })

  it("is made of the text’s own words even where all of it is zones", () => {
    expect(titleOf("YANGON - ")).toBe("YANGON -")
  })
})

describe("the seeds", () => {
  it.each(seedFiles.map((file, number) => [file, number] as const))(
    "cuts the prose of %s into sentences that no zone touches",
    (file, number) => {
      const { article } = readArticle(file, seedText(number), undefined)
      expect(article).toMatchObject({ language: "en", script: "Latn" })
      expect(article.sentences.length).toBeGreaterThan(10)
      for (const { start, end } of article.sentences) {
        expect(article.zones.filter((zone) => zone.start < end && zone.end > start)).toEqual([])
      }
    }
  )

  it("takes no word of 000 from the headlines of other stories", () => {
    const { article } = readArticle(seedFiles[0], seedText(0), undefined)
    const last = article.sentences.at(-1)
    expect(article.text.slice(last?.start, last?.end)).toMatch(
      /^Camera surveillance projects[^]*city Mawlamyine\.$/
    )
  })

  it("keeps the slip of 003 inside of its sentence", () => {
    const { article } = readArticle(seedFiles[3], seedText(3), undefined)
    const sentences = article.sentences.map(({ start, end }) => article.text.slice(start, end))
    expect(
      sentences.filter((sentence) => sentence.includes("regime. failure to make progress"))
    ).toHaveLength(1)
    expect(sentences).toContain(
      "Amnesty says the military has used Russian MiG-29s and Yak-130s and Chinese F-7s and K-8s."
    )
  })
})
