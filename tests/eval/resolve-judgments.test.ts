import { expect, it } from "vitest"
import { resolveJudgments, sharedLength } from "./resolve-judgments"

const articles = [{ file: "001_ab.txt", text: "Russia sells jets. Russia buys tea." }]
const judged = (quotation: string, article = "001") => ({ grade: 8 as const, article, quotation, line: 14 })

it("finds the words that a judgment quotes", () => {
  expect(resolveJudgments("en-07.txt", [judged("sells jets")], articles)).toEqual([
    { file: "001_ab.txt", start: 7, end: 17, grade: 8, quotation: "sells jets" }
  ])
})

it.each([
  [[judged("sells jets", "007")], "en-07.txt:14: no article begins with 007"],
  [[judged("sells tea")], "en-07.txt:14: 001 does not say “sells tea”"],
  [[judged("Russia")], "en-07.txt:14: 001 says “Russia” twice"],
  [[judged("sells jets"), judged("jets. Russia")], "en-07.txt:14: these words are judged twice"]
])("refuses %j", (judgments, message) => {
  expect(() => resolveJudgments("en-07.txt", judgments, articles)).toThrow(message)
})

it.each([
  ["apart", { file: "a", start: 0, end: 5 }, { file: "a", start: 5, end: 9 }, 0],
  ["over each other", { file: "a", start: 0, end: 5 }, { file: "a", start: 3, end: 9 }, 2],
  ["in two articles", { file: "a", start: 0, end: 5 }, { file: "b", start: 0, end: 5 }, 0]
])("measures what stretches %s share", (_, a, b, length) => {
  expect(sharedLength(a, b)).toBe(length)
})
