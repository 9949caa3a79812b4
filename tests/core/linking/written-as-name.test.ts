import { describe, expect, it } from "vitest"
import type { EntityType } from "../../../src/core/model"
import { isAmongStates, isToldInBurmese, isWrittenAsName } from "../../../src/core/linking/written-as-name"
import { smallGazetteer } from "./small-gazetteer"
import { spanned } from "./spans"

function isName(
  marked: string,
  {
    type = "organisation",
    language = "en",
    isTitleCase = false
  }: {
    type?: EntityType
    language?: string
    isTitleCase?: boolean
  } = {}
): boolean {
  const { text, span } = spanned(marked)
  const form = text.slice(span.start, span.end).replace(/^the /, "The ")
  const gazetteer = smallGazetteer([{ id: "it", type, forms: [form.replace(" For ", " for ")] }])
  const sentence = { start: 0, end: text.length }
  return isWrittenAsName(gazetteer.form(0), type, span, { text, sentence, isTitleCase, language })
}

describe("a phrase of common words is written as a name", () => {
  it.each(["according to {Justice for Myanmar}", "a reporter told {The Irrawaddy} so"])(
    "with a capital inside a sentence: “%s”",
    (marked) => {
      expect(isName(marked)).toBe(true)
    }
  )

  it("with capitals in its small words", () => {
    expect(isName("{Justice For Myanmar} has published the names")).toBe(true)
    expect(isName("{Justice For Myanmar} Has Published", { isTitleCase: true })).toBe(false)
  })

  it("in English on a page in another language, wherever it stands", () => {
    expect(isName("{Justice for Myanmar} fordert Sanktionen", { language: "de" })).toBe(true)
  })
})

describe("a phrase of common words may be no name", () => {
  it.each(["{Justice for Myanmar} is what they want", "“{Justice for Myanmar}!” they cried"])(
    "where any first word has a capital: “%s”",
    (marked) => {
      expect(isName(marked)).toBe(false)
    }
  )

  it("in a headline in Title Case", () => {
    expect(isName("Seeking {Justice for Myanmar}", { isTitleCase: true })).toBe(false)
  })

  it("when it is a proper noun anyway", () => {
    expect(isName("at {Rangoon House} there")).toBe(false)
  })

  it("when it is no body and no medium", () => {
    expect(isName("read {Justice for Myanmar} now", { type: "plan" })).toBe(false)
  })
})

describe("a people's name among states", () => {
  it.each([
    "in Shan and {Karen} states",
    "Kachin, {Karen} and Chin States",
    "{Karen}, Kayah, Mon and Shan states"
  ])("is that of its state: “%s”", (marked) => {
    const { text, span } = spanned(marked)
    expect(isAmongStates("place", text, span)).toBe(true)
    expect(isAmongStates("person", text, span)).toBe(false)
  })

  it.each([
    "{Karen}, United States",
    "{Karen} of the United States",
    "{Karen} stated",
    "{Karen} fled. States fell"
  ])("may be anybody's elsewhere: “%s”", (marked) => {
    const { text, span } = spanned(marked)
    expect(isAmongStates("place", text, span)).toBe(false)
  })
})

it.each([
  ["ဧရာဝတီ", "ကို ပြောပါတယ်", true],
  ["ဧရာဝတီ", "သို့ပြောသည်", true],
  ["ဧရာဝတီ", "က ဆက်သွယ်မေးမြန်းရာ", true],
  ["ဧရာဝတီ", "မြစ်ကို ဖြတ်သည်", false],
  ["ဧရာဝတီ", "ကို ဖြတ်ကူးသည်", false]
])("tells in Burmese whether %s%s is told or asks", (name, rest, is) => {
  const span = { start: 0, end: name.length }
  expect(isToldInBurmese("media", name + rest, span)).toBe(is)
  expect(isToldInBurmese("place", name + rest, span)).toBe(false)
})
