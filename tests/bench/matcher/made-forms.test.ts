import { expect, it } from "vitest"
import { formProblem } from "../../../src/core/gazetteer/form-tokens"
import { makeForms } from "./made-forms"

const given = [
  { text: "Min Aung Hlaing", rule: "capitalised" },
  { text: "缅甸", rule: "any-case" }
] as const

it("makes as many forms as are asked for, each once, the given ones first", () => {
  const forms = makeForms(given, 5_000, 1)
  expect(new Set(forms.map(({ text }) => text)).size).toBe(5_000)
  expect(forms.slice(0, 2)).toEqual(given)
})

it("makes the same forms for the same seed", () => {
  expect(makeForms(given, 500, 4)).toEqual(makeForms(given, 500, 4))
})

it("takes a part of the given ones where fewer are asked for", () => {
  expect(makeForms(given, 1, 1)).toEqual(given.slice(0, 1))
})

it("makes only forms that can be matched", () => {
  expect(makeForms([], 1_000, 2).map(({ text }) => formProblem(text))).toEqual(Array(1_000).fill(null))
})
