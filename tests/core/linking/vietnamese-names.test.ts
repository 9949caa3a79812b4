import { describe, expect, it } from "vitest"
import { isCapitalInsideSentence, isPartOfVietnameseName } from "../../../src/core/linking/vietnamese-names"
import type { Need } from "../../../src/core/pack/schema"
import { smallGazetteer } from "./small-gazetteer"
import { spanned } from "./spans"

function read(marked: string, needs: readonly Need[] = ["clue"]) {
  const { text, span } = spanned(marked)
  const form = { text: text.slice(span.start, span.end), language: "vi", needs }
  const gazetteer = smallGazetteer([{ id: "it", type: "place", forms: [form] }])
  return { form: gazetteer.form(0), text, span, sentence: { start: 0, end: text.length } }
}

describe("a one-syllable name of a country", () => {
  it.each(["Ông {Úc} trồng dừa", "ca sĩ Thanh {Nga} hát", "ca sĩ {Mỹ} Linh hát", "anh Tuấn {Anh} đến"])(
    "is part of a person’s name beside another syllable with a capital: “%s”",
    (marked) => {
      const { form, text, span, sentence } = read(marked)
      expect(isPartOfVietnameseName(form, text, span, sentence)).toBe(true)
    }
  )

  it.each(["Tổng thống {Nga} Vladimir Putin", "Báo {Nga} đưa tin", "Ngoại trưởng {Mỹ} Marco Rubio"])(
    "is a country beside others: “%s”",
    (marked) => {
      const { form, text, span, sentence } = read(marked)
      expect(isPartOfVietnameseName(form, text, span, sentence)).toBe(false)
    }
  )
})

describe("a capital inside a sentence", () => {
  function tells(marked: string, needs: readonly Need[] = ["clue"], language = "vi"): boolean {
    const { form, text, span, sentence } = read(marked, needs)
    return isCapitalInsideSentence(form, span, { text, sentence, language })
  }

  it.each([
    ["quân đội {Anh} rút", true],
    ["Mỹ, {Anh} và Úc", true],
    ["{Anh} ấy đến", false],
    ["Cô nói: “{Anh} ơi”", false]
  ])("tells a country from a common word: “%s”", (marked, expected) => {
    expect(tells(marked)).toBe(expected)
  })

  it("tells nothing of what is also a person’s only name", () => {
    expect(tells("hôm qua {Nga} đến", ["clue", "full-name"])).toBe(false)
  })

  it("tells nothing without the accents of the name, nor in another language", () => {
    const { text, span } = spanned("open {My} Macros")
    const form = smallGazetteer([
      { id: "us", type: "place", forms: [{ text: "Mỹ", language: "vi", needs: ["clue"] }] }
    ]).form(0)
    const sentence = { start: 0, end: text.length }
    expect(isCapitalInsideSentence(form, span, { text, sentence, language: "vi" })).toBe(false)
    expect(tells("quân đội {Anh} rút", ["clue"], "ru")).toBe(false)
  })
})
