import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { stopWords } from "../../../src/core/retrieval/stop-words-table"
import { entityTerm, hashTerm, termsOf } from "../../../src/core/retrieval/terms"
import { fold } from "../../../src/core/text/fold"

describe("the terms of a text", () => {
  it.each([
    ["Russia’s air force, Russia", ["russia", "air", "force", "russia"]],
    ["two jets and one Jet", ["two", "jet", "jet"]],
    ["press glass", ["press", "glass"]],
    ["MiG-29 of 2021", ["mig", "29", "2021"]],
    ["Nguyễn Phú Trọng", ["nguyen", "phu", "trong"]],
    ["Министр обороны", ["министр", "обороны"]],
    ["缅甸军", ["缅甸", "甸军"]],
    ["the of and a", []],
    ["— … !", []],
    ["", []]
  ])("“%s”", (text, terms) => {
    expect(termsOf(text)).toEqual(terms)
  })

  it("are the same however a word is written", () => {
    expect(termsOf("MYANMAR\u00a0Junta")).toEqual(termsOf("Myanmar junta"))
  })

  it("hold pairs of Burmese characters", () => {
    expect(termsOf("မြန်မာ။ပူတင်").length).toBeGreaterThan(4)
  })

  it("hold no stop word, because those are folded like the text", () => {
    expect([...stopWords].filter((word) => fold(word).text !== word)).toEqual([])
    expect(termsOf([...stopWords].join(" "))).toEqual([])
  })
})

describe("the hash of a term", () => {
  it("is a positive 32-bit number, the same each time", () => {
    fc.assert(
      fc.property(fc.string(), (term) => {
        const hash = hashTerm(term)
        return Number.isInteger(hash) && hash > 0 && hash <= 0xffffffff && hash === hashTerm(term)
      })
    )
  })

  it("stays what it is in packs that were built before", () => {
    expect([hashTerm("russia"), hashTerm("путин"), hashTerm("")]).toEqual([3520075873, 3145187396, 447841614])
  })

  it("tells many words apart", () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `word${i}`)
    expect(new Set(words.map(hashTerm)).size).toBe(words.length)
  })
})

it("keeps entities apart from words", () => {
  expect(termsOf(entityTerm("russia"))).not.toContain(entityTerm("russia"))
  expect(hashTerm(entityTerm("russia"))).not.toBe(hashTerm("russia"))
})
