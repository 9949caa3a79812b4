import { describe, expect, it } from "vitest"
import type { IndexedPassage } from "../../../src/core/corpus/passage-rows"
import { relationRows, type RelationSources } from "../../../src/core/corpus/relation-rows"

/** Passages of ten characters each, one behind the other in one article. */
function passagesOf(count: number): readonly IndexedPassage[] {
  return Array.from({ length: count }, (_, i) => ({
    row: { article: 0, start: 10 * i, end: 10 * i + 10, lead: "no" },
    text: "",
    mentions: new Map()
  }))
}

/** Rows of `entity passage weight`. */
function speaking(...rows: readonly (readonly [number, number, number])[]) {
  return rows.map(([entity, passage, weight]) => ({ entity, passage, weight, why: "" }))
}

const nothing = { definitions: [], eventEntities: [], eventEvidence: [] }

/** The relations found, as `entity other passage`. */
function relations(sources: Partial<RelationSources>): string[] {
  return relationRows({ passages: passagesOf(3), entityPassages: [], ...nothing, ...sources }).map(
    ({ entity, other, passage }) => `${entity} ${other} ${passage}`
  )
}

describe("who stands with whom", () => {
  it("is found from both sides, in the passage that says most of the one it says less of", () => {
    const entityPassages = speaking([1, 0, 200], [2, 0, 70], [1, 1, 90], [2, 1, 90])
    expect(relations({ entityPassages })).toEqual(["1 2 1", "2 1 1"])
  })

  it("is not found where one of two is only named", () => {
    expect(relations({ entityPassages: speaking([1, 0, 200], [2, 0, 50]) })).toEqual([])
  })

  it("stands best first for each entity", () => {
    const entityPassages = speaking([1, 0, 70], [2, 0, 70], [1, 1, 90], [3, 1, 90])
    expect(relations({ entityPassages })).toEqual(["1 3 1", "1 2 0", "2 1 0", "3 1 1"])
  })

  it("leaves out who comes after the six that a passage says most of", () => {
    const entityPassages = speaking(
      ...Array.from({ length: 7 }, (_, entity) => [entity, 0, 200 - entity] as const)
    )
    expect(relations({ entityPassages }).filter((row) => row.startsWith("6 "))).toEqual([])
    expect(relations({ entityPassages })).toHaveLength(6 * 5)
  })

  it("prefers the passage that says in what role one of the two stands there, and gives those words", () => {
    const definitions = [{ entity: 2, article: 0, start: 12, end: 18, curated: "no" } as const]
    const entityPassages = speaking([1, 0, 100], [2, 0, 100], [1, 1, 90], [2, 1, 90])
    const [first] = relationRows({ passages: passagesOf(2), entityPassages, ...nothing, definitions })
    expect(first).toMatchObject({ entity: 1, other: 2, passage: 1, definition: 0 })
  })

  it("prefers the passage that tells of an event of both", () => {
    const eventEntities = [1, 2].map((entity) => ({ event: 0, entity }))
    const eventEvidence = [{ event: 0, article: 0, start: 25, end: 28 }]
    const entityPassages = speaking([1, 0, 100], [2, 0, 100], [1, 2, 60], [2, 2, 60])
    expect(relations({ entityPassages, eventEntities, eventEvidence })).toEqual(["1 2 2", "2 1 2"])
  })
})
