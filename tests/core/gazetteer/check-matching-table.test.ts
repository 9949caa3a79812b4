import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { checkMatchingTable } from "../../../src/core/gazetteer/check-matching-table"
import { createFormFinder } from "../../../src/core/gazetteer/find-forms"
import type { FormToMatch } from "../../../src/core/gazetteer/form-to-match"
import { buildMatchingTable } from "../../../src/core/gazetteer/matching-table"

const texts = ["Min Aung Hlaing", "Nguyễn Phú", "PDF", "Su-30", "缅甸", "မြန်မာ", "Min", "Min"]
const forms = texts.map((text): FormToMatch => ({
  text,
  rule: text === "PDF" ? "exact-capitals" : "any-case",
  plural: true
}))
const table = buildMatchingTable(forms)
const page = texts.flatMap((text) => [text, text.toUpperCase(), `${text}s`, "Minx Aung"]).join(" ")

/** Magic, format, and seven sizes. */
const HEADER_WORDS = 9

const withWord = (at: number, word: number) => {
  const changed = table.slice()
  changed[at] = word
  return changed
}

describe("checkMatchingTable", () => {
  it("has nothing to say of what buildMatchingTable made", () => {
    expect(checkMatchingTable(table, forms.length)).toBeNull()
    expect(checkMatchingTable(buildMatchingTable([]), 0)).toBeNull()
  })

  it.each([
    ["no words", new Uint32Array(), "shorter than its header"],
    ["another file", withWord(0, 1), "does not begin like one"],
    ["a later format", withWord(1, 99), "format 99"],
    ["other forms", withWord(2, 7), "of 7 forms where there are 8"],
    ["odd filters", withWord(3, 96), "a filter of 96 words"],
    ["no filter", withWord(4, 0), "a filter of 0 words"],
    ["too many nodes", withWord(6, 0xfffffffe), "its header states"],
    ["half a node", withWord(6, 7), "its header states"],
    ["no slots", withWord(5, 0), "its header states"],
    ["long forms", withWord(8, 65), "forms of 65 tokens"],
    ["a missing end", table.subarray(0, table.length - 1), "its header states"]
  ])("names %s", (_, broken, sentence) => {
    expect(checkMatchingTable(broken, forms.length)).toContain(sentence)
  })

  it("names records that lead outside, name no form or do not end", () => {
    const lastFlags = table.length - 1
    expect(checkMatchingTable(withWord(lastFlags, 0), forms.length)).toContain("does not end")
    expect(checkMatchingTable(withWord(lastFlags, 8 | (1 << 30)), forms.length)).toContain("is of form 8")
    expect(checkMatchingTable(withWord(lastFlags, (3 << 26) | (1 << 30)), forms.length)).toContain(
      "has no rule"
    )
    expect(checkMatchingTable(withWord(lastFlags, (1 << 29) | (1 << 30)), forms.length)).toContain(
      "is cut off"
    )
  })

  it("names nodes whose records are none, and nodes where no look-up would come by", () => {
    const nodes = HEADER_WORDS + (table[3] ?? 0) + (table[4] ?? 0)
    const slot = table.subarray(nodes).findIndex((word, at) => at % 2 === 0 && word !== 0) / 2
    const state = table[nodes + 2 * slot] ?? 0
    const broken = (at: number, word: number) => checkMatchingTable(withWord(nodes + at, word), forms.length)
    expect(broken(2 * slot + 1, 0x7fffffff)).toBe(
      `node ${slot} of the matching table has no records at ${0x3fffffff}`
    )
    expect(broken(2 * slot, 0xffffffff)).toContain("is misplaced")
    expect(broken(2 * slot + 2, state)).toContain("is misplaced")
  })

  it("lets no table pass that makes the finder fail, run on or name a form that is none", () => {
    const at = fc.oneof(
      fc.nat({ max: HEADER_WORDS - 1 }),
      fc.nat({ max: table.length - 1 }),
      fc.integer({ min: table.length - 80, max: table.length - 1 })
    )
    const word = fc.oneof(fc.nat({ max: 40 }), fc.integer({ min: 0, max: 0xffffffff }))
    fc.assert(
      fc.property(fc.array(fc.tuple(at, word), { maxLength: 6 }), (changes) => {
        const changed = table.slice()
        for (const [at, word] of changes) changed[at] = word
        if (checkMatchingTable(changed, forms.length) !== null) return
        for (const { end, forms: ids } of createFormFinder(changed)(page)) {
          expect(end).toBeLessThanOrEqual(page.length)
          expect(ids.every((id) => id < forms.length)).toBe(true)
        }
      }),
      { numRuns: 2000 }
    )
  })
})
