import { beforeEach, describe, expect, it, vi } from "vitest"
import { loadChosenCatalogue } from "../../src/webext/chosen-language"

const browser = vi.hoisted(() => ({
  i18n: { getMessage: vi.fn(), getUILanguage: vi.fn() },
  runtime: { getURL: (path: string) => `extension:/${path}` },
  storage: { local: { get: vi.fn() } }
}))
vi.mock("webextension-polyfill", () => ({ default: browser }))

beforeEach(() => {
  browser.storage.local.get.mockResolvedValue({})
  vi.stubGlobal("fetch", (url: string) => Promise.resolve(Response.json({ from: { message: url } })))
})

describe("the language of the interface", () => {
  it("is left to the browser, which has the sentences itself", async () => {
    browser.i18n.getMessage.mockReturnValue("Backgrounder")
    expect(await loadChosenCatalogue()).toBeNull()
  })

  it.each([
    ["ru", "ru"],
    ["my-MM", "my"],
    ["en-GB", "en"],
    ["pt-BR", "en"]
  ])("is the nearest to %s where the browser has lost the sentences", async (ofBrowser, expected) => {
    browser.i18n.getMessage.mockReturnValue("")
    browser.i18n.getUILanguage.mockReturnValue(ofBrowser)
    expect(await loadChosenCatalogue()).toEqual({ from: `extension:/_locales/${expected}/messages.json` })
  })
})
