import { expect, it } from "vitest"
import { beginsInstitution } from "../../../src/core/linking/institutions"
import { smallGazetteer } from "./small-gazetteer"
import { spanned } from "./spans"

const gazetteer = smallGazetteer([
  { id: "council", type: "government-body", forms: ["State Administration Council"] }
])

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
