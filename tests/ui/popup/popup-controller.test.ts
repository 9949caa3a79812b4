import { beforeEach, expect, it, vi } from "vitest"
import type { Mode } from "../../../src/core/settings/settings"
import type { PopupState } from "../../../src/ui/popup/Popup"
import type { Control } from "../../../src/ui/popup/PopupControl"
import {
  createPopupController,
  type PopupSources,
  type PopupView
} from "../../../src/ui/popup/popup-controller"

const controlIn = (mode: Mode): Control => ({
  reach: { mode, hosts: [], missing: [], excluded: [], chosen: [], isWithheld: false },
  density: "useful",
  site: "a.example",
  isPrivate: false
})
const view = (status: "loading" | "not-read" | "cannot-run", mode: Mode = "all"): PopupView => ({
  state: { status },
  control: controlIn(mode)
})
const naming = (name: string): PopupView => ({
  state: { status: "working", found: [{ entity: name, name, type: "person", count: 1 }] },
  control: controlIn("all")
})
const nobody: PopupView = { state: { status: "working", found: [] }, control: controlIn("all") }

let shown: PopupView[]
const stateNow = (): PopupState | undefined => shown.at(-1)?.state
const offerSaving = vi.fn()
const runHere = vi.fn(() => Promise.resolve(true))

function start(readPage: PopupSources["readPage"]) {
  const sources = { readPage, readControl: () => Promise.resolve(controlIn("all")), runHere, offerSaving }
  const controller = createPopupController(sources, (view) => shown.push(view))
  controller.turnTo()
  return controller
}
const settled = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  runHere.mockResolvedValue(true)
  shown = []
})

it("says that the page is being read while it has not answered", async () => {
  start(() => new Promise(() => undefined))
  await settled()
  expect(shown).toEqual([])
  await vi.advanceTimersByTimeAsync(100)
  expect(stateNow()).toEqual({ status: "loading" })
  expect(offerSaving).not.toHaveBeenCalled()
})

it("draws once where the page answers at once", async () => {
  start(() => Promise.resolve(nobody))
  await vi.advanceTimersByTimeAsync(1000)
  expect(shown).toEqual([nobody])
})

it("follows a page that is on its way: what is found shows when it is, and saving is offered once", async () => {
  const readPage = vi
    .fn<PopupSources["readPage"]>()
    .mockResolvedValueOnce(view("loading"))
    .mockResolvedValueOnce(naming("first"))
    .mockResolvedValue(naming("second"))
  const controller = start(readPage)
  await settled()
  expect(offerSaving).not.toHaveBeenCalled()
  for (const name of ["first", "second"]) {
    controller.refresh()
    await settled()
    expect(stateNow()).toEqual(naming(name).state)
  }
  expect(offerSaving).toHaveBeenCalledExactlyOnceWith(naming("first"))
})

it("offers to save each page that the tab comes to", async () => {
  const controller = start(() => Promise.resolve(nobody))
  await settled()
  controller.turnTo()
  await settled()
  expect(offerSaving).toHaveBeenCalledTimes(2)
})

it("offers to save nothing where the browser lets nobody in", async () => {
  start(() => Promise.resolve(view("cannot-run")))
  await settled()
  expect(stateNow()).toEqual({ status: "cannot-run" })
  expect(offerSaving).not.toHaveBeenCalled()
})

it("keeps what it shows of a page that is on its way out", async () => {
  const readPage = vi
    .fn<PopupSources["readPage"]>()
    .mockResolvedValueOnce(naming("first"))
    .mockRejectedValue(new Error("gone"))
  const controller = start(readPage)
  await settled()
  controller.refresh()
  await settled()
  expect(stateNow()).toEqual(naming("first").state)
})

it("reads a page that is read by click only as soon as it is opened, once, and then offers to save it", async () => {
  const readPage = vi
    .fn<PopupSources["readPage"]>()
    .mockResolvedValueOnce(view("not-read", "click"))
    .mockResolvedValueOnce(naming("first"))
    .mockResolvedValue(view("not-read", "click"))
  const controller = start(readPage)
  await settled()
  expect(stateNow()).toEqual(naming("first").state)
  expect(offerSaving).toHaveBeenCalledExactlyOnceWith(naming("first"))
  // Stopped by the reader.
  controller.refresh()
  await settled()
  expect(stateNow()).toEqual({ status: "not-read" })
  expect(runHere).toHaveBeenCalledOnce()
})

it("does not read a site that the reader has not chosen", async () => {
  start(() => Promise.resolve(view("not-read", "chosen")))
  await settled()
  expect(runHere).not.toHaveBeenCalled()
  expect(offerSaving).toHaveBeenCalledOnce()
})

it("says so where a click does not open the page either", async () => {
  runHere.mockResolvedValue(false)
  start(() => Promise.resolve(view("not-read", "click")))
  await settled()
  expect(stateNow()).toEqual({ status: "cannot-run" })
})
