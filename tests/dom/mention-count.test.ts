import { describe, expect, it } from "vitest"
import type { PageEvidence } from "../../src/core/page"
import { createMentionCount } from "../../src/dom/mention-count"
import type { TextBlock } from "../../src/dom/text-block"

type Counted = Pick<TextBlock, "isAside" | "votes"> & { readonly names: readonly string[] }

function blockOf({ isAside, votes, names }: Counted): TextBlock {
  const mentions = names.map((entity) => ({ entity, isFullName: true }))
  // Only these are looked at.
  return { isAside, votes, mentions } as unknown as TextBlock
}

function evidenceAfter(...added: readonly Counted[]): PageEvidence {
  const count = createMentionCount()
  added.map(blockOf).forEach(count.add)
  return count.evidence()
}

const prose = { isAside: false, votes: [], names: [] }
const idaho = { entity: "moscow-idaho", by: 1 } as const

describe("the evidence of a page", () => {
  it("is what it names in full, and what it says of namesakes", () => {
    expect(evidenceAfter({ ...prose, names: ["moscow", "moscow"], votes: [idaho] })).toEqual({
      moscow: 2,
      "moscow-idaho": 1
    })
  })

  it("leaves out menus and footers", () => {
    expect(evidenceAfter({ isAside: true, names: ["moscow"], votes: [idaho] })).toEqual({})
  })

  it("leaves out a namesake whom more speaks against than for", () => {
    const against = { ...idaho, by: -1 } as const
    expect(evidenceAfter({ ...prose, votes: [against, idaho] }, { ...prose, votes: [against] })).toEqual({})
  })

  it("is as before when a block goes", () => {
    const count = createMentionCount()
    const gone = blockOf({ ...prose, names: ["moscow"], votes: [idaho] })
    count.add(blockOf({ ...prose, votes: [{ ...idaho, by: -1 }] }))
    count.add(gone)
    count.remove(gone)
    count.add(blockOf({ ...prose, votes: [idaho] }))
    expect(count.evidence()).toEqual({})
  })
})

describe("the mentions of a page", () => {
  const said = (...names: readonly string[]) => blockOf({ ...prose, names })

  it("are counted by entity, the most frequent first, those of menus too", () => {
    const count = createMentionCount()
    count.add(said("moscow", "rosatom"))
    count.add(blockOf({ ...prose, isAside: true, names: ["rosatom"] }))
    expect(count.mentions()).toEqual([
      { entity: "rosatom", count: 2 },
      { entity: "moscow", count: 1 }
    ])
  })

  it("do not tell of an entity whose last mention has gone", () => {
    const count = createMentionCount()
    const gone = said("moscow")
    count.add(gone)
    count.add(said("rosatom"))
    count.remove(gone)
    expect(count.mentions()).toEqual([{ entity: "rosatom", count: 1 }])
  })

  it("keep their order when a block is read again", () => {
    const count = createMentionCount()
    const again = said("moscow")
    count.add(again)
    count.add(said("rosatom"))
    count.remove(again)
    count.add(again)
    expect(count.mentions().map(({ entity }) => entity)).toEqual(["moscow", "rosatom"])
  })
})
