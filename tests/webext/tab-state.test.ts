import { expect, it, vi } from "vitest"
import type { Reach } from "../../src/core/settings/reach"
import { tabStateOf, type ShownTab } from "../../src/webext/tab-state"

vi.mock("webextension-polyfill", () => ({ default: {} }))

const all: Reach = { mode: "all", hosts: [], missing: [], excluded: [], chosen: [], isWithheld: false }
const chosen: Reach = { ...all, mode: "chosen", hosts: ["a.example"] }
const onClick: Reach = { ...all, mode: "click" }
const tab: ShownTab = {
  id: 1,
  window: 1,
  host: "a.example",
  url: "https://a.example/story",
  isPrivate: false,
  isLoading: false
}
const found = [{ entity: "e", count: 2 }]

it("tells what was found, also while there is more to be read", () => {
  for (const isReading of [true, false])
    expect(tabStateOf(tab, all, { status: "on", isReading, found })).toEqual({ status: "working", found })
})

it("does not say that nothing was found before all of the page was read", () => {
  const page = { status: "on", found: [] } as const
  expect(tabStateOf(tab, all, { ...page, isReading: true })).toEqual({ status: "loading" })
  expect(tabStateOf(tab, all, { ...page, isReading: false })).toEqual({ status: "working", found: [] })
})

it("does not say that a page is not read before it has heard whether it is", () => {
  const page = { status: "off", found: [] } as const
  expect(tabStateOf(tab, all, { ...page, isReading: true })).toEqual({ status: "loading" })
  expect(tabStateOf(tab, all, { ...page, isReading: false })).toEqual({ status: "not-read" })
})

it("waits for a page on its way where it will be read, and nowhere else", () => {
  const loading = { ...tab, isLoading: true }
  expect(tabStateOf(loading, all, null)).toEqual({ status: "loading" })
  expect(tabStateOf(loading, chosen, null)).toEqual({ status: "loading" })
  expect(tabStateOf({ ...loading, host: "b.example" }, chosen, null)).toEqual({ status: "not-read" })
  expect(tabStateOf(loading, onClick, null)).toEqual({ status: "not-read" })
})

it("says that the browser's own pages cannot be read, whether they are there or on their way", () => {
  for (const isLoading of [true, false]) {
    const own = { ...tab, host: "", url: "about:config", isLoading }
    for (const reach of [all, chosen, onClick])
      expect(tabStateOf(own, reach, null)).toEqual({ status: "cannot-run" })
  }
})

it("says that a page of the web without our script cannot be read where all sites are", () => {
  expect(tabStateOf(tab, all, null)).toEqual({ status: "cannot-run" })
  expect(tabStateOf(tab, chosen, null)).toEqual({ status: "not-read" })
})

it("says of an excluded site that it is off, whatever the page says", () => {
  const reach = { ...all, excluded: ["a.example"] }
  expect(tabStateOf(tab, reach, { status: "on", isReading: true, found })).toEqual({
    status: "off-here",
    site: "a.example"
  })
})
