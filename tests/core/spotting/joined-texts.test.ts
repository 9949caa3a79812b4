import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { areJoined, joinTexts, partTexts } from "../../../src/core/spotting/joined-texts"

describe("joined texts", () => {
  it("are parted into what was joined, whatever the script", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        expect(areJoined(joinTexts(texts))).toBe(true)
        expect(partTexts(joinTexts(texts))).toEqual(texts)
      })
    )
  })

  it.each([
    ["beyond the text", [3, 9]],
    ["short of the text", [3]],
    ["nowhere", []],
    ["backwards", [5, 3, 5]]
  ])("are refused where they end %s", (_, ends) => {
    expect(areJoined({ text: "Putin", ends })).toBe(false)
  })
})
