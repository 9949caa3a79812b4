import { expect, it } from "vitest"
import { isNoCountry, isNumberOfGoods } from "../../../src/core/linking/country-abbreviations"
import { spanned } from "./spans"

function isNone(marked: string): boolean {
  const { text, span } = spanned(marked)
  return isNoCountry(text, span)
}

it.each([
  ["a pronoun in capitals", "PLEASE LET {US} KNOW"],
  ["a pronoun in capitals behind another verb", "BELIEVE {US}: IT IS TRUE"],
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

it.each([
  ["{UN} 1263 paint", true],
  ["{UN} 1203, Benzin", true],
  ["die {UN}-Nummer 1203", true],
  ["{UN} No. 3077", true],
  ["a container of {UN} 1950 aerosols", true],
  ["Dangerous goods: {UN} 1950", true],
  ["the {UN} 1951 Refugee Convention", false],
  ["the {UN} 2030 agenda", false],
  ["told the {UN} 1,263 had died", false],
  ["the {UN} said", false]
])("tells the number of dangerous goods in “%s”", (marked, is) => {
  const { text, span } = spanned(marked)
  expect(isNumberOfGoods(text, span)).toBe(is)
})
