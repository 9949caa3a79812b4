import fc from "fast-check"
import { expect, it } from "vitest"
import { proseAround, proseSentences } from "../../../src/core/article/prose"

it("gives what lies between zones, whatever their order", () => {
  const zones = [
    { start: 6, end: 8 },
    { start: 0, end: 2 }
  ]
  expect(proseAround("0123456789", zones)).toEqual([
    { start: 2, end: 6 },
    { start: 8, end: 10 }
  ])
})

it("gives the whole text where there are no zones, and nothing where a zone is all of it", () => {
  expect(proseAround("0123", [])).toEqual([{ start: 0, end: 4 }])
  expect(proseAround("0123", [{ start: 0, end: 4 }])).toEqual([])
})

it("parts sentences at zones, and lets none reach into one", () => {
  const text = "YANGON - He came [File: X] and left. He slept. (AP)"
  const zones = [
    { start: 0, end: 8 },
    { start: 17, end: 26 },
    { start: 47, end: 51 }
  ]
  const sentences = proseSentences(text, zones).map(({ start, end }) => text.slice(start, end))
  expect(sentences).toEqual(["He came", "and left.", "He slept."])
})

it("gives every place to the prose or to a zone, whatever the zones", () => {
  const span = fc.tuple(fc.nat(30), fc.nat(8)).map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (zones) => {
      const text = "x".repeat(40)
      const prose = proseAround(text, zones)
      for (let at = 0; at < text.length; at++) {
        const isZone = zones.some(({ start, end }) => at >= start && at < end)
        expect(prose.filter(({ start, end }) => at >= start && at < end)).toHaveLength(isZone ? 0 : 1)
      }
    })
  )
})
