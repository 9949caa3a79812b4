import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isJsonObject, mergeManifest, type JsonObject } from "../../../src/node/build/merge-manifest"

const json = fc.letrec<{ object: JsonObject; value: JsonObject | string | number | boolean | null }>((tie) => ({
  object: fc.dictionary(fc.string({ maxLength: 3 }), tie("value"), { maxKeys: 4, noNullPrototype: true }),
  value: fc.oneof({ maxDepth: 3 }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), tie("object"))
})).object

describe("merging manifests", () => {
  it.each([
    ["merges objects", { a: { x: 1, y: 2 } }, { a: { y: 3 } }, { a: { x: 1, y: 3 } }],
    ["unites arrays without repeating", { a: ["p", "q"] }, { a: ["q", "r"] }, { a: ["p", "q", "r"] }],
    ["unites arrays of objects by what they hold", { a: [{ x: 1 }] }, { a: [{ x: 1 }] }, { a: [{ x: 1 }] }],
    ["deletes on null", { a: 1, b: 2 }, { a: null }, { b: 2 }],
    ["deletes deep down on null", { a: { x: 1, y: 2 } }, { a: { x: null } }, { a: { y: 2 } }],
    ["lets no null through where nothing lies under it", {}, { a: { x: null, y: 1 } }, { a: { y: 1 } }],
    ["replaces what is of another kind", { a: ["p"], b: { x: 1 } }, { a: "q", b: 2 }, { a: "q", b: 2 }],
    ["keeps a key that names a prototype", {}, JSON.parse('{"__proto__":1}') as JsonObject, JSON.parse('{"__proto__":1}')]
  ])("%s", (_, base, overlay, merged) => {
    expect(mergeManifest(base, overlay)).toEqual(merged)
  })

  it("changes nothing when laid on a second time", () => {
    fc.assert(
      fc.property(json, json, (base, overlay) => {
        const once = mergeManifest(base, overlay)
        expect(mergeManifest(once, overlay)).toEqual(once)
      })
    )
  })

  it("keeps what the overlay does not name", () => {
    fc.assert(
      fc.property(json, json, (base, overlay) => {
        const merged = mergeManifest(base, overlay)
        const untouched = Object.entries(base).filter(([key]) => !Object.hasOwn(overlay, key))
        for (const [key, value] of untouched) expect(merged[key]).toEqual(value)
      })
    )
  })

  it("leaves both arguments as they were", () => {
    const base = Object.freeze({ a: Object.freeze(["p"]), b: Object.freeze({ x: 1 }) })
    mergeManifest(base, { a: ["q"], b: { x: 2 } })
    expect(base).toEqual({ a: ["p"], b: { x: 1 } })
  })
})

it.each([[[]], [null], ["text"], [undefined]])("does not take %j for an object", (value) => {
  expect(isJsonObject(value)).toBe(false)
})
