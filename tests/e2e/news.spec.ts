import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, afterEach, describe, expect, it } from "vitest"

import { axeViolations } from "./axe"
import { chooseSettings } from "./choices"
import { press, wordsOn } from "./options-page"
import { openPopup } from "./popup-page"
import { currentBrowser, launchOnce } from "./session"

// A copy of the build in a folder of its own: a new version of it is another number and other notes in the same place.
const folder = mkdtempSync(join(tmpdir(), "backgrounder-news-"))
const built = currentBrowser() === "chromium" ? "chrome-mv3-test" : "firefox-mv3-test"
cpSync(resolve("build", built), folder, { recursive: true })

/** Each attempt of a test is another version: a browser tells of an update only where the number is new. */
let released = 0

/** Gives its version. */
function release(notes: readonly string[]): string {
  const version = `0.1.${++released}`
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
  return version
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
  const update = async (notes: readonly string[]) => {
    const version = release(notes)
    await session().driver.reloadExtension()
    if (notes.length === 0) return version
    // The browser tells of an update some time after it; the popup looks for news once, as it opens.
    const page = await session().openUrl(session().driver.extensionUrl("manifest.json"))
    await page.waitFor(async () => {
      const { browser } = globalThis as { browser?: typeof chrome }
      const stored = await (browser ?? chrome).storage.local.get("unread-news")
      return "unread-news" in stored
    })
    return version
  }

  it("is told by nothing at the beginning, nor after an update without news", async () => {
    const popup = await popupOf("/article.html?first")
    await popup.waitFor(() => document.querySelector(".popup-links"))
    expect(await wordsOn(popup, ".popup-news")).toEqual([])
    await update([])
    const next = await popupOf("/article.html?patched")
    await next.waitFor(() => document.querySelector(".save button"))
    expect(await wordsOn(next, ".popup-news")).toEqual([])
  })

  it("is told once, by one line in the popup and no tab, after an update that has news", async () => {
    const before = await tabs()
    const version = await update(["Cards say who said it."])
    const popup = await popupOf("/article.html?updated")
    await popup.waitFor(() => document.querySelector(".popup-news"))
    expect(await wordsOn(popup, ".popup-news button")).toEqual([`What’s new in version ${version}`, ""])
    expect(await tabs()).toEqual(before)
    expect(await axeViolations(popup)).toEqual([])
    const news = await session().openUrl(session().driver.extensionUrl("tabs/news.html"))
    await news.waitFor(() => document.querySelector(".news-notes li"))
    expect(await wordsOn(news, ".news-heading")).toEqual([`Version ${version} 1 December 2026 · new for you`])
    expect(await wordsOn(news, ".news-notes li")).toEqual(["Cards say who said it."])
    expect(await axeViolations(news)).toEqual([])
    const later = await popupOf("/article.html?read")
    await later.waitFor(() => document.querySelector(".save button"))
    expect(await wordsOn(later, ".popup-news")).toEqual([])
  })

  it("is told in the reader's language, or in English where a note lacks it, and says which", async () => {
    const notesIn = async (language: "ru" | "my") => {
      await chooseSettings(session(), { language })
      const news = await session().openUrl(session().driver.extensionUrl("tabs/news.html"))
      await news.waitFor(() => document.querySelector(".news-notes li"))
      const lang = await news.evaluate(() => document.querySelector<HTMLElement>(".news-notes li")?.lang)
      const said = [lang, ...(await wordsOn(news, ".news-notes li"))]
      // It would load itself again for the next language, while the test goes on and closes it.
      await news.close()
      return said
    }
    expect(await notesIn("ru")).toEqual(["ru", "Cards say who said it. (ru)"])
    expect(await notesIn("my")).toEqual(["en", "Cards say who said it."])
    await chooseSettings(session(), {})
  })

  it("is put aside for good with one press", async () => {
    await update(["The map can be printed."])
    const popup = await popupOf("/article.html?aside")
    await popup.waitFor(() => document.querySelector(".popup-news"))
    await press(popup, ".popup-news-close")
    await popup.waitFor(() => document.querySelector(".popup-news") === null)
    const later = await popupOf("/article.html?aside-again")
    await later.waitFor(() => document.querySelector(".save button"))
    expect(await wordsOn(later, ".popup-news")).toEqual([])
  })
})
