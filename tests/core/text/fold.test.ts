import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fold, unfoldSpan } from "../../../src/core/text/fold"

describe("fold", () => {
  it.each([
    ["case", "São PAULO", "sao paulo"],
    ["accents, composed and decomposed", "Choïgou Choi\u0308gou", "choigou choigou"],
    ["accents on accents", "Nguyễn Nguye\u0302\u0303n", "nguyen nguyen"],
    ["strokes", "Wałęsa Đà Nẵng København", "walesa da nang kobenhavn"],
    ["ё as е", "Семён ЁЛКА Семе\u0308н", "семен елка семен"],
    ["stress marks of dictionaries", "Влади\u0301мир Пу\u0301тин", "владимир путин"],
    [
      "the marks that make another Cyrillic letter",
      "Шойгу Шои\u0306гу ЇЖАК",
      "шои\u0306гу шои\u0306гу і\u0308жак"
    ],
    ["final sigma", "Πούτιν ΠΟΎΤΙΝ Τσίπρας ΤΣΙΠΡΑΣ", "πουτιν πουτιν τσιπρασ τσιπρασ"],
    ["the Turkish i", "İstanbul Diyarbakır DIYARBAKIR", "istanbul diyarbakir diyarbakir"],
    ["ligatures", "ﬁne oﬀer oﬃce ﬂag baﬄe", "fine offer office flag baffle"],
    ["letters that stand for several", "Straße STRAẞE Ærø Œuvre Þór", "strasse strasse aero oeuvre thor"],
    ["full width", "Ｐｕｔｉｎ　３０", "putin 30"],
    ["every space and any run of them", "a\u00a0b\u202fc \r\n\td\u2028e", "a b c d e"],
    ["hyphens", "a\u2010b\u2011c\u2012d\u2013e\u2212f\ufe63g\uff0dh", "a-b-c-d-e-f-g-h"],
    ["apostrophes", "a’b‘cʼd`e´f＇g", "a'b'c'd'e'f'g"],
    ["middle dots", "弗·普 弗・普 弗•普 弗‧普 弗･普", "弗·普 弗·普 弗·普 弗·普 弗·普"],
    ["what has no width", "Pu\u00adtin\u200b\u2060 \ufeffM\u200dA\ufe0f", "putin ma"],
    ["Burmese signs in any order", "ဦ ဥ\u102e ကံ\u102f ကု\u1036", "ဥ\u102e ဥ\u102e ကု\u1036 ကု\u1036"],
    ["the Burmese zero that is typed for wa", "ဝင်း ၀င်း", "ဝင\u1038\u103a ဝင\u1038\u103a"]
  ])("folds %s", (_, raw, folded) => {
    expect(fold(raw).text).toBe(folded)
  })

  it.each(["III", "Ⅲ", "٣٤", "၃၄", "①", "— … “x”", "नमस्ते", "ไทย", "한국"])("leaves %s as it is", (raw) => {
    expect(fold(raw).text.toUpperCase()).toBe(raw.toUpperCase())
  })

  it("folds twice as once", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = fold(raw)
        expect(fold(text).text).toBe(text)
      })
    )
  })

  it("folds composed and decomposed Latin, Greek and Cyrillic alike", () => {
    fc.assert(
      fc.property(europeanText, (raw) => {
        // NFD puts several marks of one letter in an order of its own; names have one.
        fc.pre(!/\p{M}\p{M}|\p{Sk}/u.test(raw.normalize("NFD")))
        expect(fold(raw.normalize("NFD")).text).toBe(fold(raw.normalize("NFC")).text)
      })
    )
  })

  it("gives every folded unit an origin that never falls, and one for the end", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, origin } = fold(raw)
        expect(origin).toHaveLength(text.length + 1)
        expect(origin[text.length]).toBe(raw.length)
        expect([...origin]).toEqual([...origin].sort((a, b) => a - b))
      })
    )
  })

  it("finds in the raw text what each letter was folded from", () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const raw = pieces.join("|")
        const folded = fold(raw)
        let at = 0
        for (const own of pieces) {
          const { length } = fold(own).text
          const { start, end } = unfoldSpan(folded, { start: at, end: at + length })
          expect(length === 0 ? "" : fold(raw.slice(start, end)).text).toBe(fold(own).text)
          at += length + 1
        }
      })
    )
  })
})

describe("unfoldSpan", () => {
  it.each([
    ["accents behind the last letter", "Cote\u0302 d", "cote", "Cote\u0302"],
    ["the whole of a ligature", "oﬃce", "of", "oﬃ"],
    ["invisible units behind the last letter", "Pu\u00adtin\u200b!", "putin", "Pu\u00adtin\u200b"]
  ])("takes in %s", (_, raw, part, expected) => {
    const folded = fold(raw)
    const start = folded.text.indexOf(part)
    const span = unfoldSpan(folded, { start, end: start + part.length })
    expect(raw.slice(span.start, span.end)).toBe(expected)
  })

  it("gives an empty span for an empty one", () => {
    expect(unfoldSpan(fold("oﬃce"), { start: 2, end: 2 })).toEqual({ start: 1, end: 1 })
  })
})

const oddUnits =
  "éÉйЙё\u0301\u0306\u0308ßﬃæ \u00a0\n-\u2011\u00ad\u200b·・’'ဦမ်\u1039\u103b၀\u102f\u1036敏ใ½²Ｐ３𠮷😀"
const oddUnit = fc.constantFrom(...Array.from({ length: oddUnits.length }, (_, i) => oddUnits.charAt(i)))
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
const anyText = fc.array(fc.oneof(oddUnit, unit, fc.constantFrom(..."aAbсСи"))).map((units) => units.join(""))
/** Without the sign U+0385, which is no letter and decomposes all the same. */
const europeanText = fc
  .array(fc.integer({ min: 0x20, max: 0x52f }).map((code) => String.fromCharCode(code)))
  .map((units) => units.join("").replaceAll("\u0385", ""))
const piece = fc.constantFrom(
  "Élysée",
  "ﬁ",
  "Ｐｕ",
  "Шои\u0306гу",
  "မြန်မာ",
  "a \n\u00a0b",
  "x\u00ad\u200by",
  "敏・昂",
  "ß",
  "Đ",
  "😀"
)
