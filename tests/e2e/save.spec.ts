import { setTimeout as pause } from "node:timers/promises"
import { beforeEach, describe, expect, it } from "vitest"

import { axeViolations } from "./axe"
import type { Page } from "./browsers/driver"
import { waitForMarks } from "./marks"
import { press, waitForWords, wordsOn } from "./options-page"
import { fillerOf } from "./pages/page-of"
import { storyPage } from "./pages/story"
import { openPopup } from "./popup-page"
import { forgetSaved, isStored, quotedInCard, saidOfSaving, saveByPopup } from "./saved"
import { currentBrowser, useSession } from "./session"
import { waitForToolbar } from "./toolbar-button"

// Somebody of whom the seeds say little, so that what is added is quoted.
const name = "Ajit Doval"
const title = "Four hours at table in Samarkand"
const story = storyPage({ name, seed: "Samarkand", title, date: "2024-07-31" })
const taken = story
  .replace("<h1>", "<p>From our partners.</p><h1>")
  .replaceAll("Example Courier", "Other Paper")
const burmese = `<!doctype html><html lang="my"><meta charset="utf-8"><title>သတင်း</title><article><h1>ခရီးစဉ်</h1>${`<p>${"မင်းအောင်လှိုင်သည် ရုရှားနိုင်ငံသို့ သွားရောက်ခဲ့သည်။ ".repeat(4)}</p>`.repeat(4)}</article>`

describe(`saving pages in ${currentBrowser()}`, () => {
  const session = useSession({
    pages: {
      "/story.html": () => story,
      "/taken.html": () => taken,
      "/burmese.html": () => burmese,
      "/other.html": () =>
        `<!doctype html><title>Other</title><p id="first">${name} was expected in Samarkand, where the shipyard was closed. The shipyard had two hulls; Samarkand was quiet.</p><p>${fillerOf(400)}</p>`,
      "/application.html": () => "<!doctype html><title>App</title><button>Go</button>"
    }
  })

  beforeEach(() => forgetSaved(session()))

  /** Browsers stop a background that has had nothing to do for a while. */
  const stopIdle = async () => {
    await pause(1_500)
    await session().driver.stopBackground()
  }
  const quoted = (page: Page) => quotedInCard(page, { at: "#first", text: name })
  const waitUntilQuoted = (page: Page, isQuoted: boolean) =>
    expect.poll(async () => (await quoted(page)) !== null, { timeout: 30_000 }).toBe(isQuoted)

  it("brings its passages into cards on other pages, with date and source, and takes them out again", async () => {
    const other = await session().open("/other.html")
    expect(await quoted(other)).toBeNull()
    const popup = await saveByPopup(session(), await session().open("/story.html"))
    expect(await saidOfSaving(popup)).toEqual([
      "Saved in your corpus",
      title,
      "31 July 2024 · The Example Courier · English",
      `Names: ${name}`,
      "Not known here yet: Samarkand"
    ])
    await waitUntilQuoted(other, true)
    const passage = await quoted(other)
    expect(passage).toContain("Samarkand")
    expect(passage).toContain("31 July 2024")

    await popup.activate()
    await press(popup, ".save button", "Undo")
    await waitForWords(popup, ".save", "Nothing of it is kept")
    await waitUntilQuoted(other, false)
    expect(await isStored(session(), "Samarkand")).toBe(false)
  })

  it("keeps the article's prose and nothing around it", async () => {
    await saveByPopup(session(), await session().open("/story.html"))
    expect(await isStored(session(), "asked what they had cost.")).toBe(true)
    for (const around of ["A caption", "motorway", "Cookies"])
      expect(await isStored(session(), around)).toBe(false)
  })

  it("survives a background that is stopped after any step, and a reload of the extension", async () => {
    const other = await session().open("/other.html")
    const page = await session().open("/story.html")
    await waitForMarks(page)
    await stopIdle()
    const popup = await saveByPopup(session(), page)
    await stopIdle()
    await waitUntilQuoted(other, true)
    // As after an update: what was joined of the articles is of no use any more.
    await popup.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open("corpus")
        request.onsuccess = () => resolve(request.result)
      })
      database.transaction("joined", "readwrite").objectStore("joined").clear()
      database.close()
    })
    await stopIdle()
    await waitUntilQuoted(other, true)
    await stopIdle()
    await popup.activate()
    await press(popup, ".save button", "Undo")
    await waitForWords(popup, ".save", "Nothing of it is kept")
    await stopIdle()
    expect(await quoted(other)).toBeNull()
  })

  it("says that a page is in the corpus already: the same address, nearly the same text, an article that came with it", async () => {
    await saveByPopup(session(), await session().open("/story.html?utm_source=mail"))
    for (const path of ["/story.html#later", "/taken.html"]) {
      const popup = await openPopup(session(), await session().open(path))
      await waitForWords(popup, ".save-label", "In your corpus already · Saved by you on")
      expect(await wordsOn(popup, ".save-buttons button")).toEqual([
        "Read it",
        "Decide about new names",
        "Delete"
      ])
    }
  })

  it("says on the toolbar button that a page is in the corpus, for as long as it is", async () => {
    const page = await session().open("/story.html?told")
    await waitForMarks(page)
    const button = async () => {
      const { badge, title } = await waitForToolbar(session(), page, {})
      return `${badge} ${title}`
    }
    const popup = await saveByPopup(session(), page)
    const isTold = /^\d✓ Backgrounder: \d names? on this page · In your corpus already$/
    await expect.poll(button).toMatch(isTold)
    await popup.activate()
    await press(popup, ".save button", "Undo")
    await expect.poll(button).toMatch(/^\d Backgrounder: \d names? on this page$/)
  })

  it("deletes and puts back from the library", async () => {
    await saveByPopup(session(), await session().open("/story.html"))
    const library = await session().openUrl(session().driver.extensionUrl("tabs/library.html#/articles"))
    await waitForWords(library, ".entry-saved", "Saved by you on")
    await press(library, ".entry-saved button", "Delete")
    await waitForWords(library, ".removed-bar", `Deleted: ${title}`)
    expect(await wordsOn(library, ".entry-title")).not.toContain(title)
    expect(await isStored(session(), "Samarkand")).toBe(false)
    await library.activate()
    await press(library, ".removed-bar button", "Undo")
    await waitForWords(library, ".entry-title", title)
    expect(await axeViolations(library)).toEqual([])
  })

  it("saves what is selected and no more", async () => {
    const page = await session().open("/story.html")
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector("#lead") ?? document.body)
    )
    const popup = await saveByPopup(session(), page, "Save the selected text")
    expect((await saidOfSaving(popup))[2]).toBe("31 July 2024 · The Example Courier · English · a selection")
    expect(await isStored(session(), "lasted four hours")).toBe(true)
    expect(await isStored(session(), "river ports")).toBe(false)
  })

  it("takes a story in Burmese", async () => {
    const popup = await saveByPopup(session(), await session().open("/burmese.html"))
    expect((await saidOfSaving(popup)).at(-1)).toContain("Min Aung Hlaing")
    expect((await saidOfSaving(popup))[2]).toContain("Burmese")
  })

  it("says so where there is no article", async () => {
    const popup = await openPopup(session(), await session().open("/application.html"))
    await press(popup, ".save button", "Save this page")
    await waitForWords(popup, ".save", "No article was found on this page.")
    expect(await isStored(session(), "canonicalUrl")).toBe(false)
  })

  it("changes nothing in the page", async () => {
    const page = await session().open("/article.html?saved")
    await waitForMarks(page)
    const popup = await openPopup(session(), page)
    await waitForWords(popup, ".save button", "Save this page")
    await press(popup, ".save button", "Save this page")
    await waitForWords(popup, ".save-said", "corpus")
    const changes = await page.evaluate(() => {
      const { changes, before, snapshot } = globalThis as unknown as {
        changes: readonly string[]
        before: { readonly markup: string }
        snapshot: () => { readonly markup: string }
      }
      return { changes, isSame: before.markup === snapshot().markup }
    })
    expect(changes.isSame).toBe(true)
    expect(changes.changes.filter((change) => !change.includes("backgrounder"))).toEqual([])
  })

  it("saves under a strict policy of the page", async () => {
    await saveByPopup(session(), await session().open("/strict-csp.html"))
    expect(await isStored(session(), "strict-csp")).toBe(true)
  })

  it.each(["light", "dark"] as const)(
    "shows what was understood in a popup that axe finds nothing wrong with (%s)",
    async (scheme) => {
      const popup = await saveByPopup(session(), await session().open("/story.html"))
      await popup.setColorScheme(scheme)
      await popup.setViewport(360, 600)
      await popup.screenshot(`build/screenshots/save-${currentBrowser()}-${scheme}.png`)
      const violations = await axeViolations(popup)
      expect(violations.filter((violation) => !violation.includes("found-count"))).toEqual([])
    }
  )
})
