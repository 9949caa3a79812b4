// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import type { EntityType } from "../../../src/core/model"
import type { FoundEntity } from "../../../src/core/page"
import type { Reach } from "../../../src/core/settings/reach"
import { Popup, type PopupState } from "../../../src/ui/popup/Popup"
import type { Control } from "../../../src/ui/popup/PopupControl"
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
const working: PopupState = { status: "working", found }
const reach: Reach = {
  mode: "all",
  hosts: [],
  missing: [],
  excluded: [],
  chosen: [],
  isWithheld: false
}
const control: Control = { reach, density: "useful", site: "a.example", isPrivate: false }

const callbacks = {
  onShowMention: vi.fn(),
  onSwitchSite: vi.fn(),
  onRunHere: vi.fn(),
  onNextPlace: vi.fn(),
  onStopHere: vi.fn(),
  onChooseMode: vi.fn(),
  onChooseDensity: vi.fn(),
  onOpen: vi.fn()
}
const show = (state: PopupState, changed: Partial<Control> = {}) =>
  draw(<Popup state={state} control={{ ...control, ...changed }} texts={englishTexts} {...callbacks} />)

beforeEach(async () => {
  await draw(null)
  vi.clearAllMocks()
})

it("lists what was found by kind, in the order it is given, with the kind where the heading leaves it open", async () => {
  const place = await show(working)
  expect(wordsOf(place, "h2")).toEqual(["People", "Organisations", "Places"])
  expect(wordsOf(place, ".found-name")).toEqual([
    "Vladimir Putin",
    "Min Aung Hlaing",
    "Rosatom Company",
    "Russia"
  ])
})

it("leads from a name to its card, and from its count to one place after the other", async () => {
  const place = await show(working)
  await press(place.querySelectorAll(".found-name")[0])
  expect(callbacks.onShowMention.mock.calls).toEqual([["Vladimir Putin"]])
  const count = place.querySelectorAll(".found-count")[1]
  expect(count?.textContent).toBe("12× Next place on the page: Min Aung Hlaing")
  await press(count)
  await press(count)
  expect(callbacks.onNextPlace.mock.calls).toEqual([["Min Aung Hlaing"], ["Min Aung Hlaing"]])
})

it.each<[PopupState, string]>([
  [{ status: "loading" }, "Reading the page…"],
  [{ status: "cannot-run" }, "The browser lets no extension read this page."],
  [{ status: "no-words" }, "A picture, a PDF or a file of data: there is no page to read here."],
  [{ status: "not-read" }, "This page has not been read. Shall it be, this once?"],
  [{ status: "off-here", site: "a.example" }, "Switched off on a.example. Nothing is read there."],
  [{ status: "working", found: [] }, "This page names nothing that the corpus knows."]
])("says in one sentence that it is $status", async (state, sentence) => {
  expect(wordsOf(await show(state), "main [role=status]")).toEqual([sentence])
})

it.each<[string, Partial<Control>, boolean | null]>([
  ["on among all sites", {}, true],
  ["off where it is excluded", { reach: { ...reach, excluded: ["a.example"] } }, false],
  ["on where it is chosen", { reach: { ...reach, mode: "chosen", hosts: ["a.example"] } }, true],
  ["off where others are chosen", { reach: { ...reach, mode: "chosen", hosts: ["b.example"] } }, false],
  ["absent where pages are read by click", { reach: { ...reach, mode: "click" } }, null],
  ["absent where there is no site", { site: "" }, null],
  ["absent in private windows", { isPrivate: true }, null]
])("has a switch for the site that is %s", async (_, changed, checked) => {
  const box = (await show(working, changed)).querySelector("[role=switch]")
  expect(box instanceof HTMLInputElement ? box.checked : null).toBe(checked)
})

it("turns the switch for the site that it names", async () => {
  const place = await show(working)
  expect(wordsOf(place, "label.site-switch")).toEqual(["Mark names on a.example"])
  await press(place.querySelector("[role=switch]"))
  expect(callbacks.onSwitchSite.mock.calls).toEqual([[false]])
})

it("reads a page this once when it is asked to, and stops", async () => {
  const asking = await show({ status: "not-read" })
  await press(asking.querySelector("main button"))
  expect(callbacks.onRunHere).toHaveBeenCalledOnce()
  const reading = await show(working, { reach: { ...reach, mode: "click" } })
  await press([...reading.querySelectorAll("main button")].at(-1))
  expect(callbacks.onStopHere).toHaveBeenCalledOnce()
})

it("says where names are marked, and takes another mode", async () => {
  const place = await show(working)
  expect(wordsOf(place, "summary")).toEqual(["Names are marked on all sites"])
  const modes = [...place.querySelectorAll<HTMLInputElement>("input[type=radio]")]
  expect(modes.map(({ value, checked }) => [value, checked])).toEqual([
    ["all", true],
    ["chosen", false],
    ["click", false]
  ])
  await press(modes[2])
  expect(callbacks.onChooseMode.mock.calls).toEqual([["click"]])
})

it("says that the browser does not allow what was chosen, and asks it again", async () => {
  const place = await show({ status: "not-read" }, { reach: { ...reach, mode: "click", isWithheld: true } })
  expect(wordsOf(place, ".mode-withheld p")).toEqual([
    "You chose all sites, but the browser does not allow that."
  ])
  await press(place.querySelector(".mode-withheld button"))
  expect(callbacks.onChooseMode.mock.calls).toEqual([["all"]])
})

it("opens the panel where the browser has one", async () => {
  const place = await show({ status: "cannot-run" })
  expect(wordsOf(place, "footer button")).not.toContain("Open the panel")
  const onOpenPanel = vi.fn()
  const state: PopupState = { status: "cannot-run" }
  await draw(
    <Popup state={state} control={null} texts={englishTexts} {...callbacks} onOpenPanel={onOpenPanel} />
  )
  await press(
    [...place.querySelectorAll("footer button")].find((one) => one.textContent === "Open the panel")
  )
  expect(onOpenPanel).toHaveBeenCalledOnce()
})

it("leads to every other page from every state", async () => {
  const place = await show({ status: "cannot-run" })
  for (const button of place.querySelectorAll(".popup-links button")) await press(button)
  expect(callbacks.onOpen.mock.calls).toEqual([
    ["library"],
    ["look-up"],
    ["pdf"],
    ["options"],
    ["permissions"]
  ])
})

it.each(["cannot-run", "no-words", "not-read"] as const)(
  "offers our own reader for a PDF (%s)",
  async (status) => {
    const onOpenPdf = vi.fn()
    const place = await draw(
      <Popup state={{ status }} control={null} texts={englishTexts} {...callbacks} onOpenPdf={onOpenPdf} />
    )
    expect(place.querySelector("[role=status]")?.textContent).toContain("viewer of PDFs")
    await press(place.querySelector(".button-main"))
    expect(onOpenPdf).toHaveBeenCalledOnce()
  }
)
