import { describe, expect, it } from "vitest"
import type { PageEvidence } from "../../src/core/page"
import { createEvidenceCount } from "../../src/dom/evidence-count"
import type { TextBlock } from "../../src/dom/text-block"

type Counted = Pick<TextBlock, "isAside" | "votes"> & { readonly names: readonly string[] }

function blockOf({ isAside, votes, names }: Counted): TextBlock {
  const mentions = names.map((entity) => ({ entity, isFullName: true }))
  // Only these are looked at.
  return { isAside, votes, mentions } as unknown as TextBlock
}

function countsAfter(...added: readonly Counted[]): PageEvidence {
  const count = createEvidenceCount()
  added.map(blockOf).forEach(count.add)
  return count.counts()
}

const prose = { isAside: false, votes: [], names: [] }
const idaho = { entity: "moscow-idaho", by: 1 } as const

describe("the evidence of a page", () => {
  it("is what it names in full, and what it says of namesakes", () => {
    expect(countsAfter({ ...prose, names: ["moscow", "moscow"], votes: [idaho] })).toEqual({
      moscow: 2,
      "moscow-idaho": 1
    })
  })

  it("leaves out menus and footers", () => {
    expect(countsAfter({ isAside: true, names: ["moscow"], votes: [idaho] })).toEqual({})
  })

  it("leaves out a namesake whom more speaks against than for", () => {
    const against = { ...idaho, by: -1 } as const
    expect(countsAfter({ ...prose, votes: [against, idaho] }, { ...prose, votes: [against] })).toEqual({})
  })

  it("is as before when a block goes", () => {
    const count = createEvidenceCount()
    const gone = blockOf({ ...prose, names: ["moscow"], votes: [idaho] })
    count.add(blockOf({ ...prose, votes: [{ ...idaho, by: -1 }] }))
    count.add(gone)
    count.remove(gone)
    count.add(blockOf({ ...prose, votes: [idaho] }))
    expect(count.counts()).toEqual({})
  })
})
