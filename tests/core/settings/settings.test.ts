import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  defaultSettings,
  migrate,
  SETTINGS_VERSION,
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
    ["a host that no network knows", { version: SETTINGS_VERSION, excludedHosts: ["a".repeat(254)] }]
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

  it("and throws at nothing, whatever it was", () => {
    const stored = fc.oneof(
      fc.anything(),
      fc.record({ version: fc.anything(), excludedHosts: fc.oneof(fc.anything(), fc.array(fc.anything())) })
    )
    fc.assert(
      fc.property(stored, (given) => {
        const settings = withDefaults(migrate(given))
        expect(Object.keys(settings)).toEqual(["excludedHosts"])
        expect(settings.excludedHosts.every((host) => typeof host === "string")).toBe(true)
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
  const settings = { excludedHosts: ["a.com", "c.com"] }

  it.each([
    ["is switched off", "b.com", false, ["a.com", "b.com", "c.com"]],
    ["is switched off twice", "a.com", false, ["a.com", "c.com"]],
    ["is switched on", "a.com", true, ["c.com"]],
    ["is switched on twice", "b.com", true, ["a.com", "c.com"]]
  ])("%s", (_, host, isOn, excludedHosts) => {
    expect(withSite(settings, host, isOn)).toEqual({ excludedHosts })
  })

  it("is switched in a copy", () => {
    withSite(settings, "b.com", false)
    expect(settings).toEqual({ excludedHosts: ["a.com", "c.com"] })
  })
})
