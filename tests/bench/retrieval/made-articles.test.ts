import { expect, it } from "vitest"
import { makeArticle } from "./made-articles"

const wordsOf = (text: string) => text.match(/\p{L}+/gu) ?? []

it("writes about 600 words, the same for the same seed", () => {
  expect(wordsOf(makeArticle([], 1)).length).toBeGreaterThanOrEqual(600)
  expect(makeArticle([], 1)).toBe(makeArticle([], 1))
  expect(makeArticle([], 1)).not.toBe(makeArticle([], 2))
})

it("repeats few words often and has many that come once", () => {
  const counts = new Map<string, number>()
  const articles = Array.from({ length: 20 }, (_, seed) => makeArticle([], seed))
  for (const word of articles.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const once = [...counts.values()].filter((count) => count === 1).length
  expect(Math.max(...counts.values())).toBeGreaterThan(500)
  expect(once).toBeGreaterThan(counts.size / 3)
})

it("names whom it is given", () => {
  expect(makeArticle(["Min Aung Hlaing"], 3)).toContain("Min Aung Hlaing")
})
