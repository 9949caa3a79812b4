import { expect, it } from "vitest"
import { createNameSearch } from "../../../src/core/search/find-entities"
import { lookUp } from "../../../src/core/search/look-up"
import { openCorpus } from "../../../src/node/corpus/pack-file"

const corpus = openCorpus(undefined)
const search = createNameSearch(corpus)
const page = { lang: "en", title: "", evidence: {} }
const ask = (text: string, words: string) => {
  const start = text.indexOf(words)
  return lookUp(corpus, search, page, { text, start, end: start + words.length })
}

it("takes one word of a name for the whole name", () => {
  expect(ask("General Min Aung Hlaing flew to Moscow.", "Aung")).toMatchObject({
    form: "Min Aung Hlaing",
    entity: "min-aung-hlaing",
    near: []
  })
})

it("takes of several names the one that was asked about", () => {
  expect(ask("Min Aung Hlaing met Vladimir Putin.", "Vladimir Putin").entity).toBe("vladimir-putin")
})

it("believes a name that is written as the corpus writes it, whatever a page would need besides", () => {
  const text = "Karen asked for the manager."
  expect(ask(text, "the manager").entity).toBeNull()
  expect(ask("rosatom", "rosatom").entity).toBe("rosatom")
})

it("says of other words that it has nothing, with names that are written like them", () => {
  const { entity, form, near } = ask("Nobody has heard of  Rosatim \n before.", "  Rosatim \n")
  expect([entity, form]).toEqual([null, "Rosatim"])
  expect(near.map(({ entity }) => entity)).toContain("rosatom")
})

it.each([
  ["", ""],
  ["  ", "  "],
  ["?!", "?!"]
])("finds nothing near %j", (text, words) => {
  expect(ask(text, words)).toEqual({ form: words.trim(), entity: null, reason: "", near: [] })
})
