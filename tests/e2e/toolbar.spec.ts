import { beforeEach, describe, expect, it } from "vitest"
import { axeViolations } from "./axe"
import type { Page } from "./browsers/driver"
import { forgetChoices } from "./choices"
import { waitForMarks } from "./marks"
import { press } from "./options-page"
import { openPopup } from "./popup-page"
import { currentBrowser, storeSettings, useSession } from "./session"
import { waitForToolbar, type Button } from "./toolbar-button"

describe(`the toolbar button in ${currentBrowser()}`, () => {
  const session = useSession()
  beforeEach(() => forgetChoices(session()))

  const waitForButton = (page: Page, wanted: Partial<Button>) => waitForToolbar(session(), page, wanted)

  it("counts the names of the page, and forgets them when the tab goes elsewhere", async () => {
    const page = await session().open("/article.html?counted")
    await waitForMarks(page)
    const popup = await openPopup(session(), page)
    const names = await popup.waitFor(() => document.querySelectorAll(".found-row").length)
    await waitForButton(page, { badge: String(names), title: `Backgrounder: ${names} names on this page` })
    await page.goto(session().server.url("/off-topic.html?counted"))
    await waitForButton(page, { badge: "", title: "Backgrounder: no names on this page" })
  })

  it("says that it is off here, and comes on again", async () => {
    const page = await session().open("/article.html?off")
    await waitForMarks(page)
    const popup = await openPopup(session(), page)
    await press(popup, "[role=switch]")
    await waitForButton(page, { badge: "", title: "Backgrounder: off on this page" })
    await popup.activate()
    await press(popup, "[role=switch]")
    await page.activate()
    await waitForMarks(page)
    const { badge } = await waitForButton(page, {})
    expect(badge).not.toBe("0")
  })

  it("says that a picture cannot be read", async () => {
    const page = await session().openUrl(session().driver.extensionUrl("options.html"))
    await waitForButton(page, { badge: "", title: "Backgrounder: cannot read this page" })
  })

  it("shows no count where the reader wants none", async () => {
    const ours = await session().openUrl(session().driver.extensionUrl("tabs/permissions.html"))
    const page = await session().open("/article.html?quiet")
    await waitForMarks(page)
    await storeSettings(ours, { density: "every", badge: false })
    const { title } = await waitForButton(page, { badge: "" })
    expect(title).toMatch(/names on this page/)
  })

  it("leads from place to place of a name with the popup open", async () => {
    const page = await session().open("/article.html?places")
    await waitForMarks(page)
    const popup = await openPopup(session(), page)
    const openMark = () =>
      page.waitFor(() => {
        const [range] = CSS.highlights.get("backgrounder-open") ?? []
        return range && `${range.startContainer.textContent?.slice(0, 20)} ${range.startOffset}`
      })
    await press(popup, ".found-count")
    const first = await openMark()
    await press(popup, ".found-count")
    await page.waitFor((first) => {
      const [range] = CSS.highlights.get("backgrounder-open") ?? []
      return range && `${range.startContainer.textContent?.slice(0, 20)} ${range.startOffset}` !== first
    }, first)
    expect(await popup.evaluate(() => document.querySelectorAll(".found-row").length)).toBeGreaterThan(0)
  })

  it.each(["popup.html", "tabs/permissions.html"])("has nothing in %s that axe objects to", async (path) => {
    const page = await session().openUrl(session().driver.extensionUrl(path))
    await page.waitFor(() => document.querySelector("summary, .mode"))
    await page.evaluate(() => document.querySelector("details")?.setAttribute("open", ""))
    expect(await axeViolations(page)).toEqual([])
  })
})
