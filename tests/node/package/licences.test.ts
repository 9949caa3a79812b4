import { expect, it } from "vitest"
import { partsOf } from "../../../src/node/package/bill-of-materials"
import { licencesText } from "../../../src/node/package/licences"

const bill = JSON.stringify({
  bomFormat: "CycloneDX",
  components: [
    {
      group: "@here",
      name: "one",
      version: "1.0.0",
      licenses: [{ license: { id: "MIT" } }],
      evidence: { licenses: [{ license: { text: { content: "RG8gZ29vZC4=", encoding: "base64" } } }] }
    },
    { name: "bare", version: "2.0.0" }
  ]
})

it("lists the parts of a bill of materials with the texts of their licences", () => {
  expect(partsOf(bill)).toEqual([
    { name: "@here/one", version: "1.0.0", licence: "MIT", licenceTexts: ["Do good."] },
    { name: "bare", version: "2.0.0", licence: "", licenceTexts: [] }
  ])
})

it("refuses a bill that is none", () => {
  expect(() => partsOf('{"components": [{}]}')).toThrow()
})

it("puts all licences under one another, our own first", () => {
  const text = licencesText("Ours.", partsOf(bill).slice(0, 1))
  expect(text.indexOf("Ours.")).toBeLessThan(text.indexOf("Do good."))
  expect(text).toContain("@here/one 1.0.0 (MIT)")
})

it("ships nothing that comes without a licence", () => {
  expect(() => licencesText("Ours.", partsOf(bill))).toThrow("bare")
})
