import { expect, it } from "vitest"
import { doubtOf, faultOf, isPartOfAnother } from "../../../src/core/own-names/form-doubts"

it.each([
  ["Harbin Tolvanen", null],
  ["de Langre", null],
  ["EU", null],
  ["ဦးမြင့်", null],
  ["敏", null],
  ["X", "too-short"],
  ["harbour", "lower-case"],
  ["вождь", "lower-case"],
  ["…", "unmatchable"],
  ["", "unmatchable"],
  ["A ".repeat(300), "unmatchable"]
])("judges whether %j can be a name", (form, fault) => {
  expect(faultOf(form)).toBe(fault)
})

it.each([
  ["EU", "short"],
  ["Tolvanen", "one-word"],
  ["Harbin Tolvanen", null],
  ["Abu-Bakr", null],
  ["ဦးမြင့်", null]
])("says what to know of %j", (form, doubt) => {
  expect(doubtOf(form, [form])).toBe(doubt)
})

it("doubts no surname of a longer name, which is believed beside that only", () => {
  const all = ["Harbin Tolvanen", "TOLVANEN"]
  expect(doubtOf("TOLVANEN", all)).toBeNull()
  expect(isPartOfAnother("Harbin Tolvanen", all)).toBe(false)
  expect(isPartOfAnother("Harb", all)).toBe(false)
})
