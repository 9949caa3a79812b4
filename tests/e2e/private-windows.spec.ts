import { describe, expect, it } from "vitest"
import { rest, waitForCard } from "./card"
import { countMarks, waitForMarks } from "./marks"
import { waitForWords, wordsOn } from "./options-page"
import { openPopupOf } from "./popup-page"
import { currentBrowser, useSession, type Session } from "./session"
import { storedNow } from "./stored-now"
import { middleOf } from "./text-box"

describe(`a private window in ${currentBrowser()}`, () => {
  const session = useSession()

  /** The extension as it is loaded again, with its content script registered. */
  const allowPrivate = async ({ driver, openUrl }: Session) => {
    await driver.allowPrivate(true)
    const page = await openUrl(driver.extensionUrl("popup.html"))
    await page.waitFor(async () => {
      const { browser } = globalThis as { browser?: typeof chrome }
      return (await (browser ?? chrome).scripting.getRegisteredContentScripts()).length
    })
  }

  it("is left alone unless the reader lets the extension in", async () => {
    const { driver, server, open } = session()
    const secret = await driver.newPrivatePage()
    await secret.goto(server.url("/article.html"))
    // By the time that the same page is marked elsewhere, this one would be.
    await waitForMarks(await open("/article.html"))
    expect(await countMarks(secret)).toBe(0)
    await secret.close()
  })

  it("is read where the reader lets it, with cards, without saving, and leaves nothing behind", async () => {
    const { driver, server } = session()
    await allowPrivate(session())
    const before = await storedNow(session())
    const { page, popup } = await openPopupOf(session(), async () => {
      const page = await driver.newPrivatePage()
      await page.goto(server.url("/article.html?visited=in-private"))
      return page
    })
    await waitForMarks(page)
    await page.activate()
    await rest(page, await middleOf(page, { at: "#first", text: "Min Aung Hlaing" }))
    await waitForCard(page, "Min Aung Hlaing")
    await waitForWords(popup, ".popup-note", "private")
    expect(await wordsOn(popup, ".save button")).toEqual([])
    expect(JSON.stringify(await storedNow(session()))).not.toContain("in-private")
    await page.close()
    expect(await storedNow(session())).toEqual(before)
  })
})
