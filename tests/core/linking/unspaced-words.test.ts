import { expect, it } from "vitest"
import { isInsideChineseWord } from "../../../src/core/linking/unspaced-words"
import { spanned } from "./spans"

it.each([
  ["{俄罗斯国防部}长邀请", true],
  ["{俄羅斯國防部}長邀請", true],
  ["{俄罗斯国防部}门的", true],
  ["{俄罗斯国防部}说", false],
  ["{俄罗斯}长期支持", false],
  ["{联合国}货有限公司", true],
  ["{聯合國}貨品", true],
  ["{联合国}说", false]
])("knows whether a word goes on behind a name: “%s”", (marked, expected) => {
  const { text, span } = spanned(marked)
  expect(isInsideChineseWord(text, span)).toBe(expected)
})
