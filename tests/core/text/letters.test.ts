import fc from "fast-check"
import { expect, it } from "vitest"
import { isCapital, isCapitalised, isUnspacedScript } from "../../../src/core/text/letters"

it.each([..."AZÄÉŁŠĐΩЖЁЇ"])("takes %s for a capital", (letter) => {
  expect(isCapital(letter.charCodeAt(0))).toBe(true)
})

it.each([..."azäéłßđωжёї5-@[မ中 "])("takes “%s” for none", (character) => {
  expect(isCapital(character.charCodeAt(0))).toBe(false)
})

it.each([
  ["Davis", true],
  ["Путин", true],
  ["de", false],
  ["5th", false],
  ["“Davis", false],
  ["", false]
])("knows whether “%s” begins with a capital: %s", (word, is) => {
  expect(isCapitalised(word)).toBe(is)
})

it.each([..."မ။中国東日本ไ"])("counts %s to a script that parts no words", (character) => {
  expect(isUnspacedScript(character.charCodeAt(0))).toBe(true)
})

it.each([..."aЖ5 한"])("counts “%s” to a script that parts words", (character) => {
  expect(isUnspacedScript(character.charCodeAt(0))).toBe(false)
})

it("takes no character for a capital of a script without capitals", () => {
  fc.assert(fc.property(fc.nat(0xffff), (unit) => !(isCapital(unit) && isUnspacedScript(unit))))
})
