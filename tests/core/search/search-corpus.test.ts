import { beforeAll, describe, expect, it } from "vitest"
import { createCorpusSearch } from "../../../src/core/search/search-corpus"
import { seedsCorpus } from "../seeds-corpus"

const { search, learnMore } = createCorpusSearch(seedsCorpus)
const look = (query: string) => search(query, { names: 8, passages: 20 })
const markedIn = (query: string) =>
  look(query).passages.flatMap(({ text, mentions }) =>
    mentions.map(({ start, end }) => text.slice(start, end).toLowerCase())
  )
const names = (query: string) => look(query).names.map(({ entity }) => entity)

beforeAll(() => {
  while (learnMore());
})

describe("names", () => {
  it.each([
    ["Min Ong Hlain", "min-aung-hlaing"],
    ["minaunghlaing", "min-aung-hlaing"],
    ["Puitn", "vladimir-putin"],
    ["Putn", "vladimir-putin"],
    ["rosatum", "rosatom"],
    ["မင်းအောင်လှိုင်", "min-aung-hlaing"],
    ["Путин", "vladimir-putin"],
    ["irawaddy", "the-irrawaddy"],
    ["President Putin", "vladimir-putin"],
    ["General Min Aung Hlaing", "min-aung-hlaing"]
  ])("of %s are found", (query, entity) => {
    expect(names(query)[0]).toBe(entity)
  })

  it("of three letters are those that hold them, and none that are only like them", () => {
    const found = look("nuc").names
    expect(found.length).toBeGreaterThan(0)
    expect(found.map(({ form }) => form.toLowerCase()).every((form) => form.includes("nuc"))).toBe(true)
  })

  it("come with what the corpus has on them", () => {
    const [putin] = look("Vladimir Putin").names
    expect(putin?.articles).toBeGreaterThan(2)
    expect(seedsCorpus.pack.articles.rows().some(({ text }) => text.includes(putin?.who?.text ?? ""))).toBe(
      true
    )
  })

  it("among other words are found whole, and short ones only as they are written", () => {
    expect(names("Putin in Moscow")).toEqual(expect.arrayContaining(["vladimir-putin", "moscow"]))
    expect(names("talks of the US")).toContain("united-states")
    expect(names("tell us more")).not.toContain("united-states")
  })

  it.each(["reactor", "Sectoral"])(
    "have %s, which is only like the middle of a word, for no typing error",
    (query) => {
      const forms = look(query).names.map(({ form }) => form)
      expect(forms.every((form) => form.toLowerCase().includes(query.toLowerCase()))).toBe(true)
    }
  )

  it("that nobody bears are not found", () => {
    expect(look("zzzzzz")).toEqual({ names: [], passages: [], count: 0, readAs: [], isSpelled: true })
  })
})

describe("full text", () => {
  it("is quoted letter for letter, with the words set off", () => {
    const { passages } = look("nuclear agency")
    expect(passages.length).toBeGreaterThan(2)
    const texts = new Map(seedsCorpus.pack.articles.rows().map(({ file, text }) => [file, text]))
    for (const { file, start, end, text } of passages) expect(texts.get(file)?.slice(start, end)).toBe(text)
    expect(new Set(markedIn("nuclear agency"))).toEqual(new Set(["nuclear", "agency"]))
  })

  it("begins with passages that hold all words", () => {
    const [first, ...rest] = look("nuclear agency").passages.map(
      ({ mentions, text }) =>
        new Set(mentions.map(({ start, end }) => text.slice(start, end).toLowerCase())).size
    )
    expect(first).toBe(2)
    expect(rest).toContain(1)
  })

  it("is found by the beginning of the last word", () => {
    expect(new Set(markedIn("sanctio"))).toContain("sanctions")
    expect(look("sanctio").readAs).toEqual([])
  })

  it("is found for words that are not typed right, and it is said what was looked for instead", () => {
    const { readAs, passages } = look("agecny of space")
    expect(readAs).toEqual([{ wrote: "agecny", words: ["agency"] }])
    expect(passages[0]?.text).toContain("agency")
  })

  it("forgives no short word, whose neighbours are too many", () => {
    expect(look("zar ").readAs).toEqual([])
  })

  it("is not found for words that stand in every text", () => {
    expect(look("the").count).toBe(0)
  })
})

it("says as long as it does not know all words that a typing error may have been missed", () => {
  const { search, learnMore } = createCorpusSearch(seedsCorpus)
  expect(search("agecny", { names: 1, passages: 1 })).toMatchObject({ readAs: [], isSpelled: false })
  while (learnMore());
  expect(search("agecny", { names: 1, passages: 1 })).toMatchObject({
    isSpelled: true,
    count: expect.any(Number) as number
  })
})
