import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { loadCorpus } from "../../../src/core/corpus/loaded-corpus"
import { openPack } from "../../../src/core/pack/open"
import { describePage, type PageQuery } from "../../../src/core/retrieval/describe-page"
import { buildFromFolder, DEFAULT_CORPUS } from "../../../src/node/corpus/pack-file"
import { utf8 } from "../../../src/node/text-coding"

const { bytes } = buildFromFolder(DEFAULT_CORPUS, { keepGoing: false })
if (!bytes) throw new Error("the seeds do not build")
const corpus = loadCorpus(openPack(bytes, utf8))

function describeWith(query: Partial<PageQuery> & { readonly title?: string }) {
  const { title = "", found = [] } = query
  const evidence = Object.fromEntries(found.map(({ entity, count }) => [entity, count]))
  return describePage(corpus, {
    page: { lang: "en", title, evidence },
    date: null,
    text: "",
    found,
    ...query
  })
}
const namesOf = ({ entities }: ReturnType<typeof describeWith>) => entities.map(({ entity }) => entity)

describe("what the corpus holds around a page", () => {
  it("begins with what the page names often, and with people and bodies rather than countries", () => {
    const found = [
      { entity: "russia", count: 5 },
      { entity: "rosatom", count: 2 },
      { entity: "min-aung-hlaing", count: 5 }
    ]
    expect(namesOf(describeWith({ found }))).toEqual(["min-aung-hlaing", "rosatom", "russia"])
  })

  it("puts first what the title names", () => {
    const found = [
      { entity: "min-aung-hlaing", count: 2 },
      { entity: "rosatom", count: 2 }
    ]
    expect(namesOf(describeWith({ found, title: "Rosatom signs nothing" }))[0]).toBe("rosatom")
  })

  it("counts names in menus for less than names in the text", () => {
    const found = [
      { entity: "min-aung-hlaing", count: 4 },
      { entity: "rosatom", count: 3 }
    ]
    const page = { lang: "en", title: "", evidence: { rosatom: 3 } }
    expect(namesOf(describeWith({ found, page }))[0]).toBe("rosatom")
  })

  it("tells events of these entities in the order of time, and which are newer than the page", () => {
    const found = [
      { entity: "min-aung-hlaing", count: 3 },
      { entity: "vladimir-putin", count: 2 }
    ]
    const { timeline } = describeWith({ found, date: "2022-07-18" })
    const days = timeline.map(({ date }) => date)
    expect(days).toEqual(days.toSorted())
    expect(timeline.filter(({ isNewer }) => isNewer).map(({ date }) => date)).toContain("2025-03-04")
    expect(timeline.every(({ isNewer, date }) => isNewer === date > "2022-07-18")).toBe(true)
  })

  it("begins with the claims that concern most of the page", () => {
    const found = [
      { entity: "min-aung-hlaing", count: 3 },
      { entity: "vladimir-putin", count: 3 }
    ]
    expect(describeWith({ found }).claims[0]?.topic).toBe(
      "Whether Vladimir Putin has received Min Aung Hlaing"
    )
  })

  it("ranks articles by what the page says, and leaves out the one that the page is", () => {
    const found = [{ entity: "min-aung-hlaing", count: 3 }]
    const text = "Putin was holding talks in the Kremlin with the head of Myanmar's military government."
    expect(describeWith({ found, text }).articles[0]?.file).toBe("001_f974205e83e0cc87.txt")
    const itself = readFileSync("seeds/001_f974205e83e0cc87.txt", "utf8")
    const others = describeWith({ found, text: itself }).articles.map(({ file }) => file)
    expect(others.length).toBeGreaterThan(0)
    expect(others).not.toContain("001_f974205e83e0cc87.txt")
  })

  it("is empty for a page that names nothing, or nobody known", () => {
    const nothing = { entities: [], timeline: [], claims: [], articles: [], pageDate: null }
    expect(describeWith({})).toEqual(nothing)
    expect(describeWith({ found: [{ entity: "nobody", count: 3 }], text: "Kremlin talks" })).toEqual(nothing)
  })
})
