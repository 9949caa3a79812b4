// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import type { EntityType } from "../../../src/core/model"
import type { FoundEntity } from "../../../src/core/page"
import { Popup, type PopupState } from "../../../src/ui/popup/Popup"
import { draw, press, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"

const find = (name: string, type: EntityType, count: number): FoundEntity => ({
  entity: name,
  name,
  type,
  count
})
const found = [
  find("Russia", "place", 21),
  find("Rosatom", "company", 1),
  find("Vladimir Putin", "person", 4),
  find("Min Aung Hlaing", "person", 12)
]
const working: PopupState = { status: "working", site: "a.example", found }

const callbacks = {
  onShowMention: vi.fn(),
  onSwitchSite: vi.fn(),
  onRunHere: vi.fn(),
  onGrantAllSites: vi.fn(),
  onOpenLibrary: vi.fn(),
  onOpenOptions: vi.fn()
}
const show = (state: PopupState) => draw(<Popup state={state} texts={englishTexts} {...callbacks} />)
const buttonsOf = (place: ParentNode) => wordsOf(place, "main button")

beforeEach(async () => {
  await draw(null)
  vi.clearAllMocks()
})

it("lists what was found by kind and then by how often, with the kind where the heading leaves it open", async () => {
  const place = await show(working)
  expect(wordsOf(place, "h2")).toEqual(["People", "Organisations", "Places"])
  expect(buttonsOf(place)).toEqual([
    "Min Aung Hlaing 12×",
    "Vladimir Putin 4×",
    "Rosatom Company 1×",
    "Russia 21×"
  ])
})

it("leads to the name that is pressed", async () => {
  const place = await show(working)
  await press(place.querySelectorAll("main button")[1])
  expect(callbacks.onShowMention.mock.calls).toEqual([["Vladimir Putin"]])
})

it.each<[PopupState, string]>([
  [{ status: "loading" }, "Reading the page…"],
  [{ status: "cannot-run" }, "The browser lets no extension read this page."],
  [{ status: "no-words" }, "A picture, a PDF or a file of data: there is no page to read here."],
  [{ status: "needs-permission" }, "Backgrounder may not read this page yet. You decide where it may."],
  [{ status: "off-here", site: "a.example" }, "Switched off on a.example. Nothing is read there."],
  [{ ...working, found: [] }, "This page names nothing that the corpus knows."]
])("says in one sentence that it is $status", async (state, sentence) => {
  expect(wordsOf(await show(state), "[role=status]")).toEqual([sentence])
})

it.each<[PopupState, boolean | null]>([
  [working, true],
  [{ status: "off-here", site: "a.example" }, false],
  [{ status: "loading" }, null],
  [{ status: "cannot-run" }, null],
  [{ status: "needs-permission" }, null]
])("has a switch only where the site is known and may be read: $status", async (state, checked) => {
  const box = (await show(state)).querySelector("[role=switch]")
  expect(box instanceof HTMLInputElement ? box.checked : null).toBe(checked)
})

it("turns the switch for the site that it names", async () => {
  const place = await show(working)
  expect(wordsOf(place, "label")).toEqual(["Mark names on a.example"])
  await press(place.querySelector("[role=switch]"))
  expect(callbacks.onSwitchSite.mock.calls).toEqual([[false]])
})

it("offers this page first and all sites second", async () => {
  const place = await show({ status: "needs-permission" })
  expect(buttonsOf(place)).toEqual(["Mark names on this page", "Mark names on all sites"])
  for (const button of place.querySelectorAll("main button")) await press(button)
  expect(callbacks.onRunHere).toHaveBeenCalledOnce()
  expect(callbacks.onGrantAllSites).toHaveBeenCalledOnce()
})

it("leads to the articles and to the options from every state", async () => {
  const place = await show({ status: "cannot-run" })
  for (const button of place.querySelectorAll("footer button")) await press(button)
  expect(callbacks.onOpenLibrary).toHaveBeenCalledOnce()
  expect(callbacks.onOpenOptions).toHaveBeenCalledOnce()
})
