import { describe, expect, it } from "vitest"

import type { Page } from "./browsers/driver"
import { poll } from "./browsers/poll"
import { rest, waitForCard, waitForNoCard } from "./card"
import { countMarks, waitForMarks } from "./marks"
import { changedPixels } from "./paint"
import { currentBrowser, useSession, type Session } from "./session"
import { middleOf } from "./text-box"

const first = { at: "#first", text: "Min Aung Hlaing" }
const nobody = { x: 10, y: 690 } // below the text of the page

async function openWithCard(session: Session): Promise<Page> {
  const page = await session.open("/article.html")
  await waitForMarks(page)
  await rest(page, await middleOf(page, first))
  await waitForCard(page, "Min Aung Hlaing")
  return page
}

describe(`the life of the extension in ${currentBrowser()}`, () => {
  const session = useSession()

  it("a stopped background answers the next hover", async () => {
    const page = await session().open("/article.html")
    await waitForMarks(page)
    await session().driver.stopBackground()
    await rest(page, await middleOf(page, first))
    await waitForCard(page, "Min Aung Hlaing")
  })

  it("a stopped background reads the next page", async () => {
    await session().driver.stopBackground()
    await waitForMarks(await session().open("/article.html"))
  })

  it("a background that is stopped under what a page asks of it reads the page", async () => {
    for (const _ of [1, 2, 3, 4, 5]) {
      const [page] = await Promise.all([session().open("/article.html"), session().driver.stopBackground()])
      await waitForMarks(page)
    }
  })

  it("reloaded under an open page, the new one takes over from the old one without an error", async () => {
    const page = await openWithCard(session())
    const before = await countMarks(page)
    await session().driver.reloadExtension()
    await page.hover(nobody)
    await waitForNoCard(page)
    await waitForMarks(page, before)
    await rest(page, await middleOf(page, first))
    await waitForCard(page, "Min Aung Hlaing")
    expect(await countMarks(page)).toBe(before)
  })
})

describe(`the end of the extension in ${currentBrowser()}`, () => {
  const session = useSession({ isForEachAttempt: true })

  it("removed under an open page, it is gone from the screen within a second of the next input", async () => {
    const bare = await (await session().openBare("article.html")).screenshot()
    const page = await openWithCard(session())
    await session().driver.removeExtension()
    await page.hover(nobody)
    const isBare = async () => changedPixels(bare, await page.screenshot()).length === 0
    await poll(isBare, "all marks and the popover to be gone", 1000)
    await rest(page, await middleOf(page, first))
    await page.key("Tab")
    await page.wheel({ x: 300, y: 300 }, 50)
    const isShown = (root: ShadowRoot) => root.querySelector("[role=dialog]")?.checkVisibility() ?? false
    expect(await page.inPopover(isShown)).not.toBe(true)
  })
})
