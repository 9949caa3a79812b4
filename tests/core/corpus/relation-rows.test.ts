import { describe, expect, it } from "vitest"
import { evidencePassages } from "../../../src/core/corpus/evidence-passages"
import { relationRows, type RelationSources } from "../../../src/core/corpus/relation-rows"
import { createSpokenList, createWordList, sortSpoken } from "../../../src/core/corpus/spoken"

/** Passages that speak of entities, of rows of `entity passage weight`. */
function speaking(...rows: readonly (readonly [number, number, number])[]) {
  const list = createSpokenList(createWordList())
  for (const [entity, passage, weight] of rows) list.add({ entity, passage, weight, why: "" })
  return sortSpoken(list.columns())
}

const nothing = { passages: 3, spoken: speaking(), definitions: [], eventEntities: [], evidence: [] }

/** The relations found, as `entity other passage`. */
function relations(sources: Partial<RelationSources>): string[] {
  return relationRows({ ...nothing, ...sources }).map(
    ({ entity, other, passage }) => `${entity} ${other} ${passage}`
  )
}

describe("who stands with whom", () => {
  it("is found from both sides, in the passage that says most of the one it says less of", () => {
    const spoken = speaking([1, 0, 200], [2, 0, 70], [1, 1, 90], [2, 1, 90])
    expect(relations({ spoken })).toEqual(["1 2 1", "2 1 1"])
  })

  it("is not found where one of two is only named", () => {
    expect(relations({ spoken: speaking([1, 0, 200], [2, 0, 50]) })).toEqual([])
  })

  it("stands best first for each entity", () => {
    const spoken = speaking([1, 0, 70], [2, 0, 70], [1, 1, 90], [3, 1, 90])
    expect(relations({ spoken })).toEqual(["1 3 1", "1 2 0", "2 1 0", "3 1 1"])
  })

  it("leaves out who comes after the six that a passage says most of", () => {
    const spoken = speaking(...Array.from({ length: 7 }, (_, entity) => [entity, 0, 200 - entity] as const))
    expect(relations({ spoken }).filter((row) => row.startsWith("6 "))).toEqual([])
    expect(relations({ spoken })).toHaveLength(6 * 5)
  })

  it("prefers the passage that says in what role one of the two stands there, and gives those words", () => {
    const definitions = [{ entity: 2, passage: 1 }]
    const spoken = speaking([1, 0, 100], [2, 0, 100], [1, 1, 90], [2, 1, 90])
    const [first] = relationRows({ ...nothing, spoken, definitions })
    expect(first).toMatchObject({ entity: 1, other: 2, passage: 1, definition: 0 })
  })

  it("prefers the passage that tells of an event of both", () => {
    const eventEntities = [1, 2].map((entity) => ({ event: 0, entity }))
    // Passages of ten characters each, one behind the other in one article.
    const placed = [0, 1, 2].map((passage) => ({
      article: 0,
      start: 10 * passage,
      end: 10 * passage + 10,
      passage
    }))
    const evidence = evidencePassages(placed, [{ event: 0, article: 0, start: 25, end: 28 }])
    const spoken = speaking([1, 0, 100], [2, 0, 100], [1, 2, 60], [2, 2, 60])
    expect(relations({ spoken, eventEntities, evidence })).toEqual(["1 2 2", "2 1 2"])
  })
})
