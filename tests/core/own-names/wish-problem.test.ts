import { expect, it } from "vitest"
import { loadCorpus } from "../../../src/core/corpus/loaded-corpus"
import type { Wish } from "../../../src/core/own-names/answers"
import { wishProblem } from "../../../src/core/own-names/wish-problem"
import { openCorpus } from "../../../src/node/corpus/pack-file"

const corpus = loadCorpus(openCorpus(undefined).pack)
const accept = (...forms: readonly string[]): Wish => ({
  kind: "accepted",
  name: forms[0] ?? "",
  type: "person",
  forms: [...forms]
})

it("takes a name that is new", () => {
  expect(wishProblem(accept("Harbin Tolvanen"), corpus)).toBeNull()
})

it("refuses what names somebody else beyond doubt, and says whom", () => {
  expect(wishProblem(accept("Harbin Tolvanen", "Min Aung Hlaing"), corpus)).toEqual({
    kind: "known",
    form: "Min Aung Hlaing",
    name: "Min Aung Hlaing"
  })
})

it("refuses what would be found in every line, as form or as name", () => {
  expect(wishProblem(accept("harbour"), corpus)).toEqual({ kind: "lower-case", form: "harbour" })
  const wish: Wish = { kind: "accepted", name: "X", type: "other", forms: ["Harbin Tolvanen"] }
  expect(wishProblem(wish, corpus)).toEqual({ kind: "too-short", form: "X" })
})

it("lets anything be ignored", () => {
  expect(wishProblem({ kind: "ignored", forms: ["harbour", "Min Aung Hlaing"] }, corpus)).toBeNull()
})
