import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Correction } from "../../../src/core/corrections/correction"
import type { Choices } from "../../../src/core/settings/choices-file"
import type { StoredSettings } from "../../../src/core/settings/settings"
import { mergeCorrections, mergeSettings } from "../../../src/core/sync/merge-choices"
import { writeShared } from "../../../src/core/sync/shared-choices"
import { arbitraryChoices } from "../settings/arbitrary-choices"

const settings = (chosen: Partial<StoredSettings> = {}): StoredSettings => ({ version: 1, ...chosen })
const never = (form: string, example = ""): Correction => ({
  kind: "never",
  form,
  madeAt: "2025-03-05T10:00:00.000Z",
  example
})

describe("settings of two devices", () => {
  it("become those of the device where they were changed", () => {
    const base = settings({ density: "page", badge: true })
    const here = settings({ density: "every", badge: true })
    expect(mergeSettings(base, here, base)).toEqual(here)
    expect(mergeSettings(base, base, here)).toEqual(here)
  })

  it("become those of the device that comes later where both have changed them", () => {
    const merged = mergeSettings(settings(), settings({ density: "page" }), settings({ density: "every" }))
    expect(merged).toEqual(settings({ density: "page" }))
  })

  it("go back to the default where one device has reset them", () => {
    const base = settings({ density: "page" })
    expect(mergeSettings(base, settings(), base)).toEqual(settings())
    expect(mergeSettings(base, base, settings())).toEqual(settings())
  })

  it("are the shared ones where a device joins, with the sites of both", () => {
    const own = settings({ density: "page", badge: false, excludedHosts: ["a.example"] })
    const shared = settings({ density: "every", excludedHosts: ["b.example"] })
    expect(mergeSettings(null, own, shared)).toEqual(
      settings({ density: "every", badge: false, excludedHosts: ["a.example", "b.example"] })
    )
  })

  it("take sites off the list that either device has taken off, and put on what either has put on", () => {
    const base = settings({ excludedHosts: ["a.example", "b.example", "c.example"] })
    const own = settings({ excludedHosts: ["b.example", "c.example", "d.example"] })
    const shared = settings({ excludedHosts: ["a.example", "c.example", "e.example"] })
    expect(mergeSettings(base, own, shared).excludedHosts).toEqual(["c.example", "d.example", "e.example"])
  })
})

describe("corrections of two devices", () => {
  it("are added up, and gone where either device has taken them back", () => {
    const forms = (merged: readonly Correction[]) =>
      merged.map((each) => (each.kind === "never" ? each.form : "")).toSorted()
    const base = [never("A"), never("B")]
    expect(forms(mergeCorrections(base, [never("B"), never("C")], [never("A"), never("D")]))).toEqual([
      "C",
      "D"
    ])
    expect(forms(mergeCorrections(null, [never("C")], base))).toEqual(["A", "B", "C"])
  })

  it("stand in one order on all devices, also where two were made at one time", () => {
    const [one, two] = [[never("A")], [never("B")]]
    expect(mergeCorrections([], one, two)).toEqual(mergeCorrections([], two, one))
  })

  it("keep the words of the page where they were made", () => {
    const own = [never("PDF", "A PDF of 3 MB.")]
    expect(mergeCorrections(null, own, [never("PDF")])).toEqual(own)
  })
})

/** All that a device takes over when it hears of another. */
const mergeChoices = (base: Choices | null, own: Choices, shared: Choices): Choices => ({
  settings: mergeSettings(base?.settings ?? null, own.settings, shared.settings),
  corrections: mergeCorrections(base?.corrections ?? null, own.corrections, shared.corrections)
})

it("makes devices the same that were changed apart", () => {
  fc.assert(
    fc.property(arbitraryChoices, arbitraryChoices, arbitraryChoices, (base, first, second) => {
      // The first device shares what it has; the second merges it and shares that; the first takes it over.
      const shared = mergeChoices(base, first, base)
      const both = mergeChoices(base, second, shared)
      expect(writeShared(mergeChoices(shared, shared, both))).toBe(writeShared(both))
    }),
    { numRuns: 200 }
  )
})
