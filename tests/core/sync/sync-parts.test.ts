import fc from "fast-check"
import { expect, it } from "vitest"
import { fromItems, leftOver, toItems } from "../../../src/core/sync/sync-parts"

const letters = (length: number) => "abcdefghij".repeat(Math.ceil(length / 10)).slice(0, length)

it.each([0, 1, 7_999, 8_000, 8_001, 50_000])("cuts %i letters into items and joins them again", (length) => {
  const items = toItems(letters(length))
  expect(fromItems(items ?? {})).toEqual({ kind: "text", letters: letters(length) })
})

it("keeps to what browsers take of one item and of all of them", () => {
  const items = toItems(letters(92_000)) ?? {}
  const sizes = Object.entries(items).map(([key, value]) => key.length + JSON.stringify(value).length)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(8_192)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400)
  expect(toItems(letters(92_001))).toBeNull()
})

it("knows an empty store, a later version's, and one of which a part is missing or old", () => {
  const items = toItems(letters(20_000)) ?? {}
  expect(fromItems({ other: 1 })).toEqual({ kind: "empty" })
  const head = items["choices"] as object
  expect(fromItems({ ...items, choices: { ...head, format: 2 } })).toEqual({ kind: "newer" })
  const { "choices-1": _, ...fewer } = items
  expect(fromItems(fewer)).toEqual({ kind: "broken" })
  expect(fromItems({ ...items, "choices-1": letters(8_000).toUpperCase() })).toEqual({ kind: "broken" })
})

it("never throws, whatever is in the store", () => {
  const head = fc.record({
    format: fc.anything(),
    parts: fc.anything(),
    length: fc.anything(),
    sum: fc.anything()
  })
  fc.assert(
    fc.property(fc.oneof(head, fc.anything()), fc.anything(), (choices, part) => {
      expect(["broken", "newer", "text"]).toContain(fromItems({ choices, "choices-0": part }).kind)
    })
  )
})

it("names the items of a longer writing that are left over", () => {
  const items = toItems("short") ?? {}
  expect(leftOver({ ...toItems(letters(20_000)), other: 1 }, items)).toEqual(["choices-1", "choices-2"])
})
