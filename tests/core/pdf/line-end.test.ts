import { expect, it } from "vitest"
import { readLineEnd } from "../../../src/core/pdf/line-end"

it.each([
  ["the agree-", "ment", "the agree\u00ad"],
  ["Vladi-", "mir", "Vladi\u00ad"],
  ["Kuala-", "Lumpur", "Kuala-"],
  ["the Russian-", "backed plan", "the Russian-"],
  ["the foot-", "backed plan", "the foot\u00ad"],
  ["in 2021-", "2022", "in 2021- "],
  ["he said -", "and left", "he said - "],
  ["a word", "and another", "a word "],
  ["ends with a space ", "next", "ends with a space "],
  ["soft\u00ad", "ly", "soft\u00ad"],
  ["中国", "军队", "中国"],
  ["中国", "NATO", "中国 "]
])("the line “%s” before “%s” is read as “%s”", (line, next, read) => {
  expect(readLineEnd(line, next)).toBe(read)
})
