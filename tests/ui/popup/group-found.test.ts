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
      const groups = groupFound(found, "en")
      expect(new Set(groups.flatMap(({ entities }) => entities))).toEqual(new Set(found))
      expect(groups.every(({ entities }) => entities.length > 0)).toBe(true)
    })
  )
})

it("puts the most frequent first, and equals by name as the language sorts them", () => {
  const names = ["Zürich", "Łódź", "Aachen"].map(
    (name) => ({ entity: name, name, type: "place", count: 1 }) as const
  )
  const [group] = groupFound([...names, { entity: "v", name: "Vienna", type: "facility", count: 2 }], "en")
  expect(group?.entities.map(({ name }) => name)).toEqual(["Vienna", "Aachen", "Łódź", "Zürich"])
})
