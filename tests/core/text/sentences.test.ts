import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { splitSentences } from "../../../src/core/text/sentences"

const seeds = join(import.meta.dirname, "../../../seeds")

/** Sentences parted by "|" in the order of the text. */
function split(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end))
}

/** A text written with "|" where its sentences end, and what the splitter makes of it. */
function expectSplit(marked: string): void {
  expect(split(marked.replaceAll("|", ""))).toEqual(marked.split("|").map((sentence) => sentence.trim()))
}

describe("a full stop that ends nothing", () => {
  it.each([
    "Gen. Min Aung Hlaing was on his fourth trip to Russia.",
    "Mr. Davis met Dr. Maung and Lt. Gen. Soe Win in Naypyitaw.",
    "The U.S. Treasury and the U.N. Security Council met.",
    "Sen. A. J. Smith and J. A. Miller voted against it.",
    "It was signed by R. Vinay Kumar on Feb. 24 at 5 p.m. Monday.",
    "Resolution No. 2669 was adopted.",
    "Justice for Myanmar vs. Telenor was heard by St. Mary’s court.",
    "Rosatom Corp. Vice President Alexander Lokshin spoke.",
    "The bloc met after the regime. failure to make progress on a plan.",
    "About 3.5 million people fled to www.example.com and U.S.-led camps.",
    "The meeting…confirmed the mutual disposition of both.",
    "He asked “why?” and left.",
    "Встреча прошла в г. Москва с участием ген. Шойгу."
  ])("does not part %s", (sentence) => {
    expect(split(sentence)).toEqual([sentence])
  })
})

describe("a mark that ends a sentence", () => {
  it.each([
    "It took place that day.| Min Aung Hlaing was in Russia.",
    "Sanctions followed in the U.S.| The E.U. followed suit.",
    "They left at 5 p.m.| He stayed.",
    "He was told no.| The ministry said yes.",
    "Arms, fuel, etc.| The junta paid for all of it.",
    "The deal went to Rosatom Corp.| It was signed in Moscow.",
    "“It plays a vital role.”| Nay Phone Latt agreed.",
    "“It is absurd,” Ohmar said.| “They should withdraw.”",
    "‘Go home!’| ‘Why?’ he asked.",
    "Is it fair?| (Nobody knows.)| [Others do.]",
    "Who is he…| A general.",
    "What?!| No!",
    "It was neither free nor fair.|“They lied,” he said.",
    "It ended in 2021.| 4,000 civilians fled.",
    "They fled.| #WhatsHappeningInMyanmar",
    "Он приехал в Москву.| Министр встретил его.",
    "Ông đến Nga.| Đại sứ đón ông.",
    "敏昂莱访问俄罗斯。|他会见了普京！|“为什么？”|无人知道。",
    "「これは重要だ。」|彼は言った。",
    "ဗိုလ်ချုပ်မှူးကြီး မင်းအောင်လှိုင် ရုရှားသွားသည်။| ပူတင်နှင့် တွေ့ဆုံသည်။"
  ])("parts %s", (marked) => expectSplit(marked))
})

it("parts lines, whatever stands at their ends", () => {
  expectSplit("Civilians were forced to flee|\n\nThe UN says so,|\nand others too")
})

it("leaves white space around sentences out of them", () => {
  expect(splitSentences("  One. \n\t Two.\u00a0")).toEqual([
    { start: 2, end: 6 },
    { start: 10, end: 14 }
  ])
})

it("finds nothing in nothing but white space", () => {
  expect(splitSentences(" \n\u00a0\t")).toEqual([])
  expect(splitSentences("")).toEqual([])
})

it("splits a stretch of a text, at offsets of the whole text", () => {
  const text = "Not this. He came. He went. Nor this."
  expect(splitSentences(text, { start: 10, end: 27 })).toEqual([
    { start: 10, end: 18 },
    { start: 19, end: 27 }
  ])
})

it("ends a sentence with its stretch, even in the middle of a word", () => {
  const text = "He came to Moscow."
  expect(splitSentences(text, { start: 3, end: 13 })).toEqual([{ start: 3, end: 13 }])
})

it.each([".", "?!", ".)", "。"])("reads a long run of %s in a time that grows with its length", (marks) => {
  expect(splitSentences(`${marks.repeat(100_000)}x`).at(-1)?.end).toBe(100_000 * marks.length + 1)
})

it("splits a paragraph of a seed as a reader does", () => {
  const text = readFileSync(join(seeds, "001_f974205e83e0cc87.txt"), "utf8")
  const paragraph = text.split("\n").find((line) => line.startsWith("“Russia is a key backer")) ?? ""
  expect(split(paragraph)).toEqual([
    "“Russia is a key backer of the Myanmar military,” said Morgan Michaels, a Singapore-based analyst with the " +
      "International Institute of Strategic Studies.",
    "“In addition to diplomatic and symbolic support, it plays a vital role in enhancing and sustaining the " +
      "regime's warfighting capacity.”"
  ])
})

describe("whatever the text", () => {
  const characters = fc.string({
    unit: fc.constantFrom(..."aB. .!?…\n\u00a0“”\"'()၁။မ。中国Gen U.S.г5#–".split("")),
    maxLength: 60
  })
  const seedTexts = readdirSync(seeds)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => readFileSync(join(seeds, file), "utf8"))

  function expectCovered(text: string): void {
    const covered = Array.from(text, () => 0)
    let last = 0
    for (const { start, end } of splitSentences(text)) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
      covered.fill(1, start, end)
      last = end
    }
    expect([...text].filter((character, at) => covered[at] === 0 && character.trim() !== "")).toEqual([])
  }

  it("puts every character that is not white space into exactly one sentence", () => {
    fc.assert(fc.property(characters, expectCovered))
  })

  it.each(seedTexts.map((text, number) => [number, text] as const))(
    "covers the prose of seed %i",
    (_, text) => expectCovered(text)
  )

  it("splits a sentence of its own no further", () => {
    fc.assert(
      fc.property(characters, (text) => {
        for (const { start, end } of splitSentences(text)) {
          expect(splitSentences(text, { start, end })).toEqual([{ start, end }])
        }
      })
    )
  })
})
