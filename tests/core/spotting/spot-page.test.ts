import { describe, expect, it } from "vitest"
import { spotPage } from "../../../src/core/spotting/spot-page"
import type { PageContext } from "../../../src/core/page"
import { openCorpus } from "../../../src/node/corpus/pack-file"

const corpus = openCorpus(undefined)
const page: PageContext = { lang: "en", title: "", evidence: {} }

describe("a page side", () => {
  it("is told of each block: mentions, and about how many words", () => {
    const text = "Russian officials received Min Aung Hlaing in Moscow."
    const spotted = spotPage(corpus.gazetteer, page, ["Nobody came.", text])
    expect(spotted.map(({ mentions }) => mentions.length)).toEqual([0, 3])
    expect(spotted[1]?.words).toBeGreaterThan(5)
    expect(spotted[1]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Russian",
      "Min Aung Hlaing",
      "Moscow"
    ])
  })

  it("is told which mentions are full names, and which entities are worth more", () => {
    const [spotted] = spotPage(corpus.gazetteer, page, ["Min Aung Hlaing flew from Russia to Dawei."])
    const [leader, country, city] = spotted?.mentions ?? []
    expect(leader?.isFullName).toBe(true)
    expect(leader?.worth).toBeGreaterThan(city?.worth ?? Infinity)
    expect(city?.worth).toBeGreaterThan(country?.worth ?? Infinity)
  })

  it("is believed when it says what the page has named", () => {
    const text = "The PDF attacked the outpost at dawn."
    const [alone] = spotPage(corpus.gazetteer, page, [text])
    expect(alone).toMatchObject({ mentions: [], isUndecided: true })
    const evidence = { nug: 3, "min-aung-hlaing": 3, sac: 3 }
    const [known] = spotPage(corpus.gazetteer, { ...page, evidence }, [text])
    expect(known?.mentions).toHaveLength(1)
  })
})
