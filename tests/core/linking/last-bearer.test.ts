import { describe, expect, it } from "vitest"
import { repeatsAnotherBearer } from "../../../src/core/linking/last-bearer"
import { smallGazetteer } from "./small-gazetteer"
import { spanned } from "./spans"

const gazetteer = smallGazetteer([
  { id: "khin-ohmar", type: "person", forms: ["Khin Omar", { text: "Omar", needs: ["full-name"] }] }
])

function isAnother(marked: string): boolean {
  const { text, span } = spanned(marked)
  return repeatsAnotherBearer(gazetteer, 0, text, span)
}

describe("a surname repeats the last name that was given in full", () => {
  it.each([
    "Ilhan Omar spoke. {Omar} was cheered.",
    "Khin Omar and Ilhan Omar spoke. {Omar} was cheered.",
    "Ilhan Omar spoke. Omar was cheered. Then {Omar} left."
  ])("which is another’s: %s", (text) => expect(isAnother(text)).toBe(true))

  it.each([
    "Khin Omar spoke. {Omar} was cheered.",
    "Ilhan Omar and Khin Omar spoke. {Omar} was cheered.",
    "Ms Omar spoke. When Omar left, {Omar} was cheered.",
    "{Omar} spoke before Ilhan Omar.",
    `Ilhan Omar spoke${" at length".repeat(50)}. {Omar} was cheered.`
  ])("which is the same, or none: %s", (text) => expect(isAnother(text)).toBe(false))
})
