import { setTimeout as pause } from "node:timers/promises"
import { describe, expect, it } from "vitest"

import { rest, waitForCard } from "./card"
import { countMarks, waitForMarks, waitForNoMarks } from "./marks"
import { openPopup, placeOf } from "./popup-page"
import { currentBrowser, useSession } from "./session"
import { middleOf } from "./text-box"

describe(`the toolbar popup in ${currentBrowser()}`, () => {
  const session = useSession()

  it("lists what was found on the page", async () => {
    const page = await session().open("/article.html?listed")
    await waitForMarks(page)
    const popup = await openPopup(session(), page)
    for (const name of ["Min Aung Hlaing", "Vladimir Putin", "Anthony Davis", "Naypyitaw", "Rosatom"]) {
      await popup.waitFor((name) => document.querySelector("main")?.textContent.includes(name), name)
    }
  })

  it("lists what was found in frames too", async () => {
    const page = await session().open("/frames.html?listed")
    await waitForMarks(await page.frame("?cross"))
    const popup = await openPopup(session(), page)
    await popup.waitFor(() => document.querySelector("main")?.textContent.includes("Min Aung Hlaing"))
  })

  it("says that nothing was found where nothing was", async () => {
    const page = await session().open("/off-topic.html?listed")
    const popup = await openPopup(session(), page)
    await popup.waitFor(() => document.querySelector("main [role=status]"))
    expect(await popup.evaluate(() => document.querySelectorAll("main li").length)).toBe(0)
  })

  it("leads from a name to its mention and opens the card there", async () => {
    const page = await session().open("/article.html?led")
    await waitForMarks(page)
    const popup = await openPopup(session(), page)
    await popup.click(await placeOf(popup, "main button", "Rosatom"))
    await waitForCard(page, "Rosatom")
  })

  it("turns marks off and on for the site, there and then, and keeps that for the next page", async () => {
    const page = await session().open("/article.html?switched")
    await waitForMarks(page)
    const popup = await openPopup(session(), page)
    const toggle = async () => popup.click(await placeOf(popup, "[role=switch]"))
    await toggle()
    await waitForNoMarks(page, 3000)
    const next = await session().open("/article.html?next")
    await rest(next, await middleOf(next, { at: "#first", text: "Min Aung Hlaing" }))
    await pause(1500)
    expect(await countMarks(next)).toBe(0)
    expect(await next.inPopover(() => true)).toBeNull()
    await toggle()
    // Tabs behind may wait until they are looked at.
    for (const tab of [page, next]) {
      await tab.activate()
      await waitForMarks(tab)
    }
    await popup.activate()
    await popup.waitFor(() => document.querySelector("main")?.textContent.includes("Min Aung Hlaing"))
  })
})
