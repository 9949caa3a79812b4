import { expect, it } from "vitest"
import { isNoCountry } from "../../../src/core/linking/country-abbreviations"
import { spanned } from "./spans"

function isNone(marked: string): boolean {
  const { text, span } = spanned(marked)
  return isNoCountry(text, span)
}

it.each([
  ["a pronoun in capitals", "PLEASE LET {US} KNOW"],
  ["a French club", "L’{US} Créteil gagne"],
  ["a locale", "set the language to en-{US} first"],
  ["a currency", "more than {U.S.} $75 billion"],
  ["a currency with its sign behind", "{US}$40 a head"],
  ["a code of law", "under 42 {U.S}.C. § 1983"],
  ["a code of law with all its points", "under 42 {U.S.}C. § 1983"]
])("finds %s", (_, marked) => {
  expect(isNone(marked)).toBe(true)
})

it.each([
  "the {US} said so",
  "talks with the {U.S.} Cabinet members",
  "in the {U.S.} C. Powell said",
  "{Russia} $40",
  "told the {US}: 40 dollars"
])("leaves the country in “%s”", (marked) => {
  expect(isNone(marked)).toBe(false)
})
