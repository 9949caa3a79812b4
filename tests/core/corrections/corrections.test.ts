import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { correctionKey, type Correction } from "../../../src/core/corrections/correction"
import {
  changesOf,
  CORRECTIONS_VERSION,
  MOST_CORRECTIONS,
  readStored,
  TooManyCorrectionsError,
  toStored,
  united,
  withCorrection,
  withoutCorrection
} from "../../../src/core/corrections/corrections"
import { arbitraryCorrections } from "./arbitrary-corrections"

const made = { madeAt: "2025-03-05T10:00:00.000Z", example: "Karen said no." }
const never = (form: string, madeAt = made.madeAt): Correction => ({ kind: "never", form, ...made, madeAt })
const notThis: Correction = { kind: "not-this", form: "Karen", entity: "karen", where: null, ...made }

describe("what was stored", () => {
  it.each<[string, unknown]>([
    ["nothing yet", undefined],
    ["null", null],
    ["a text", "never"],
    ["a list", [never("Karen")]],
    ["a list that is none", { version: CORRECTIONS_VERSION, list: { 0: never("Karen") } }]
  ])("is read as no corrections: %s", (_, stored) => {
    expect(readStored(stored)).toEqual([])
  })

  it.each<[string, object]>([
    ["of no kind", { ...never("Karen"), kind: "sometimes" }],
    ["of a form without letters", never("…")],
    ["of a form that is too long", never("a".repeat(201))],
    ["of an example that is too long", { ...never("Karen"), example: "a".repeat(301) }],
    ["made at no time", never("Karen", "yesterday")],
    ["of an entity that is itself", { kind: "merge", entity: "a", into: "a", ...made }],
    ["on a page whose host no network knows", { ...notThis, where: { host: "a".repeat(254), path: "/" } }]
  ])("keeps the sound ones beside one %s", (_, broken) => {
    expect(readStored({ version: CORRECTIONS_VERSION, list: [broken, notThis] })).toEqual([notThis])
  })

  it("is read without a version, and of a newer one as far as it is understood", () => {
    expect(readStored({ list: [notThis] })).toEqual([notThis])
    expect(readStored({ version: 99, list: [notThis, { kind: "new" }] })).toEqual([notThis])
  })

  it("is read again as it was written, whatever was corrected", () => {
    fc.assert(
      fc.property(arbitraryCorrections, (corrections) => {
        const stored: unknown = JSON.parse(JSON.stringify(toStored(undefined, corrections)))
        expect(readStored(stored)).toEqual(corrections)
      })
    )
  })

  it("is never a reason to throw", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Array.isArray(readStored(stored))).toBe(true)
        expect(Array.isArray(readStored({ version: 1, list: stored }))).toBe(true)
      })
    )
  })

  it("counts its changes", () => {
    const once = toStored(undefined, [])
    expect([changesOf(undefined), changesOf(once), changesOf(toStored(once, [notThis]))]).toEqual([0, 1, 2])
    expect(changesOf({ changes: "many" })).toBe(0)
  })
})

describe("a correction", () => {
  it("takes the place of one that says the same in other letters", () => {
    const again = never("KAREN", "2025-04-01T10:00:00.000Z")
    expect(withCorrection([never("Karen"), notThis], again)).toEqual([notThis, again])
  })

  it("is taken back by its key", () => {
    expect(withoutCorrection([never("Karen"), notThis], correctionKey(notThis))).toEqual([never("Karen")])
  })

  it("is refused where there are too many", () => {
    const many = Array.from({ length: MOST_CORRECTIONS }, (_, i) => never(`Name ${i}`))
    expect(() => withCorrection(many, never("Another"))).toThrow(TooManyCorrectionsError)
    expect(withCorrection(many, never("NAME 5"))).toHaveLength(MOST_CORRECTIONS)
  })

  it.each<[string, Correction, Correction]>([
    ["entity", notThis, { ...notThis, entity: "other" }],
    ["place", notThis, { ...notThis, where: { host: "a.example", path: null } }],
    [
      "page",
      { ...notThis, where: { host: "a.example", path: "/" } },
      { ...notThis, where: { host: "a.example", path: null } }
    ],
    ["kind", never("Karen"), notThis]
  ])("is another one where its %s is another", (_, one, other) => {
    expect(correctionKey(one)).not.toBe(correctionKey(other))
  })
})

describe("two lists", () => {
  it("are united in the order of time, and of two that say the same the later one stays", () => {
    const [first, second, third] = [1, 2, 3].map((day) => `2025-01-0${day}T00:00:00.000Z`)
    expect(united([never("A", third), never("B", first)], [never("a", second), never("C", second)])).toEqual([
      never("B", first),
      never("C", second),
      never("A", third)
    ])
  })

  it("are the same list after they have been united once", () => {
    fc.assert(
      fc.property(arbitraryCorrections, arbitraryCorrections, (some, others) => {
        const both = united(some, others)
        expect(united(both, others)).toEqual(both)
        expect(new Set(both.map(correctionKey)).size).toBe(both.length)
      })
    )
  })
})
