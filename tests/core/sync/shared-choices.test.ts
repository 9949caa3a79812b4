import fc from "fast-check"
import { expect, it } from "vitest"
import { SETTINGS_VERSION } from "../../../src/core/settings/settings"
import { readShared, writeShared } from "../../../src/core/sync/shared-choices"

const never = (form: string) => ({
  kind: "never" as const,
  form,
  madeAt: "2025-03-05T10:00:00.000Z",
  example: "What the reader read."
})

it("shares settings, sites and corrections, and no words of pages", () => {
  const text = writeShared({
    settings: { version: SETTINGS_VERSION, density: "page", excludedHosts: ["a.example"] },
    corrections: [never("PDF")]
  })
  expect(text).not.toContain("What the reader read")
  expect(readShared(text)).toEqual({
    kind: "choices",
    choices: {
      settings: { version: SETTINGS_VERSION, density: "page", excludedHosts: ["a.example"] },
      corrections: [{ ...never("PDF"), example: "" }]
    }
  })
})

it("writes the same for the same choices, in whatever order they were made", () => {
  const one = { version: 1, density: "page", badge: false } as const
  const other = { badge: false, density: "page", version: 1 } as const
  expect(writeShared({ settings: one, corrections: [] })).toBe(
    writeShared({ settings: other, corrections: [] })
  )
})

it("leaves alone what a later version has written", () => {
  const corrections = { version: 1, list: [] }
  const later = { version: SETTINGS_VERSION + 1, mood: "blue" }
  expect(readShared(JSON.stringify({ settings: later, corrections }))).toEqual({ kind: "newer" })
})

it("takes no choice that it does not understand, and never throws", () => {
  const text = JSON.stringify({
    settings: { version: 1, density: "all of it", badge: false },
    corrections: { version: 1, list: [never("PDF"), { kind: "burn" }] }
  })
  expect(readShared(text)).toMatchObject({ choices: { settings: { version: 1, badge: false } } })
  expect(readShared("no JSON")).toEqual({ kind: "broken" })
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(["choices", "newer", "broken"]).toContain(readShared(json).kind)
    })
  )
})
