import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createFormFinder } from "../../../src/core/gazetteer/find-forms"
import type { FormToMatch } from "../../../src/core/gazetteer/form-to-match"
import { formProblem, tokensOf } from "../../../src/core/gazetteer/form-tokens"
import { buildMatchingTable } from "../../../src/core/gazetteer/matching-table"

const name = (text: string): FormToMatch => ({ text, rule: "capitalised" })

/** Numbers that look random and are the same each time. */
function chance(): () => number {
  let state = 1
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}

function madeWord(next: () => number, letters: number): string {
  const word = Array.from({ length: letters }, () => "aeioubdgklmnrst".charAt(Math.floor(next() * 15)))
  return word.join("").replace(/^./, (first) => first.toUpperCase())
}

/** Made names as a large gazetteer has them: most of several words, with first names that recur, in four scripts. */
function madeForms(count: number): FormToMatch[] {
  const next = chance()
  const firstNames = Array.from({ length: 300 }, () => madeWord(next, 5))
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? ""
  const kinds = [
    () => `${pick(firstNames)} ${madeWord(next, 7)}`,
    () => `${pick(firstNames)} ${pick(firstNames)} ${madeWord(next, 6)}`,
    () => madeWord(next, 8),
    () => `${madeWord(next, 6)} ${pick(["Groupe", "Société", "Đảng"])}`,
    () => `${madeWord(next, 4)}-${Math.floor(next() * 900)}`,
    () =>
      pick(["Мин", "Сергей", "Шойгу"]) +
      " " +
      madeWord(next, 7).replace(/[a-z]/gi, (c) => String.fromCharCode(0x3cf + c.charCodeAt(0))),
    () => Array.from({ length: 3 }, () => String.fromCharCode(0x4e00 + Math.floor(next() * 900))).join(""),
    () =>
      "မြန်" +
      Array.from({ length: 2 }, () => `${String.fromCharCode(0x1000 + Math.floor(next() * 30))}ို`).join("")
  ]
  return Array.from({ length: count }, (_, id) => name(kinds[id % kinds.length]?.() ?? ""))
}

/** Two words with one key, found by trying: of 200,000 words about five pairs have one. */
function collidingWords(): readonly [string, string] {
  const next = chance()
  const seen = new Map<number, string>()
  for (let n = 0; n < 500_000; n++) {
    const word = madeWord(next, 10)
    const key = tokensOf(word)[0]?.key ?? 0
    const other = seen.get(key)
    if (other !== undefined && other !== word) return [other, word]
    seen.set(key, word)
  }
  throw new Error("no two words have one key")
}

const anyUnit = fc.oneof(fc.integer({ min: 0x20, max: 0x17f }), fc.integer({ min: 0, max: 0xffff }))
const anyText = fc.array(anyUnit, { maxLength: 10 }).map((units) => String.fromCharCode(...units))

describe("buildMatchingTable", () => {
  it("finds every form again, by its id and all of its length", () => {
    const forms = madeForms(3000)
    const find = createFormFinder(buildMatchingTable(forms))
    const lost = forms.filter(({ text }, id) => {
      const [hit, ...others] = find(`x, ${text}.`)
      return others.length > 0 || hit?.end !== 3 + text.length || !hit.forms.includes(id)
    })
    expect(lost).toEqual([])
  })

  it("gives the same words for the same forms", () => {
    expect(buildMatchingTable(madeForms(500))).toEqual(buildMatchingTable(madeForms(500)))
  })

  // The words of the table are stored in packs. Where this fails, raise `TABLE_FORMAT` and then put in the new sum.
  it("has not changed its format", () => {
    const table = buildMatchingTable([
      ...madeForms(50),
      { text: "Nguyễn PDF", rule: "exact-capitals", plural: true }
    ])
    expect(table.reduce((sum, word) => (Math.imul(sum, 31) + word) >>> 0, 0)).toBe(67647532)
  })

  it("takes at most 32 bytes a form", () => {
    const forms = madeForms(20_000)
    expect(buildMatchingTable(forms).byteLength / forms.length).toBeLessThanOrEqual(32)
  })

  it("is used where it lies, at any word of a pack", () => {
    const table = buildMatchingTable(madeForms(100))
    const pack = new Uint32Array(table.length + 12).fill(0xffffffff)
    pack.set(table, 7)
    const find = createFormFinder(pack.subarray(7, 7 + table.length))
    expect(find(madeForms(100)[41]?.text ?? "").map(({ forms }) => forms)).toEqual([[41]])
  })

  it("keeps apart forms whose keys collide, as whole forms and as beginnings", () => {
    const [one, other] = collidingWords()
    expect(tokensOf(one)[0]?.key).toBe(tokensOf(other)[0]?.key)
    const find = createFormFinder(buildMatchingTable([one, other, `${one} Lin`, `${other} Kai`].map(name)))
    const ids = (text: string) => find(text).map(({ end, forms }) => [end, ...forms])
    expect(ids(one)).toEqual([[one.length, 0]])
    expect(ids(other)).toEqual([[other.length, 1]])
    expect(ids(`${one} Kai`)).toEqual([[one.length, 0]])
    expect(ids(`${other} Kai`)).toEqual([[other.length + 4, 3]])
  })

  it("does not take the spelling of one form for another with the same key", () => {
    const [one, other] = collidingWords()
    expect(createFormFinder(buildMatchingTable([name(one)]))(other)).toEqual([])
  })

  it("finds any form that has no problem", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(formProblem(text) === null)
        const [token] = tokensOf(text)
        const hits = createFormFinder(buildMatchingTable([{ text, rule: "any-case" }]))(
          text.slice(token?.start)
        )
        expect(hits.map(({ forms }) => forms)).toContainEqual([0])
      }),
      { numRuns: 500 }
    )
  })

  it("refuses what no text can have, with the form's number", () => {
    expect(() => buildMatchingTable([name("Putin"), name("(…)")])).toThrow(
      "Form 1: “(…)” has no letter or digit"
    )
    expect(formProblem("x".repeat(2000))).toContain("longer than 1024 characters")
    expect(formProblem("a ".repeat(65))).toContain("longer than 64 words")
    expect(formProblem("a ".repeat(64))).toBeNull()
  })
})
