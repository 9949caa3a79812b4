import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { mentionKinds } from "../../../src/core/model"
import type { SpottedBlock } from "../../../src/core/page"
import { readRow, toTable, type SpottedTable } from "../../../src/core/spotting/spotted-table"

const few = (values: readonly string[]) => fc.constantFrom(...values)

const block: fc.Arbitrary<SpottedBlock> = fc.record({
  words: fc.nat(),
  isUndecided: fc.boolean(),
  votes: fc.array(fc.record({ entity: few(["moscow-idaho"]), by: fc.constantFrom(1 as const, -1 as const) })),
  mentions: fc.array(
    fc.record({
      start: fc.nat(),
      end: fc.nat(),
      entity: few(["min-aung-hlaing", "moscow"]),
      kind: fc.constantFrom(...mentionKinds),
      reason: few(["full name", 'says "so"']),
      isFullName: fc.boolean(),
      worth: fc.nat(3)
    })
  )
})

/** What a page side makes of a table. */
function blocksOf(table: SpottedTable): readonly SpottedBlock[] {
  const rows = new Map(table.rows.map((row) => [row[0], row]))
  return table.words.map((words, i) => ({
    words,
    mentions: readRow(table, rows.get(i) ?? [], (start, end, named) => ({ ...named, start, end })),
    isUndecided: table.undecided.includes(i),
    votes: table.votes.filter(({ block }) => block === i).map(({ entity, by }) => ({ entity, by }))
  }))
}

describe("a table of spotted blocks", () => {
  it("gives back the blocks that it was made of, also after a journey as JSON", () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const sent = JSON.parse(JSON.stringify(toTable(blocks))) as SpottedTable
        expect(blocksOf(sent)).toEqual(blocks)
      })
    )
  })

  it("tells once what a hundred mentions have in common", () => {
    const one = { entity: "moscow", kind: "name", reason: "full name", isFullName: true, worth: 1 } as const
    const mentions = Array.from({ length: 100 }, (_, i) => ({ ...one, start: 10 * i, end: 10 * i + 6 }))
    expect(toTable([{ words: 200, mentions, isUndecided: false, votes: [] }]).named).toEqual([one])
  })

  it.each([[[1, 2]], [[1, 2, 3]], [[1, 2, 3, 4]], [[1, 2, 3, 0, 5]]])("refuses the row %j", (row) => {
    const table = { named: [], words: [], rows: [row], undecided: [], votes: [] }
    expect(() => readRow(table, row, () => null)).toThrow(RangeError)
  })
})
