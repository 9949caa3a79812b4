import { expect, it } from "vitest"
import { beginsInstitution, goesOnInCapitals } from "../../../src/core/linking/institutions"
import { smallGazetteer } from "./small-gazetteer"
import { spanned } from "./spans"

const gazetteer = smallGazetteer([
  { id: "council", type: "government-body", forms: ["State Administration Council"] }
])

function goesOn(marked: string, language = "en"): boolean {
  const { text, span } = spanned(marked)
  return goesOnInCapitals(gazetteer, text, span, language)
}

function begins(marked: string): boolean {
  const { text, span } = spanned(marked)
  return beginsInstitution(gazetteer, text, span)
}

it.each([
  "in front of {Rangoon} General Hospital",
  "the {Moscow} Conference on International Security",
  "the {Burma} Border Consortium",
  "{Yangon} International Airport",
  "a member of the {Moscow} Church of the Nazarene",
  "the Indo-{Myanmar} Friendship Bridge",
  "the {China} Youth Daily"
])("finds the name of an institution in “%s”", (marked) => {
  expect(begins(marked)).toBe(true)
})

it.each([
  "a hospital in {Rangoon}",
  "the {Rangoon} hospital",
  "{Myanmar} State Administration Council members",
  "the {US} Securities and Exchange Commission",
  "{Myanmar}, Bangkok Hospital",
  "{Moscow} Mayor Sergei Sobyanin met the committee"
])("leaves a place that stands for itself in “%s”", (marked) => {
  expect(begins(marked)).toBe(false)
})

it.each([
  "The salad at {Burma} Social is worth the trip",
  "{China} Tang and Liberty hold sales",
  "survived by a niece, {India} Rose Michaels",
  "the {Dawei} Princess is a boat",
  "un camión de {Rusia} Standard volcó"
])("finds a name that goes on in capitals in “%s”", (marked) => {
  expect(goesOn(marked)).toBe(true)
})

it.each([
  "{Russia} Foreign Minister Sergei Lavrov said so",
  "in {Myanmar} State Administration Council members met",
  "in {Myanmar} Friday morning",
  "in {Myanmar} COVID spread",
  "the {US} Congress voted",
  "{Myanmar} Holds Election",
  "Country: {Myanmar} Population: 54 million and growing",
  "{Myanmar} Military-backed parties won",
  "fled to {Myanmar}\nThe army said so"
])("leaves a place that an office, a day, a headline or a known name follows in “%s”", (marked) => {
  expect(goesOn(marked)).toBe(false)
})

it("tells nothing in languages that write nouns or persons so behind a country", () => {
  expect(goesOn("weil in {Myanmar} Soldaten schießen", "de")).toBe(false)
  expect(goesOn("посол {Мьянмы} Тит Лвин Со сказал", "ru")).toBe(false)
  expect(goesOn("ngoại trưởng {Nga} Sergei Lavrov nói", "vi")).toBe(false)
})
