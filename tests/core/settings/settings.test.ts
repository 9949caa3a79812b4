import fc from "fast-check"
import * as v from "valibot"
import { describe, expect, it } from "vitest"
import {
  afterChange,
  defaultSettings,
  migrate,
  SETTINGS_VERSION,
  settingsSchema,
  withDefaults,
  withSite
} from "../../../src/core/settings/settings"

describe("reads what was stored", () => {
  it.each<[string, unknown]>([
    ["nothing yet", undefined],
    ["null", null],
    ["a text", "excludedHosts"],
    ["a list", ["a.com"]],
    ["an empty map", {}],
    ["a version alone", { version: SETTINGS_VERSION }],
    ["hosts that are no list", { version: SETTINGS_VERSION, excludedHosts: "a.com" }],
    ["a host that is no text", { version: SETTINGS_VERSION, excludedHosts: ["a.com", 5] }],
    ["a host that no network knows", { version: SETTINGS_VERSION, excludedHosts: ["a".repeat(254)] }],
    ["a density that is none", { version: SETTINGS_VERSION, density: "dense" }],
    ["a style that is none", { version: SETTINGS_VERSION, markStyle: 1 }],
    ["a mode that is none", { version: SETTINGS_VERSION, mode: "everywhere" }],
    ["a delay that nobody offers", { version: SETTINGS_VERSION, restMs: -5 }],
    ["a switch that is half on", { version: SETTINGS_VERSION, marksOtherThanNames: "yes" }]
  ])("%s, as the defaults", (_, stored) => {
    expect(withDefaults(migrate(stored))).toEqual(defaultSettings)
  })

  it.each<[string, unknown]>([
    ["of this version", { version: SETTINGS_VERSION, excludedHosts: ["a.com"] }],
    ["of no version", { excludedHosts: ["a.com"] }],
    ["of a version that is none", { version: "x", excludedHosts: ["a.com"] }],
    [
      "of a newer version, as far as they are understood",
      { version: 99, excludedHosts: ["a.com"], theme: "dark" }
    ],
    ["of version minus one", { version: -1, excludedHosts: ["a.com"] }]
  ])("choices %s", (_, stored) => {
    expect(migrate(stored)).toEqual({ version: SETTINGS_VERSION, excludedHosts: ["a.com"] })
  })

  it("and stores no default as a choice", () => {
    expect(migrate({})).toEqual({ version: SETTINGS_VERSION })
  })

  it("one choice, though another cannot be understood", () => {
    const stored = { version: SETTINGS_VERSION, density: "every", markStyle: "loud" }
    expect(withDefaults(migrate(stored))).toEqual({ ...defaultSettings, density: "every" })
  })

  it("and throws at nothing, whatever it was", () => {
    const given = (choice: string) => fc.oneof(fc.anything(), fc.constant(choice))
    const stored = fc.oneof(
      fc.anything(),
      fc.record({
        version: fc.anything(),
        excludedHosts: fc.oneof(fc.anything(), fc.array(fc.anything())),
        density: given("page"),
        markStyle: given("line"),
        marksOtherThanNames: fc.anything()
      })
    )
    fc.assert(
      fc.property(stored, (given) => {
        const settings = withDefaults(migrate(given))
        expect(v.is(settingsSchema, settings)).toBe(true)
        expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort())
      })
    )
  })

  it("and reads its own again", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(migrate(migrate(stored))).toEqual(migrate(stored))
      })
    )
  })
})

describe("a site", () => {
  const settings = { ...defaultSettings, excludedHosts: ["a.com", "c.com"] }

  it.each([
    ["is switched off", "b.com", false, ["a.com", "b.com", "c.com"]],
    ["is switched off twice", "a.com", false, ["a.com", "c.com"]],
    ["is switched on", "a.com", true, ["c.com"]],
    ["is switched on twice", "b.com", true, ["a.com", "c.com"]]
  ])("%s", (_, host, isOn, excludedHosts) => {
    expect(withSite(settings, host, isOn)).toEqual({ ...defaultSettings, excludedHosts })
  })

  it("is switched in a copy", () => {
    withSite(settings, "b.com", false)
    expect(settings.excludedHosts).toEqual(["a.com", "c.com"])
  })
})

describe("a change", () => {
  const version = SETTINGS_VERSION

  it("stores what it changes and no default with it", () => {
    const stored = afterChange({ version }, (settings) => ({ ...settings, density: "every" }))
    expect(stored).toEqual({ version, density: "every" })
  })

  it("stores nothing where it changes nothing", () => {
    expect(afterChange({ version }, (settings) => withSite(settings, "a.com", true))).toEqual({ version })
  })

  it("keeps a choice that is a default again: it was chosen", () => {
    const chosen = { version, density: "every" } as const
    expect(afterChange(chosen, (settings) => ({ ...settings, density: defaultSettings.density }))).toEqual({
      version,
      density: defaultSettings.density
    })
  })
})
