import fc from "fast-check"
import { expect, it } from "vitest"
import { encodePack } from "../../../src/core/pack/encode"
import { openPack } from "../../../src/core/pack/open"
import { buildPostings } from "../../../src/core/retrieval/postings"
import { scorePassages } from "../../../src/core/retrieval/score-passages"
import { utf8 } from "../../../src/node/text-coding"
import { sampleContents } from "../pack/sample-contents"

/** Passages as their terms, indexed and packed. */
function packed(passages: readonly (readonly string[])[]) {
  const { terms, bytes } = buildPostings(passages)
  const contents = { ...sampleContents, postings: bytes, tables: { ...sampleContents.tables, terms } }
  return openPack(encodePack(contents, utf8), utf8)
}

/** The numbers of passages, best first. */
function ranked(passages: readonly (readonly string[])[], query: readonly string[]): number[] {
  return [...scorePassages(packed(passages), query)]
    .toSorted((a, b) => b[1] - a[1])
    .map(([passage]) => passage)
}

it("finds the passages that hold a term, and no others", () => {
  expect(ranked([["a"], ["b"], ["a", "b"]], ["b"]).toSorted()).toEqual([1, 2])
  expect(ranked([["a"], ["b"]], ["c"])).toEqual([])
  expect(ranked([], ["a"])).toEqual([])
})

it.each([
  [
    "that holds more of the terms",
    [
      ["a", "x"],
      ["a", "b"]
    ],
    ["a", "b"],
    1
  ],
  [
    "that holds a rare term",
    [
      ["a", "x"],
      ["b", "x"],
      ["a", "y"]
    ],
    ["a", "b"],
    1
  ],
  [
    "that holds a term more often",
    [
      ["a", "x", "y"],
      ["a", "a", "y"]
    ],
    ["a"],
    1
  ],
  ["that is shorter", [["a", "x", "y", "z"], ["a"]], ["a"], 1]
])("ranks first the passage %s", (_, passages, query, best) => {
  expect(ranked(passages, query)[0]).toBe(best)
})

it("counts a term of the query once", () => {
  const pack = packed([["a"], ["b"]])
  expect(scorePassages(pack, ["a", "a", "a"])).toEqual(scorePassages(pack, ["a"]))
})

it("reads the rarest terms of a long query", () => {
  const common = Array.from({ length: 60 }, (_, i) => `common${i}`)
  expect(ranked([common, common, ["rare"]], [...common, "rare"])).toContain(2)
})

it("finds passages that lie far apart, and each where it is, in any index", () => {
  const term = fc.constantFrom("a", "b", "c", "d")
  fc.assert(
    fc.property(fc.array(fc.array(term, { maxLength: 4 }), { maxLength: 20 }), term, (passages, query) => {
      const holders = passages.flatMap((terms, number) => (terms.includes(query) ? [number] : []))
      expect([...scorePassages(packed(passages), [query]).keys()]).toEqual(holders)
    })
  )
  const far = Array.from({ length: 20_000 }, (_, number) => (number % 9_999 === 0 ? ["a"] : []))
  expect([...scorePassages(packed(far), ["a"]).keys()]).toEqual([0, 9_999, 19_998])
})

it("scores nothing below one, so that no passage that holds a term is lost", () => {
  const passages = Array.from({ length: 300 }, () => ["everywhere"])
  expect(Math.min(...scorePassages(packed(passages), ["everywhere"]).values())).toBeGreaterThan(0)
})
