import fc from "fast-check"
import { expect, it } from "vitest"
import type { Correction } from "../../../src/core/corrections/correction"
import { correctionKey } from "../../../src/core/corrections/correction"
import { MOST_CORRECTIONS } from "../../../src/core/corrections/corrections"
import type { Choices } from "../../../src/core/settings/choices-file"
import { changesOfImport, withImport } from "../../../src/core/settings/import-changes"
import { SETTINGS_VERSION, withDefaults } from "../../../src/core/settings/settings"
import { arbitraryChoices, asTheyShow } from "./arbitrary-choices"

const version = SETTINGS_VERSION
const never = (form: string): Correction => ({
  kind: "never",
  form,
  madeAt: "2025-03-05T10:00:00.000Z",
  example: ""
})
const nothing: Choices = { settings: { version }, corrections: [] }

it("says what an import will change", () => {
  const own: Choices = {
    settings: { version, density: "page", excludedHosts: ["a.example"] },
    corrections: [never("PDF")]
  }
  const file: Choices = {
    settings: {
      version,
      density: "every",
      markStyle: "tint-and-line",
      excludedHosts: ["a.example", "b.example"],
      chosenHosts: ["c.example"]
    },
    corrections: [never("pdf"), never("SAC")]
  }
  expect(changesOfImport(own, file)).toEqual({
    settings: [{ setting: "density", from: "page", to: "every" }],
    sites: ["b.example"],
    chosenSites: ["c.example"],
    corrections: [never("SAC")],
    known: 1,
    isTooMuch: false
  })
})

it("changes nothing when one's own file comes back", () => {
  fc.assert(
    fc.property(arbitraryChoices, (own) => {
      const { settings, sites, corrections } = changesOfImport(own, own)
      expect([settings, sites, corrections]).toEqual([[], [], []])
      expect(asTheyShow(withImport(own, own))).toEqual(asTheyShow(own))
    })
  )
})

it("brings everything to where nothing was", () => {
  fc.assert(
    fc.property(arbitraryChoices, (file) => {
      expect(asTheyShow(withImport(nothing, file))).toEqual(asTheyShow(file))
    })
  )
})

it("takes away no site and no correction, and changes what it has said", () => {
  fc.assert(
    fc.property(arbitraryChoices, arbitraryChoices, (own, file) => {
      const changes = changesOfImport(own, file)
      const result = withImport(own, file)
      const [before, after] = [withDefaults(own.settings), withDefaults(result.settings)]
      expect(after.excludedHosts).toEqual([...before.excludedHosts, ...changes.sites].sort())
      expect(after.chosenHosts).toEqual([...before.chosenHosts, ...changes.chosenSites].sort())
      for (const { setting, from, to } of changes.settings)
        expect([before[setting], after[setting]]).toEqual([from, to])
      const keys = result.corrections.map(correctionKey)
      expect(keys.toSorted()).toEqual([...own.corrections, ...changes.corrections].map(correctionKey).sort())
    })
  )
})

it("says when there would be too many corrections", () => {
  const many = Array.from({ length: MOST_CORRECTIONS }, (_, i) => never(`Name ${i}`))
  const file = { ...nothing, corrections: many }
  expect(changesOfImport(nothing, file).isTooMuch).toBe(false)
  expect(changesOfImport({ ...nothing, corrections: [never("PDF")] }, file).isTooMuch).toBe(true)
})
