import { expect, it } from "vitest"
import { isLetterOnRadio } from "../../../src/core/linking/radio-alphabet"
import { spanned } from "./spans"

it.each([
  ["{INDIA} DELTA ONE is the working call", true],
  ["on channel {India} Yankee", true],
  ["Zulu {India} four", true],
  ["the {India} Delta variant", false],
  ["from {India} November 12", false],
  ["{China} Delta", false],
  ["in {India} delta farmers", false]
])("tells the letter of the radio alphabet in “%s”", (marked, is) => {
  const { text, span } = spanned(marked)
  expect(isLetterOnRadio(text, span)).toBe(is)
})
