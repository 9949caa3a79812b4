import { expect, it } from "vitest"
import { inLanguage } from "../../../src/core/corpus/in-language"
import { toldReason } from "../../../src/core/retrieval/told-reason"
import { openCorpus } from "../../../src/node/corpus/pack-file"

const corpus = openCorpus(undefined)

it("calls every entity as the corpus does", () => {
  const called = { ...corpus, nameOf: (row: number) => `no. ${row}` }
  for (const row of corpus.rows.values()) {
    const { name } = corpus.pack.entities.row(row)
    expect(toldReason(called, `${name} is named nearby`)).toBe(`no. ${row} is named nearby`)
  }
})

it("finds whom a reason names without going through all names", () => {
  const russian = inLanguage(corpus, "ru")
  let asked = 0
  const gazetteer = {
    ...russian.gazetteer,
    entity: (index: number) => {
      asked++
      return russian.gazetteer.entity(index)
    }
  }
  const rows = new Map(russian.rows)
  const refuse = () => {
    throw new Error("went through all entities")
  }
  Object.assign(rows, { values: refuse, entries: refuse, keys: refuse, forEach: refuse })
  expect(toldReason({ ...russian, gazetteer, rows }, "Rosatom is named nearby")).toBe(
    "Росатом is named nearby"
  )
  expect(asked).toBeLessThan(5)
})
