import { describe, expect, it } from "vitest"
import { spotPage } from "../../../src/core/spotting/spot-page"
import type { PageContext } from "../../../src/core/page"
import { openCorpus } from "../../../src/node/corpus/pack-file"

const corpus = openCorpus(undefined)
const page: PageContext = { lang: "en", title: "", evidence: {} }

describe("a page side", () => {
  it("is told of each block by its id: mentions, and about how many words", () => {
    const text = "Russian officials received Min Aung Hlaing in Moscow."
    const { spotted } = spotPage(corpus, page, [{ id: 7, text }])
    expect(spotted.map(({ id }) => id)).toEqual([7])
    expect(spotted[0]?.words).toBeGreaterThan(5)
    expect(spotted[0]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Russian",
      "Min Aung Hlaing",
      "Moscow"
    ])
  })

  it("is told which mentions are full names, and which entities are worth more", () => {
    const { spotted } = spotPage(corpus, page, [
      { id: 1, text: "Min Aung Hlaing flew from Russia to Dawei." }
    ])
    const [leader, country, city] = spotted[0]?.mentions ?? []
    expect(leader?.isFullName).toBe(true)
    expect(leader?.worth).toBeGreaterThan(city?.worth ?? Infinity)
    expect(city?.worth).toBeGreaterThan(country?.worth ?? Infinity)
  })

  it("is believed when it says what the page has named", () => {
    const block = { id: 1, text: "The PDF attacked the outpost at dawn." }
    const alone = spotPage(corpus, page, [block])
    expect(alone.spotted[0]?.mentions).toEqual([])
    const evidence = { nug: 3, "min-aung-hlaing": 3, sac: 3 }
    const known = spotPage(corpus, { ...page, evidence }, [block])
    expect(known.spotted[0]?.mentions).toHaveLength(1)
  })
})
