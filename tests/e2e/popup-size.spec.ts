import { describe, expect, it } from "vitest"
import { waitForMarks } from "./marks"
import { currentBrowser, useSession } from "./session"

// The popup as the toolbar button opens it, which takes its size from what it holds, and not as a tab.
describe(`the popup of the toolbar button in ${currentBrowser()}`, () => {
  const session = useSession()

  it("is wide enough to read the names in it, and does not scroll sideways", async () => {
    const ours = await session().openUrl(session().driver.extensionUrl("tabs/permissions.html"))
    const page = await session().open("/article.html?size")
    await waitForMarks(page)
    await page.activate()
    await ours.evaluate(async () => {
      const { browser } = globalThis as { browser?: typeof chrome }
      await (browser ?? chrome).action.openPopup()
    })
    const { names, width, sideways } = await ours.waitFor(() => {
      const [popup] = chrome.extension.getViews({ type: "popup" })
      const names = popup?.document.querySelectorAll(".found-row").length ?? 0
      const root = popup?.document.documentElement
      if (!popup || !root || names === 0 || popup.innerWidth < 200) return null
      return { names, width: popup.innerWidth, sideways: root.scrollWidth - root.clientWidth }
    })
    expect(names).toBeGreaterThan(3)
    expect(width).toBeGreaterThanOrEqual(320)
    expect(width).toBeLessThanOrEqual(600)
    expect(sideways).toBe(0)
    await ours.evaluate(() => chrome.extension.getViews({ type: "popup" })[0]?.close())
  })
})
