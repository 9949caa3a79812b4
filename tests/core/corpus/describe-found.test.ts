import { expect, it } from "vitest"
import { describeFound } from "../../../src/core/corpus/describe-found"
import { openCorpus } from "../../../src/node/corpus/pack-file"

const corpus = openCorpus(undefined)
const order = (counts: Readonly<Record<string, number>>) =>
  describeFound(
    corpus,
    Object.entries(counts).map(([entity, count]) => ({ entity, count }))
  ).map(({ entity }) => entity)

it("puts what is named more often first", () => {
  expect(order({ rosatom: 1, "min-aung-hlaing": 2 })).toEqual(["min-aung-hlaing", "rosatom"])
})

it("puts whom a reader may not know before a country that every reader knows", () => {
  expect(order({ russia: 3, "min-aung-hlaing": 2 })).toEqual(["min-aung-hlaing", "russia"])
  expect(order({ russia: 60, "min-aung-hlaing": 1 })).toEqual(["russia", "min-aung-hlaing"])
})

it("leaves out what it does not know", () => {
  expect(order({ nobody: 5, rosatom: 1 })).toEqual(["rosatom"])
})
