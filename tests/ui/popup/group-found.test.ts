import fc from "fast-check"
import { expect, it } from "vitest"
import { entityTypes } from "../../../src/core/model"
import type { FoundEntity } from "../../../src/core/page"
import { groupFound } from "../../../src/ui/popup/group-found"

const anyFound: fc.Arbitrary<FoundEntity> = fc
  .record({ name: fc.string(), type: fc.constantFrom(...entityTypes), count: fc.nat(50) })
  .map((each) => ({ ...each, entity: each.name }))

it("loses nobody, invents nobody, and leaves no group empty", () => {
  fc.assert(
    fc.property(fc.array(anyFound), (found) => {
      const groups = groupFound(found)
      expect(new Set(groups.flatMap(({ entities }) => entities))).toEqual(new Set(found))
      expect(groups.every(({ entities }) => entities.length > 0)).toBe(true)
    })
  )
})

it("leaves those of a group in the order that they came in", () => {
  const place = (name: string) => ({ entity: name, name, type: "place", count: 1 }) as const
  const person = { entity: "v", name: "Vera", type: "person", count: 1 } as const
  const groups = groupFound([place("Zürich"), person, place("Aachen")])
  expect(groups.map(({ entities }) => entities.map(({ name }) => name))).toEqual([
    ["Vera"],
    ["Zürich", "Aachen"]
  ])
})
