import { afterEach, describe, expect, it } from "vitest"
import type { Page } from "./browsers/driver"
import { allowAllSites } from "./choices"
import { waitForMarks, waitForNoMarks } from "./marks"
import { press } from "./options-page"
import { openPopup } from "./popup-page"
import { currentBrowser, storeSettings, useSession } from "./session"

/** How long a change in the browser's own settings may take to reach a page, in ms. */
const SOON = 3_000

describe(`modes in ${currentBrowser()}`, () => {
  const session = useSession()
  const extensionPage = () => session().openUrl(session().driver.extensionUrl("tabs/permissions.html"))
  const registered = (page: Page) =>
    page.evaluate(async () => {
      const { browser } = globalThis as { browser?: typeof chrome }
      const scripts = await (browser ?? chrome).scripting.getRegisteredContentScripts()
      return scripts.flatMap(({ matches = [] }) => matches)
    })
  const hostOf = (page: Page) => page.evaluate(() => location.hostname)
  const lead = (popup: Page) => popup.waitFor(() => document.querySelector(".popup-more strong")?.textContent)

  afterEach(() => allowAllSites(session()))

  it("leave every page alone when the reader wants them read on click only, and say so", async () => {
    const page = await session().open("/article.html?click")
    await waitForMarks(page)
    const ours = await extensionPage()
    await storeSettings(ours, { density: "every", mode: "click" })
    await waitForNoMarks(page, SOON)
    await ours.waitFor(async () => {
      const { browser } = globalThis as { browser?: typeof chrome }
      return (await (browser ?? chrome).scripting.getRegisteredContentScripts()).length === 0
    })
    // The popup is what the toolbar button opens: in this mode to press it is to ask.
    const popup = await openPopup(session(), page)
    expect(await lead(popup)).toBe("only on click")
    await page.activate()
    await waitForMarks(page)
    await popup.activate()
    await popup.waitFor(() => document.querySelector(".found-row"))
    await press(popup, "main button", "Stop on this page")
    await waitForNoMarks(page, SOON)
  })

  it("read chosen sites and no others", async () => {
    const chosen = await session().open("/article.html?chosen")
    const other = await session().openUrl(session().server.otherUrl("/article.html?other"))
    const host = await hostOf(chosen)
    const ours = await extensionPage()
    await storeSettings(ours, { density: "every", mode: "chosen", chosenHosts: [host] })
    await other.activate()
    await waitForNoMarks(other, SOON)
    await chosen.activate()
    await waitForMarks(chosen)
    expect(await registered(ours)).toEqual([`*://${host}/*`])
    const popup = await openPopup(session(), other)
    expect(
      await popup.waitFor(() => document.querySelector<HTMLInputElement>("[role=switch]")?.checked === false)
    ).toBe(true)
    await popup.waitFor(() => document.querySelector("main")?.textContent.includes("has not been read"))
  })

  it("notice at once that the browser does not allow all sites any more, and that it does again", async () => {
    const page = await session().open("/article.html?withdrawn")
    await waitForMarks(page)
    const ours = await extensionPage()
    await storeSettings(ours, { density: "every", mode: "all" })
    await session().driver.allowSites("none")
    await page.activate()
    await waitForNoMarks(page, SOON)
    await ours.activate()
    await ours.waitFor(() => document.querySelector(".mode-withheld")?.textContent.includes("does not allow"))
    await ours.waitFor(() =>
      document.querySelector(".permissions")?.textContent.includes("At the moment: no site.")
    )
    expect(await registered(ours)).toEqual([])
    await session().driver.allowSites("all")
    await page.activate()
    await waitForMarks(page)
  })

  it("read what the browser's own settings allow of all sites", async () => {
    const ours = await extensionPage()
    const page = await session().open("/article.html?some")
    await waitForMarks(page)
    const host = await hostOf(page)
    await session().driver.allowSites([host])
    const popup = await session().openUrl(session().driver.extensionUrl("tabs/permissions.html"))
    await popup.waitFor((host) => document.querySelector("strong")?.textContent.includes(host), host)
    await ours.waitFor(async (pattern) => {
      const { browser } = globalThis as { browser?: typeof chrome }
      const [script] = await (browser ?? chrome).scripting.getRegisteredContentScripts()
      return script?.matches?.join() === pattern
    }, `*://${host}/*`)
    await page.goto(session().server.url("/article.html?some-more"))
    await waitForMarks(page)
  })

  it("let the keys read one page where no site is allowed", async () => {
    await session().driver.allowSites("none")
    const page = await session().open("/article.html?keys")
    await page.activate()
    await session().driver.command("toggle-here")
    // Chromium lets nobody press its keys but a person: the command alone does not let us in there, as it must not.
    if (currentBrowser() === "chromium") return waitForNoMarks(page, SOON)
    await waitForMarks(page)
    await session().driver.command("toggle-here")
    await waitForNoMarks(page, SOON)
  })
})
