// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import { createPanelHistory } from "../../../src/ui/panel/panel-history"

const show = vi.fn()
beforeEach(() => {
  vi.clearAllMocks()
  window.history.replaceState(null, "", "#")
})

it("shows what the address names, so that it can be restored", () => {
  window.history.replaceState(null, "", "#entity=soe-win")
  createPanelHistory(window, show)
  expect(show.mock.calls).toEqual([["soe-win", 0]])
})

it("writes each dossier into the address", () => {
  const history = createPanelHistory(window, show)
  history.open("soe-win")
  expect(window.location.hash).toBe("#entity=soe-win")
  expect(show.mock.lastCall).toEqual(["soe-win", 0])
})

it("leads back to the page where nothing was shown before", () => {
  window.history.replaceState(null, "", "#entity=soe-win")
  const history = createPanelHistory(window, show)
  history.back()
  expect(show.mock.lastCall).toEqual([null, 0])
})
