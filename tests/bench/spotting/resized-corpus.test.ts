import { expect, it } from "vitest"
import { buildMatchingTable } from "../../../src/core/gazetteer/matching-table"
import type { LoadedCorpus } from "../../../src/core/corpus/loaded-corpus"
import { resizeCorpus } from "./resized-corpus"

const table = buildMatchingTable([
  { text: "Karibon Vesko", rule: "capitalised" },
  { text: "Rosatom", rule: "capitalised" }
])
// Only the gazetteer is looked at.
const corpus = { gazetteer: {} } as unknown as LoadedCorpus

it("gives the names of the pack by their numbers in it", () => {
  const { gazetteer } = resizeCorpus(corpus, table, [null, 7])
  expect(gazetteer.find("The men of Rosatom went.")).toMatchObject([{ start: 11, end: 18, forms: [7] }])
})

it("gives no names that were made up", () => {
  const { gazetteer } = resizeCorpus(corpus, table, [null, 7])
  expect(gazetteer.find("Then Karibon Vesko went.")).toEqual([])
})
