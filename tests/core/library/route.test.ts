import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  allArticles,
  articleOrders,
  dateKinds,
  hashOf,
  hashOfOldSearch,
  readHash,
  type LibraryRoute
} from "../../../src/core/library/route"

const word = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" })
const maybe = fc.option(word)
const routes: fc.Arbitrary<LibraryRoute> = fc.oneof(
  fc.record({ page: fc.constant("search" as const), query: fc.string({ unit: "grapheme" }) }),
  fc.record({ page: fc.constant("entity" as const), entity: word }),
  fc.record({
    page: fc.constant("articles" as const),
    source: fc.option(fc.string({ maxLength: 9, unit: "grapheme" })),
    language: maybe,
    year: maybe,
    dated: fc.option(fc.constantFrom(...dateKinds)),
    order: fc.constantFrom(...articleOrders)
  }),
  fc.record({
    page: fc.constant("article" as const),
    file: word,
    at: fc.option(
      fc
        .tuple(fc.nat(99_999), fc.integer({ min: 1, max: 999 }))
        .map(([start, length]) => ({ start, end: start + length }))
    )
  }),
  fc.record({ page: fc.constantFrom("timeline" as const, "map" as const), entity: maybe }),
  fc.constant({ page: "names" } as const)
)

describe("an address of the library", () => {
  it("leads back to the page that it was made of", () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(readHash(hashOf(route))).toEqual(route)
      })
    )
  })

  it("may be anything without harm", () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(() => readHash(`#/${hash}`)).not.toThrow()
      })
    )
  })

  it.each<[string, LibraryRoute]>([
    ["", { page: "search", query: "" }],
    ["#/nowhere", { page: "search", query: "" }],
    ["#/search?q=a+b%20c", { page: "search", query: "a b c" }],
    ["#/search?q=100%", { page: "search", query: "100%" }],
    [`#/search?q=${"a".repeat(300)}`, { page: "search", query: "a".repeat(200) }],
    ["#/entity/", { page: "names" }],
    ["#/article/", { page: "articles", ...allArticles }],
    ["#/article/a.txt?at=9-3", { page: "article", file: "a.txt", at: null }],
    ["#/article/a.txt?at=3-9", { page: "article", file: "a.txt", at: { start: 3, end: 9 } }],
    ["#/articles?dated=never&order=size", { page: "articles", ...allArticles }]
  ])("%s is read as what it says, or as nothing", (hash, route) => {
    expect(readHash(hash)).toEqual(route)
  })
})

it("puts half a character into no address", () => {
  expect(readHash(hashOf({ page: "search", query: "\ud83d Myanmar" }))).toMatchObject({
    query: " Myanmar"
  })
})

it.each([
  ["?file=a.txt&start=3&end=9", "#/article/a.txt?at=3-9"],
  ["?file=a.txt", "#/article/a.txt"],
  ["?file=a.txt&start=9&end=3", "#/article/a.txt"],
  ["", null],
  ["?other=1", null]
])("an address of before, %s, is now %s", (search, hash) => {
  expect(hashOfOldSearch(search)).toBe(hash)
})
