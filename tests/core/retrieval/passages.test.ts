import { describe, expect, it } from "vitest"
import { readArticle } from "../../../src/core/article/read-article"
import { passagesOf } from "../../../src/core/retrieval/passages"
import { seedFiles, seedText } from "../article/seed-texts"

function cut(text: string): string[] {
  const { article } = readArticle("a.txt", text, undefined)
  return passagesOf(article).map(({ start, end }) => text.slice(start, end))
}

it("makes a passage of each sentence that can stand alone", () => {
  expect(cut("Russia sent jets. Myanmar paid for them.")).toEqual([
    "Russia sent jets.",
    "Myanmar paid for them."
  ])
})

describe("a sentence stays with the one before it", () => {
  it.each([
    ["that says who “he” is", "Davis is an analyst. He lives in Bangkok."],
    ["that says what “this” is", "Russia sent jets. This was new."],
    ["that its quotation began in", "“Russia sent jets. Myanmar paid,” said Davis."],
    ["that opens the text behind a zone", "YANGON - Davis is an analyst. He lives in Bangkok.", "YANGON - "],
    ["that says what “these” are", "Groups fight on. While these groups advance, none has planes."],
    ["that says which countries", "Russia sent jets to Myanmar. The two countries also exchanged medals."],
    ["that says which day", "The ministry spoke on Monday. It rained. He came that day."],
    ["that says what was claimed", "The army says it won. Observers see no evidence for the junta's claims."],
    ["that says who “he” is behind a quotation", "Davis is an analyst. “Parts are scarce,” he added."],
    ["that says so of a long quotation", "Davis is an analyst. “Parts are scarce. So are jets,” he said."],
    [
      "that says what “the report” is",
      "Amnesty counted eight raids. “Only civilians were there,” the report said."
    ],
    ["that a quotation alone belongs to", "“Russia sent jets,” said Davis. “Myanmar paid.”"]
  ])("%s", (_, text, zone = "") => {
    expect(cut(text)).toEqual([text.slice(zone.length)])
  })
})

describe("a sentence stands apart", () => {
  it.each([
    ["from a quotation that is closed", "“Russia sent jets,” said Davis.", "Myanmar paid."],
    ["from one that closes as typewriters do", '“So he will go," Nay Phone Latt said.', "Myanmar paid."],
    ["where “he” only stands inside of it", "Russia sent jets.", "Then he paid."],
    ["where the speaker is named", "Russia sent jets.", "“Myanmar paid,” Davis said."],
    ["where it makes a claim itself", "Russia sent jets.", "The army claims victory."]
  ])("%s", (_, first, second) => {
    expect(cut(`${first} ${second}`)).toEqual([first, second])
  })

  it("from the paragraph before, pronoun or not", () => {
    expect(cut("Davis is an analyst.\n\nHe lives in Bangkok.")).toEqual([
      "Davis is an analyst.",
      "He lives in Bangkok."
    ])
  })

  it("where both together would be too long", () => {
    const long = `Davis is an analyst who ${"knows much and ".repeat(30)}writes.`
    expect(cut(`${long} He lives in Bangkok.`)).toEqual([long, "He lives in Bangkok."])
  })

  it("from a quotation that nobody closed, at some length", () => {
    const text = `“Russia sent jets. ${"Myanmar paid for all of them. ".repeat(200)}`
    expect(cut(text).length).toBeGreaterThan(3)
    expect(Math.max(...cut(text).map((passage) => passage.length))).toBeLessThan(1_300)
  })
})

it("lets no passage reach across a zone", () => {
  const text =
    "Davis is an analyst. Soldiers march [File: X/EPA] He lives in Bangkok. “Rice came. Jets [Photo: AFP] He paid.”"
  expect(cut(text)).toEqual(["Davis is an analyst.", "He lives in Bangkok.", "“Rice came.", "He paid.”"])
})

it("knows which passages open the article", () => {
  const { article } = readArticle("a.txt", "One came. Two came. Three came.", undefined)
  expect(passagesOf(article).map(({ isLead }) => isLead)).toEqual([true, true, false])
})

it.each(seedFiles.map((file, number) => [file, number] as const))(
  "cuts %s into whole sentences, each in one passage",
  (file, number) => {
    const { article } = readArticle(file, seedText(number), undefined)
    const passages = passagesOf(article)
    const starts = new Set(article.sentences.map(({ start }) => start))
    const ends = new Set(article.sentences.map(({ end }) => end))
    expect(passages.every(({ start, end }) => starts.has(start) && ends.has(end))).toBe(true)
    for (const sentence of article.sentences) {
      const holders = passages.filter(({ start, end }) => start <= sentence.start && end >= sentence.end)
      expect(holders).toHaveLength(1)
    }
  }
)
