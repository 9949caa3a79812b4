import { expect, it } from "vitest"
import { isOfAnotherPerson } from "../../../src/core/linking/described-person"
import { smallGazetteer } from "./small-gazetteer"
import { spanned } from "./spans"

const gazetteer = smallGazetteer([
  { id: "min-aung-hlaing", type: "person", forms: ["Min Aung Hlaing"] },
  { id: "than-shwe", type: "person", lookalike: true, forms: ["Than Shwe"] }
])

function isOther(marked: string, language = "en", isTitleCase = false): boolean {
  const { text, span } = spanned(marked)
  return isOfAnotherPerson(gazetteer, span, { text, language, isTitleCase })
}

it.each([
  ["the {regime leader} Than Shwe fell", "en"],
  ["the {junta chief} Snr. Gen. Than Shwe", "en"],
  ["the {ambassador} Nikolay Listopadov came", "en"],
  ["der {Juntachef} Than Shwe", "de"]
])("belongs to somebody else in “%s”", (marked, language) => {
  expect(isOther(marked, language)).toBe(true)
})

it.each([
  ["the {junta chief} Min Aung Hlaing", "en"],
  ["the {junta chief} Senior General Min Aung Hlaing", "en"],
  ["the {junta chief}, Than Shwe’s heir", "en"],
  ["the {junta chief} said on Monday", "en"],
  ["the {junta chief} Monday said", "en"],
  ["with {junta chief} Min Aung Hlaing", "en"],
  ["der {Juntachef} Mitte März", "de"]
])("belongs to nobody else in “%s”", (marked, language) => {
  expect(isOther(marked, language)).toBe(false)
})

it("tells nothing in a headline in Title Case", () => {
  expect(isOther("{Junta Chief} Visits Town", "en", true)).toBe(false)
})
