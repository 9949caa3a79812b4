import { expect, it } from "vitest"
import { isOfThePast } from "../../../src/core/linking/lifetimes"
import { spanned } from "./spans"

function isPast(marked: string): boolean {
  const { text, span } = spanned(marked)
  return isOfThePast(text, span)
}

it.each([
  "{Thomas Andrews} (1873–1912), naval architect",
  "{Эндрюс}, Томас (1873–1912)",
  "{Anthony Davis} (born 1811 – 1880) was",
  "{Thomas Andrews} may refer to:"
])("finds somebody who died long ago, or all who bear the name, in “%s”", (marked) => {
  expect(isPast(marked)).toBe(true)
})

it.each([
  "{Tom Andrews} (born 1953), congressman",
  "{Thein Sein} (2011–2016) was president",
  "{Vladimir Putin} (1999–) rules",
  "{Tom Andrews} (D, 1991–2005)",
  "{Tom Andrews} may refer the case to the court"
])("leaves who may be meant in “%s”", (marked) => {
  expect(isPast(marked)).toBe(false)
})
