import { expect, it } from "vitest"
import { pluralForm, sayCounted, wordNumber } from "../../../src/core/wording/plural-form"

it.each([
  ["en-GB", 1, "One"],
  ["en-GB", 2, "Other"],
  ["ru", 21, "One"],
  ["ru", 3, "Few"],
  ["ru", 11, "Many"],
  ["my", 1, "Other"]
])("follows the rules of %s for %d", (locale, count, form) => {
  expect(pluralForm(locale, count)).toBe(form)
})

it("says what there is where a browser knows other rules than the sentences follow", () => {
  const say = (key: string, [count = ""]: string[]) => (key === "articleOther" ? `${count} articles` : "")
  expect(sayCounted(say, { key: "article", locale: "en-GB", count: 1 })).toBe("1 articles")
})

it("writes numbers as the language does", () => {
  expect(wordNumber("en-GB", 1234)).toBe("1,234")
  expect(wordNumber("my", 12)).toBe("၁၂")
})
