import { describe, expect, it } from "vitest"
import { isGranted, isRead, reachOf, readGranted } from "../../../src/core/settings/reach"
import { SETTINGS_VERSION, type Settings } from "../../../src/core/settings/settings"

const chosen = (settings: Partial<Settings> = {}) => ({ version: SETTINGS_VERSION, ...settings })
const everything = readGranted(["*://*/*"])
const nothing = readGranted([])

describe("what the browser grants", () => {
  it.each([[["<all_urls>"]], [["*://*/*"]], [["http://*/*", "https://*/*"]]])(
    "is all sites: %j",
    (origins) => {
      expect(readGranted(origins).isAll).toBe(true)
    }
  )

  it("is some hosts otherwise, and what is not of the web is none", () => {
    expect(readGranted(["https://a.example/*", "*://*.b.example/*", "file:///*", "http://*/*"])).toEqual({
      isAll: false,
      hosts: ["*.b.example", "a.example"]
    })
  })

  it("covers a host, and all below it where it says so", () => {
    const granted = readGranted(["*://a.example/*", "*://*.b.example/*"])
    const hosts = ["a.example", "www.a.example", "b.example", "www.b.example", "notb.example", ""]
    expect(hosts.filter((host) => isGranted(granted, host))).toEqual([
      "a.example",
      "b.example",
      "www.b.example"
    ])
  })
})

describe("pages are read", () => {
  it("nowhere by themselves before the reader has been asked", () => {
    expect(reachOf(chosen(), nothing)).toMatchObject({ mode: "click", isWithheld: false })
  })

  it("on no site that was granted for a hosted pack, unless the reader chooses it", () => {
    const granted = readGranted(["https://packs.example/*", "*://a.example/*"])
    const forPacks = ["packs.example"]
    expect(reachOf(chosen(), granted, forPacks)).toMatchObject({ mode: "chosen", hosts: ["a.example"] })
    expect(reachOf(chosen(), readGranted(["https://packs.example/*"]), forPacks)).toMatchObject({
      mode: "click",
      hosts: []
    })
    const wanted = chosen({ mode: "chosen", chosenHosts: ["packs.example"] })
    expect(reachOf(wanted, granted, forPacks)).toMatchObject({ hosts: ["packs.example"] })
  })

  it("on all sites but the excluded ones, where all are granted", () => {
    const reach = reachOf(chosen({ excludedHosts: ["a.example"] }), everything)
    expect(reach.mode).toBe("all")
    expect([isRead(reach, "a.example", null), isRead(reach, "b.example", null)]).toEqual([false, true])
  })

  it("on chosen sites, as far as they are granted", () => {
    const settings = chosen({ mode: "chosen", chosenHosts: ["a.example", "b.example"] })
    const reach = reachOf(settings, readGranted(["*://a.example/*"]))
    expect(reach).toMatchObject({ mode: "chosen", hosts: ["a.example"], missing: ["b.example"] })
    expect([isRead(reach, "a.example", null), isRead(reach, "b.example", null)]).toEqual([true, false])
  })

  it("nowhere else because the browser would allow it", () => {
    expect(isRead(reachOf(chosen({ mode: "click" }), everything), "a.example", null)).toBe(false)
    expect(isRead(reachOf(chosen({ mode: "chosen" }), everything), "a.example", null)).toBe(false)
  })

  it("no more where the browser has withdrawn all sites, which is said", () => {
    const reach = reachOf(chosen({ mode: "all" }), nothing)
    expect(reach).toMatchObject({ mode: "click", isWithheld: true })
    expect(isRead(reach, "a.example", null)).toBe(false)
  })

  it("on the single sites that the browser's own settings grant, but not on excluded ones", () => {
    const reach = reachOf(
      chosen({ excludedHosts: ["b.example"] }),
      readGranted(["*://a.example/*", "*://b.example/*"])
    )
    expect(reach).toMatchObject({ mode: "chosen", hosts: ["a.example"], isWithheld: false })
  })

  it.each(["click", "chosen", "all"] as const)("as the reader says on the page, in the mode %s", (mode) => {
    const reach = reachOf(chosen({ mode, excludedHosts: ["a.example"] }), everything)
    expect([isRead(reach, "a.example", "on"), isRead(reach, "b.example", "off")]).toEqual([true, false])
  })
})
