import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { flatten, nearestWord, phraseOver, plain } from "../../../src/core/linking/words-near"
import type { Span } from "../../../src/core/model"
import { spanned } from "./spans"

describe("a flat text", () => {
  it.each([
    ["Min Aung Hlaing’s PUSH", "min aung hlaing's push"],
    ["Đại sứ tại Ấn Độ", "dai su tai an do"],
    ["Посол Азизов, Ёлкин", "посол азизов, елкин"],
    ["a\u00a0b\u202fc", "a b c"],
    ["缅军，ဦးစီး", "缅军，ဦးစီး"]
  ])("of “%s” is “%s”", (text, flat) => {
    expect(flatten(text)).toBe(flat)
  })

  it("keeps every offset, however long the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aÉ\u0301ßﬁမ中😀’\u00a0İ") }),
        (text) => flatten(text).length === text.length
      )
    )
    expect(flatten("É".repeat(100_000))).toBe("e".repeat(100_000))
  })
})

describe("a plain word", () => {
  it.each(["đại sứ", "Møller", "Łódź", "ကာကွယ်ရေးဦးစီးချုပ်", "посольство", "российский", "O’Brien", "Sán­chez"])(
    "of a list is found where a text has %s",
    (word) => {
      expect(flatten(`so ${word} said`)).toContain(plain(word))
    }
  )

  it("is the same for one word in two encodings", () => {
    for (const word of ["Nguyễn", "Møller", "посол й"]) {
      expect(plain(word.normalize("NFD"))).toBe(plain(word.normalize("NFC")))
    }
  })
})

/** The nearest of some words to the part of a text in braces. */
function near(marked: string, words: readonly string[], within?: Span) {
  const { text, span } = spanned(marked)
  return nearestWord(flatten(text), span, within ?? { start: 0, end: text.length }, words.map(plain))
}

describe("the nearest word", () => {
  it.each([
    ["before the span", "a jet over {Karen} state", ["jet"], { word: "jet", distance: 6 }],
    ["after the span", "{Karen} in a jet", ["jet"], { word: "jet", distance: 6 }],
    [
      "of the nearer of two",
      "army and jet over {Karen} by the river",
      ["army", "jet", "river"],
      { word: "jet", distance: 6 }
    ],
    [
      "though a farther one is listed first",
      "jet, {Karen}; a long way to the army",
      ["army", "jet"],
      { word: "jet", distance: 2 }
    ],
    ["of several places of one word", "jet and jet by {Karen}", ["jet"], { word: "jet", distance: 4 }],
    ["in any case and accent", "Đại sứ {Azizov}", ["đại sứ"], { word: "dai su", distance: 1 }],
    [
      "of two words with a no-break space",
      "the embassy\u00a0staff of {Russia}",
      ["embassy staff"],
      { word: "embassy staff", distance: 4 }
    ],
    ["in the plural", "two jets, then {Karen}", ["jet"], { word: "jet", distance: 8 }],
    ["in the plural with -es", "buses for {Karen}", ["bus"], { word: "bus", distance: 7 }],
    [
      "by its beginning, where it is long",
      "the ambassadors of {Russia}",
      ["ambassador"],
      { word: "ambassador", distance: 5 }
    ],
    ["by its stem, in Russian", "с послами {России}", ["посла"], { word: "посла", distance: 3 }],
    ["anywhere in Chinese", "缅甸的{缅军}战斗机", ["战斗", "的"], { word: "战斗", distance: 0 }],
    ["anywhere in Burmese", "ရုရှားသံအမတ်ကြီး {အဇီဇော့}", ["သံအမတ်"], { word: "သံအမတ်", distance: 5 }]
  ])("is found %s", (_, text, words, nearest) => {
    expect(near(text, words)).toEqual(nearest)
  })

  it.each([
    ["no words are looked for", "a jet by {Karen}", []],
    ["it is only the beginning of a short word", "the jetty of {Karen}", ["jet"]],
    ["it is only the end of a word", "the passport of {Karen}", ["sport"]],
    ["it is the span itself", "for {Karen} alone", ["karen"]],
    ["a name runs on behind it", "the {Karen}ni army", ["ni"]],
    ["it is the beginning of a word that goes on behind an s", "a pansy of {Karen}", ["pan"]],
    ["it is a short word in another case", "the jeted {Karen}", ["jet"]]
  ])("is none where %s", (_, text, words) => {
    expect(near(text, words)).toBeNull()
  })

  it("is not looked for outside of what is given", () => {
    const text = "a jet over the city of {Karen} and its army"
    expect(near(text, ["jet", "army"], { start: 7, end: 33 })).toBeNull()
    expect(near(text, ["jet", "army"], { start: 2, end: 33 })).toEqual({ word: "jet", distance: 18 })
  })

  it("is no piece of a word that the end of what is given cuts in two", () => {
    const text = "a submarine by {Karen} and a jetty"
    expect(near(text, ["marine"], { start: 5, end: 22 })).toBeNull()
    expect(near(text, ["jet"], { start: 12, end: 29 })).toBeNull()
  })

  it("stands where it says, in any text", () => {
    const words = ["jet", "army", "embassy", "军"]
    const piece = fc.constantFrom("jet ", "jets", "army, ", " embassy", "军", " and ", ".", "Jet’s ")
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (before, after) => {
        const [left, right] = [before.join(""), after.join("")]
        const flat = flatten(`${left}#${right}`)
        const span = { start: left.length, end: left.length + 1 }
        const found = nearestWord(flat, span, { start: 0, end: flat.length }, words)
        if (!found) return true
        const { word, distance } = found
        return (
          flat.startsWith(word, span.end + distance) ||
          flat.startsWith(word, span.start - distance - word.length)
        )
      })
    )
  })
})

describe("a phrase over a span", () => {
  const over = (marked: string) => {
    const { text, span } = spanned(marked)
    return phraseOver(flatten(text), span, ["ap reported", "told rfa", "rfa"])
  }

  it.each([
    ["the {AP} reported on Monday", "ap reported"],
    ["a man told {RFA} so", "told rfa"]
  ])("is found: %s", (marked, phrase) => {
    expect(over(marked)).toBe(phrase)
  })

  it.each(["the {AP} said", "retold {RFA} so", "{RFA}", "an {AP} re-reported it"])(
    "is not found: %s",
    (marked) => {
      expect(over(marked)).toBeNull()
    }
  )
})
