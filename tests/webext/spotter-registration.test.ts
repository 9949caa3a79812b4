import type { Runtime } from "webextension-polyfill"
import { beforeEach, expect, it, vi } from "vitest"
import { runPopoverIn } from "../../src/webext/spotter-registration"

const browser = vi.hoisted(() => ({ scripting: { executeScript: vi.fn() }, tabs: { get: vi.fn() } }))
vi.mock("webextension-polyfill", () => ({ default: browser }))

const url = "https://news.example/story"
const sender = { tab: { id: 7, url }, frameId: 0, url } as Runtime.MessageSender

beforeEach(() => void browser.scripting.executeScript.mockRejectedValue(new Error("Cannot access the page")))

it("says why the card's script cannot run in a page that is still there", async () => {
  browser.tabs.get.mockResolvedValue({ id: 7, url })
  await expect(runPopoverIn(sender)).rejects.toThrow("Cannot access the page")
})

it.each([
  ["was closed", () => Promise.reject(new Error("No tab with id: 7"))],
  ["shows another page", async () => ({ id: 7, url: "https://news.example/next" })],
  ["shows a page that is none of the extension's business", async () => ({ id: 7 })]
])("expects nothing of a tab that %s by the time its card is wanted", async (_, get) => {
  browser.tabs.get.mockImplementation(get)
  await expect(runPopoverIn(sender)).resolves.toBeUndefined()
})

it("expects nothing of a page that asked while the next one was taking its place", async () => {
  const next = "chrome-extension://ours/tabs/library.html"
  browser.tabs.get.mockResolvedValue({ id: 7, url: next })
  const left = { tab: { id: 7, url: next }, frameId: 0, url } as Runtime.MessageSender
  await expect(runPopoverIn(left)).resolves.toBeUndefined()
})
