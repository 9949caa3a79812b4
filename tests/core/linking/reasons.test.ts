import fc from "fast-check"
import { expect, it } from "vitest"
import { readReason, sayReason, type ReasonKind } from "../../../src/core/linking/reasons"

const countOfWords: Readonly<Record<ReasonKind, number>> = {
  "only-meaning": 0,
  "written-as-name": 0,
  clue: 1,
  "full-name": 0,
  nearby: 1,
  "on-page-both": 2,
  "on-page": 1,
  "before-name": 0,
  reader: 0,
  merged: 3
}
const kinds = Object.keys(countOfWords) as ReasonKind[]
const name = fc
  .array(fc.stringMatching(/^[\p{L}\p{N}$.“”-]{1,8}$/u), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(" "))
  .filter((name) => !/ (and|is) |^\$/.test(name) && readReason(name) === null)

it("says a reason so that it can be read again", () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.tuple(name, name, name), (kind, names) => {
      const words = names.slice(0, countOfWords[kind])
      expect(readReason(sayReason(kind, ...words))).toEqual({ kind, words })
    })
  )
})

it("reads what the reader has merged around another reason", () => {
  const inner = sayReason("nearby", "NUG")
  expect(readReason(sayReason("merged", inner, "PDF", "People's Defence Force"))).toEqual({
    kind: "merged",
    words: [inner, "PDF", "People's Defence Force"]
  })
})

it.each(["", "because", "NUG is named elsewhere"])("knows nothing of “%s”", (sentence) => {
  expect(readReason(sentence)).toBeNull()
})
