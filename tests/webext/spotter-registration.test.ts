import type { Runtime } from "webextension-polyfill"
import { expect, it, vi } from "vitest"
import { RefusedError } from "../../src/webext/messages"
import { runPopoverIn } from "../../src/webext/spotter-registration"

const browser = vi.hoisted(() => ({ scripting: { executeScript: vi.fn() } }))
vi.mock("webextension-polyfill", () => ({ default: browser }))

const sender = { tab: { id: 7 }, frameId: 3 } as Runtime.MessageSender

it("runs the card's script in the frame that asks for it", async () => {
  browser.scripting.executeScript.mockResolvedValue([])
  await runPopoverIn(sender)
  expect(browser.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 7, frameIds: [3] },
    files: ["contents/popover.js"],
    injectImmediately: true
  })
})

it("tells the page that asks why the card's script cannot run there, and nobody else: it may be gone", async () => {
  browser.scripting.executeScript.mockRejectedValue(new Error("Cannot access the page"))
  const refused = runPopoverIn(sender)
  await expect(refused).rejects.toThrow("Cannot access the page")
  await expect(refused).rejects.toBeInstanceOf(RefusedError)
})
