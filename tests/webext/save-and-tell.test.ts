import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { saveAndTell } from "../../src/webext/save-and-tell"
import type { Saving } from "../../src/webext/saving"

const action = vi.hoisted(() => ({ getBadgeText: vi.fn(), setBadgeText: vi.fn() }))
vi.mock("webextension-polyfill", () => ({ default: { action } }))

const savingBy = (save: Saving["save"]) => ({ save }) as Saving

beforeEach(() => {
  vi.useFakeTimers()
  let badge = "5"
  action.getBadgeText.mockImplementation(async () => badge)
  action.setBadgeText
    .mockReset()
    .mockImplementation(async ({ text }: { text: string }) => void (badge = text))
})
afterEach(() => void vi.useRealTimers())

it("says on the button for a moment that nothing was saved, also where saving itself fails", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined)
  const refused = () => Promise.reject(new DOMException("no access", "InvalidStateError"))
  await saveAndTell(savingBy(refused), 1, "page")
  expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 1, text: "!" })
  expect(told).toHaveBeenCalledOnce()
  await vi.runAllTimersAsync()
  expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 1, text: "5" })
  told.mockRestore()
})
