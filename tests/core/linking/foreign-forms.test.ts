import { expect, it } from "vitest"
import {
  isForeignGenitive,
  isForeignShortForm,
  isGenitiveOfSurname
} from "../../../src/core/linking/foreign-forms"
import { spanned } from "./spans"

it.each([
  ["Nga", "vi", "en", true],
  ["Nga", "vi", "vi", false],
  ["ONU", "fr", "es", true],
  ["ONU", "es", "es", false],
  ["UN", "en", "fr", true],
  ["UN", "en", "de", false],
  ["Poutine", "fr", "en", true],
  ["Poutine", "fr", "fr", false],
  ["US", "en", "fr", false],
  ["Birmanie", "fr", "en", false],
  ["Rusia", "es", "ru", false]
])("takes “%s”, a form of %s, for a word of the page’s language %s: %s", (text, language, page, expected) => {
  expect(isForeignShortForm({ text, language }, page)).toBe(expected)
})

it.each([
  ["person", "s", "de", false],
  ["person", "s", "en", true],
  ["person", ",", "en", false],
  ["weapon-system", "s", "en", false]
] as const)(
  "reads a %s before “%s” on a page in %s as several of its kind: %s",
  (type, next, page, expected) => {
    expect(isForeignGenitive({ kind: "name" }, { type }, next, page)).toBe(expected)
  }
)

it.each([
  ["Trainer Reuter („{Reuters} Rache“) war bedient", "de", true],
  ["{Reuters} und AFP melden", "de", false],
  ["Reuter said that {Reuters} was wrong", "en", false]
])("knows the genitive of a surname in “%s” on a page in %s: %s", (marked, language, expected) => {
  const { text, span } = spanned(marked)
  expect(isGenitiveOfSurname(text, span, language)).toBe(expected)
})
