import { describe, expect, it } from "vitest"
import { EXPANSION, FIRST_DIGIT, FIRST_LETTER, SEPARATOR, UNIT } from "../../../src/core/text/fold-classes"
import {
  expansionOf,
  foldOf,
  foldTable,
  isCapitalUnit,
  isSmallUnit,
  marksOf
} from "../../../src/core/text/fold-table"

const codes = Array.from({ length: 0x10000 }, (_, code) => code)
const code = (letter: string) => letter.charCodeAt(0)

describe("the fold table", () => {
  it("folds what is folded to itself", () => {
    const changed = codes.filter(
      (code) => foldOf(code) >= FIRST_LETTER && foldOf(foldOf(code)) !== foldOf(code)
    )
    expect(changed).toEqual([])
  })

  it("expands to folded letters, and to more than one", () => {
    const expanding = codes.filter((code) => foldTable[code] === EXPANSION)
    expect(expanding.length).toBeGreaterThan(10)
    for (const letter of expanding) expect(expansionOf(letter)).toMatch(/^[a-z]{2,3}$/)
  })

  it("agrees with the engine on the letters of living European languages, whose case has long been settled", () => {
    const differing = codes.slice(0x20, 0x530).filter((code) => {
      const letter = String.fromCharCode(code)
      const isCapital = /\p{Lu}|\p{Lt}/u.test(letter) && letter.toLowerCase() !== letter
      return isCapitalUnit(code) !== isCapital
    })
    expect(differing).toEqual([])
  })

  it("knows capitals, small letters and letters without case", () => {
    expect(["A", "É", "Ж", "Ａ", "İ", "ǅ"].filter((letter) => !isCapitalUnit(code(letter)))).toEqual([])
    expect(["a", "é", "ж", "ａ", "ß"].filter((letter) => !isSmallUnit(code(letter)))).toEqual([])
    expect(
      ["缅", "မ", "א", "1"].filter((letter) => isCapitalUnit(code(letter)) || isSmallUnit(code(letter)))
    ).toEqual([])
  })

  it("gives capitals and small letters the same marks", () => {
    expect([marksOf(code("Ễ")), marksOf(code("ễ")), marksOf(code("E"))]).toEqual([
      "\u0302\u0303",
      "\u0302\u0303",
      ""
    ])
  })

  it("takes footnote figures for separators and digits for digits", () => {
    expect(["²", "¹", "⁴"].map((sign) => foldOf(code(sign)))).toEqual([SEPARATOR, SEPARATOR, SEPARATOR])
    expect(["0", "9", "０"].map((digit) => foldOf(code(digit)))).toEqual([
      FIRST_DIGIT,
      FIRST_DIGIT + 9,
      FIRST_DIGIT
    ])
  })

  it("takes Chinese, Japanese, Korean, Thai and surrogates for units, but their punctuation for separators", () => {
    expect([..."缅ミの한ไ々"].map((unit) => foldOf(code(unit)))).toEqual(Array(6).fill(UNIT))
    expect([foldOf(0xd842), foldOf(0xdfb7)]).toEqual([UNIT, UNIT])
    expect([..."，。「」"].map((unit) => foldOf(code(unit)))).toEqual(Array(4).fill(SEPARATOR))
  })
})
