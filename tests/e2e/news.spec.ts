import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, afterEach, describe, expect, it } from "vitest"

import { axeViolations } from "./axe"
import { press, wordsOn } from "./options-page"
import { openPopup } from "./popup-page"
import { currentBrowser, launchOnce, storeSettings } from "./session"

// A copy of the build in a folder of its own: a new version of it is another number and other notes in the same place.
const folder = mkdtempSync(join(tmpdir(), "backgrounder-news-"))
const built = currentBrowser() === "chromium" ? "chrome-mv3-test" : "firefox-mv3-test"
cpSync(resolve("build", built), folder, { recursive: true })

function release(version: string, notes: readonly string[]): void {
  const manifest = join(folder, "manifest.json")
  const changed = { ...(JSON.parse(readFileSync(manifest, "utf8")) as object), version }
  writeFileSync(manifest, JSON.stringify(changed))
  const news =
    notes.length === 0
      ? []
      : [
          {
            version,
            date: "2026-12-01",
            groups: [{ kind: "added", notes: notes.map((en) => ({ en, ru: `${en} (ru)` })) }]
          }
        ]
  writeFileSync(join(folder, "news.json"), JSON.stringify(news))
}

describe(`what is new in ${currentBrowser()}`, () => {
  const session = launchOnce({ extension: folder })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  afterEach(async () => {
    expect(await session().driver.consoleErrors()).toEqual([])
  })

  const popupOf = async (path: string) => openPopup(session(), await session().open(path))
  const tabs = async () => {
    const page = await session().openUrl(session().driver.extensionUrl("manifest.json"))
    const urls = await page.evaluate(async () => {
      const { browser } = globalThis as { browser?: typeof chrome }
      return (await (browser ?? chrome).tabs.query({})).map(
        ({ url }) => new URL(url ?? "about:blank").pathname
      )
    })
    return urls.filter((path) => path.startsWith("/tabs/"))
  }
  const update = async (version: string, notes: readonly string[]) => {
    release(version, notes)
    await session().driver.reloadExtension()
    if (notes.length === 0) return
    // The browser tells of an update some time after it; the popup looks for news once, as it opens.
    const page = await session().openUrl(session().driver.extensionUrl("manifest.json"))
    await page.waitFor(async () => {
      const { browser } = globalThis as { browser?: typeof chrome }
      const stored = await (browser ?? chrome).storage.local.get("unread-news")
      return "unread-news" in stored
    })
  }

  it("is told by nothing at the beginning, nor after an update without news", async () => {
    const popup = await popupOf("/article.html?first")
    await popup.waitFor(() => document.querySelector(".popup-links"))
    expect(await wordsOn(popup, ".popup-news")).toEqual([])
    await update("0.1.1", [])
    const next = await popupOf("/article.html?patched")
    await next.waitFor(() => document.querySelector(".save button"))
    expect(await wordsOn(next, ".popup-news")).toEqual([])
  })

  it("is told once, by one line in the popup and no tab, after an update that has news", async () => {
    const before = await tabs()
    await update("0.2.0", ["Cards say who said it."])
    const popup = await popupOf("/article.html?updated")
    await popup.waitFor(() => document.querySelector(".popup-news"))
    expect(await wordsOn(popup, ".popup-news button")).toEqual(["What’s new in version 0.2.0", ""])
    expect(await tabs()).toEqual(before)
    expect(await axeViolations(popup)).toEqual([])
    const news = await session().openUrl(session().driver.extensionUrl("tabs/news.html"))
    await news.waitFor(() => document.querySelector(".news-notes li"))
    expect(await wordsOn(news, ".news-heading")).toEqual(["Version 0.2.0 1 December 2026 · new for you"])
    expect(await wordsOn(news, ".news-notes li")).toEqual(["Cards say who said it."])
    expect(await axeViolations(news)).toEqual([])
    const later = await popupOf("/article.html?read")
    await later.waitFor(() => document.querySelector(".save button"))
    expect(await wordsOn(later, ".popup-news")).toEqual([])
  })

  it("is told in the reader's language, or in English where a note lacks it, and says which", async () => {
    const choose = async (settings: { readonly language?: "ru" | "my" }) => {
      // A page of ours would load itself again before it could answer.
      const page = await session().openUrl(session().driver.extensionUrl("manifest.json"))
      await storeSettings(page, settings)
    }
    const notesIn = async (language: "ru" | "my") => {
      await choose({ language })
      const news = await session().openUrl(session().driver.extensionUrl("tabs/news.html"))
      await news.waitFor(() => document.querySelector(".news-notes li"))
      const lang = await news.evaluate(() => document.querySelector<HTMLElement>(".news-notes li")?.lang)
      return [lang, ...(await wordsOn(news, ".news-notes li"))]
    }
    expect(await notesIn("ru")).toEqual(["ru", "Cards say who said it. (ru)"])
    expect(await notesIn("my")).toEqual(["en", "Cards say who said it."])
    await choose({})
  })

  it("is put aside for good with one press", async () => {
    await update("0.3.0", ["The map can be printed."])
    const popup = await popupOf("/article.html?aside")
    await popup.waitFor(() => document.querySelector(".popup-news"))
    await press(popup, ".popup-news-close")
    await popup.waitFor(() => document.querySelector(".popup-news") === null)
    const later = await popupOf("/article.html?aside-again")
    await later.waitFor(() => document.querySelector(".save button"))
    expect(await wordsOn(later, ".popup-news")).toEqual([])
  })
})
