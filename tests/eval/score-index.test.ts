import { expect, it } from "vitest"
import type { PackDescription } from "../../src/core/corpus/describe-pack"
import { parseLabelledText } from "./labelled-text"
import { scoreIndex } from "./score-index"

const head = "id: seed-009\nlang: en\ntopic: on\nset: tuned\npublished: 2024-07-30 stated\n\n"
const seed = {
  ...parseLabelledText("seed-009.txt", `${head}[[Russia|russia]] and [[Burma|myanmar]]`),
  file: "seed-009.txt"
}
const files = new Map([[seed.text, "009.txt"]])

function described(entities: readonly string[], date: string): PackDescription {
  const published = { date, precision: "day", stated: true } as const
  const mentions = [{ start: 0, end: 6, entity: "russia", kind: "name" }] as const
  const article = {
    id: "009",
    file: "009.txt",
    title: "",
    source: null,
    language: "en",
    published,
    zones: [],
    mentions
  }
  return {
    articles: [article],
    entities: entities.map((id) => ({ id, name: id, type: "place", aliases: [], mentions: 1 })),
    events: [],
    claims: []
  }
}

it("compares the mentions, entities and dates of a pack with the labels of its articles", () => {
  const score = scoreIndex(described(["russia", "china"], "2024-07-31"), files, [seed])
  expect(score.texts[0]?.score.tallies.name).toEqual({ right: 1, missed: 1, extra: 0 })
  expect(score.missingEntities).toEqual(["myanmar"])
  expect(score.unlabelledEntities).toEqual(["china"])
  expect(score.wrongDates).toEqual(["seed-009.txt: 2024-07-31 is not within 2024-07-30 to 2024-07-30"])
  expect([score.labelledEntities, score.dates]).toEqual([2, 1])
})

it("misses everything of an article that the pack does not hold", () => {
  const score = scoreIndex(described(["russia", "myanmar"], "2024-07-30"), new Map(), [seed])
  expect(score.texts[0]?.score.tallies.name).toEqual({ right: 0, missed: 2, extra: 0 })
  expect(score.wrongDates).toEqual(["seed-009.txt: it has no date"])
})
