import { describe, expect, it } from "vitest"
import { isAdjacent, wordAfter, wordBefore } from "../../../src/core/linking/neighbours"
import { spanned } from "./spans"

describe("the word before", () => {
  it.each([
    ["the general {Davis}", "general", " "],
    ["Gen. {Davis}", "Gen.", " "],
    ["in the U.S. {Davis}", "U.S.", " "],
    ["O’Brien-Smith, {Davis}", "O’Brien-Smith", ", "],
    ["Ruth\u00a0{Davis}", "Ruth", "\u00a0"],
    ["Ngọc {Davis}", "Ngọc", " "],
    ["посол {Davis}", "посол", " "],
    ["2022 – “{Davis}", "2022", " – “"],
    ["图片来源：{路透社}", "图片来源", "："]
  ])("in “%s” is “%s”", (marked, word, gap) => {
    const { text, span } = spanned(marked)
    const before = wordBefore(text, span)
    expect(before).toMatchObject({ word, gap })
    expect(text.slice(before?.start, span.start)).toBe(word + gap)
  })

  it.each(["{Davis} said", "“{Davis}”", `far${" ".repeat(30)}{Davis}`])("is none in “%s”", (marked) => {
    const { text, span } = spanned(marked)
    expect(wordBefore(text, span)).toBeNull()
  })
})

describe("the word after", () => {
  it.each([
    ["{Davis} said.", "said", " "],
    ["{Davis}, a Bangkok-based analyst", "a", ", "],
    ["{Davis}’s book", "s", "’"],
    ["{Hlaing} River’s banks", "River’s", " "],
    ["{Davis}. He", "He", ". "],
    ["{Davis} J.", "J", " "]
  ])("in “%s” is “%s”", (marked, word, gap) => {
    const { text, span } = spanned(marked)
    const after = wordAfter(text, span)
    expect(after).toMatchObject({ word, gap })
    expect(text.slice(span.end, (after?.start ?? 0) + word.length)).toBe(gap + word)
  })

  it.each(["said {Davis}", "{Davis}.”", `{Davis}${" ".repeat(30)}far`])("is none in “%s”", (marked) => {
    const { text, span } = spanned(marked)
    expect(wordAfter(text, span)).toBeNull()
  })
})

it("reads no more of a run without spaces than a word is long", () => {
  const text = `${"军".repeat(50_000)}缅军${"军".repeat(50_000)}`
  const span = { start: 50_000, end: 50_002 }
  expect(wordBefore(text, span)?.word.length).toBeLessThan(1_000)
  expect(wordAfter(text, span)?.word.length).toBeLessThan(1_000)
})

it.each([
  [" ", true],
  ["\u00a0", true],
  ["\n ", true],
  ["", false],
  [", ", false],
  ["   ", false]
])("takes words with “%s” between them for adjacent: %s", (gap, is) => {
  expect(isAdjacent({ word: "a", gap, start: 0 })).toBe(is)
})
