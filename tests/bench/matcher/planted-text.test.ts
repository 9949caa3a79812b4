import { expect, it } from "vitest"
import { plantVariants } from "./planted-text"

const never = () => false
const plant = (name: string) =>
  new Map(
    plantVariants([name], never, 1).flatMap(({ text, planted }) =>
      planted.map(({ start, end, variant }) => [variant, text.slice(start, end)] as const)
    )
  )

it("writes a name as pages do", () => {
  expect(Object.fromEntries(plant("Min Aung Hlaing"))).toEqual({
    plain: "Min Aung Hlaing",
    "before a possessive": "Min Aung Hlaing",
    "no-break space": "Min\u00a0Aung\u00a0Hlaing",
    "line break": "Min\n   Aung\n   Hlaing",
    "soft hyphen": "Min Aung Hla\u00ading",
    "upper case": "MIN AUNG HLAING"
  })
})

it("writes hyphens and accents in all their ways", () => {
  const written = plant("Saint-Étienne")
  expect(written.get("hyphen (U+2010)")).toBe("Saint\u2010Étienne")
  expect(written.get("no-break hyphen (U+2011)")).toBe("Saint\u2011Étienne")
  expect(written.get("no diacritics")).toBe("Saint-Etienne")
  expect(written.get("decomposed")).toBe("Saint-E\u0301tienne")
})

it("plants decoys, but none that is a name itself", () => {
  const texts = plantVariants(["Rosatom"], (text) => text === "rosatom", 1).map(({ text }) => text)
  expect(texts.some((text) => /Rosatomish|Neorosatom|Rqxsatom/.test(text))).toBe(true)
  expect(texts.some((text) => text.includes("“rosatom”"))).toBe(false)
})
