import { describe, expect, it } from "vitest"
import type { Density } from "../../src/core/settings/settings"
import type { BlockList } from "../../src/dom/block-list"
import { chooseMarks } from "../../src/dom/mark-choice"
import type { PlacedMention } from "../../src/dom/placed-mention"
import type { TextBlock } from "../../src/dom/text-block"

type Named = { readonly entity: string; readonly worth?: number; readonly kind?: PlacedMention["kind"] }
type Made = {
  readonly names: readonly (string | Named)[]
  readonly words?: number
  readonly isAside?: boolean
}

function blockOf({ names, words = 0, isAside = false }: Made, id: number): TextBlock {
  const mentions = names.map((name, i): PlacedMention => {
    const { entity, worth = 2, kind = "name" } = typeof name === "string" ? { entity: name } : name
    const reason = "It stands there"
    return {
      id: `${id}:${i}`,
      block: id,
      start: i,
      end: i + 1,
      surface: entity,
      entity,
      kind,
      worth,
      reason,
      isFullName: true
    }
  })
  const empty = { part: null, version: 0, readVersion: 0, order: id, before: null, nextPart: null, seenAt: 0 }
  const host = {} as Element
  return {
    ...empty,
    id,
    host,
    segments: [],
    mentions,
    votes: [],
    marked: [],
    words,
    isAside,
    isHeading: false,
    after: null,
    isDropped: false
  }
}

function listOf(made: readonly Made[]): readonly TextBlock[] {
  const blocks = made.map(blockOf)
  blocks.forEach((block, i) => (block.after = blocks[i + 1] ?? null))
  return blocks
}

function toEnd<T>(steps: Generator<unknown, T, void>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

function choose(
  made: readonly Made[],
  density: Density,
  headings: readonly number[] = [],
  marksOtherThanNames = false
) {
  const blocks = listOf(made)
  const list: Pick<BlockList, "first"> = { first: () => blocks[0] ?? null }
  const begin = new Set(blocks.filter((_, i) => headings.includes(i)))
  const chosen = toEnd(chooseMarks(list, (block) => begin.has(block), { density, marksOtherThanNames }))
  return blocks.map((block) => (chosen?.get(block)?.mentions ?? []).map(({ entity }) => entity).join(" "))
}

const page: readonly Made[] = [
  { names: ["putin", "moscow", "putin"], words: 30 },
  { names: ["putin", "soe-win"], words: 30 },
  { names: ["putin"], words: 30 },
  { names: ["putin", "moscow"], words: 30 }
]

describe("marks", () => {
  it("are as many as there are names where fewer are named than may be marked", () => {
    const few = [{ names: [{ entity: "a", worth: 9 }, "b", "c", "d"], words: 300 }]
    expect(choose(few, "useful")).toEqual(["a b c d"])
  })

  it("are on every name where the reader wants every one", () => {
    expect(choose(page, "every")).toEqual(["putin moscow putin", "putin soe-win", "putin", "putin moscow"])
  })

  it("are on the first name of each entity in a section", () => {
    expect(choose(page, "section", [2])).toEqual(["putin moscow", "soe-win", "putin", "moscow"])
  })

  it("are on the first name of each entity of the page", () => {
    expect(choose(page, "page", [2])).toEqual(["putin moscow", "soe-win", "", ""])
  })

  it("are never on the menu, whose words do not count", () => {
    const withMenu: Made[] = [{ names: ["putin", "kremlin"], words: 5_000, isAside: true }, ...page]
    expect(choose(withMenu, "useful")).toEqual(["", ...choose(page, "useful")])
    expect(choose(withMenu, "every")[0]).toBe("")
  })

  it("are on demonyms and descriptors only where the reader wants that", () => {
    const demonym: Made[] = [{ names: [{ entity: "russia", kind: "demonym" }] }]
    expect(choose(demonym, "every")).toEqual([""])
    expect(choose(demonym, "every", [], true)).toEqual(["russia"])
  })
})

describe("the most useful marks", () => {
  const crowded = (words: number): Made[] => [
    { names: [{ entity: "russia", worth: 0 }, { entity: "moscow", worth: 1 }, "putin"], words },
    { names: ["soe-win", { entity: "dawei", worth: 1 }, "rosatom"], words: 0 }
  ]

  it("are at most one in fifty words", () => {
    expect(choose(crowded(200), "useful").join(" ").trim().split(/\s+/)).toHaveLength(4)
    expect(choose(crowded(250), "useful").join(" ").trim().split(/\s+/)).toHaveLength(5)
  })

  it("are those of most worth, in the order of the page", () => {
    expect(choose(crowded(200), "useful")).toEqual(["moscow putin", "soe-win rosatom"])
  })

  it("are a few on a short page", () => {
    expect(choose(crowded(10), "useful")).toEqual(["putin", "soe-win rosatom"])
  })

  it("are first names of the page rather than repeated ones", () => {
    const repeated: Made[] = [
      { names: ["putin"], words: 100 },
      { names: ["putin"], words: 25 },
      {
        names: [
          { entity: "moscow", worth: 1 },
          { entity: "russia", worth: 0 }
        ],
        words: 25
      }
    ]
    expect(choose(repeated, "useful", [1])).toEqual(["putin", "", "moscow russia"])
  })
})
