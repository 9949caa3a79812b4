import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as pause } from "node:timers/promises"
import { beforeEach, describe, expect, it } from "vitest"

import { rest, waitForCard } from "./card"
import { forgetChoices } from "./choices"
import { countMarks, waitForMarks, waitForNoMarks } from "./marks"
import { press } from "./options-page"
import { storyPage } from "./pages/story"
import { openPopup } from "./popup-page"
import { forgetSaved } from "./saved"
import { currentBrowser, useSession } from "./session"
import { middleOf } from "./text-box"

describe(`the toolbar popup in ${currentBrowser()}`, () => {
  const session = useSession({
    pages: {
      "/story.html": () =>
        storyPage({
          name: "Ajit Doval",
          seed: "Samarkand",
          title: "Four hours at table in Samarkand",
          date: "2024-07-31"
        })
    }
  })

  beforeEach(async () => {
    await forgetChoices(session())
    await forgetSaved(session())
  })

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

  it("says what is on a page that was still on its way when it was opened", async () => {
    let finish = () => {}
    const server = createServer((_, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" })
      // More than browsers wait for before they show a page.
      response.write(`<!doctype html><title>Slow</title><p>${"Much has been written. ".repeat(200)}`)
      finish = () => response.end("<p>Min Aung Hlaing has gone to Moscow.</p>")
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      const page = await session().driver.newPage()
      const loaded = page.goto(url)
      await page.waitFor(() => document.title === "Slow")
      const popup = await openPopup(session(), page)
      await popup.waitFor(() => document.querySelector("main [role=status]"))
      expect(await popup.evaluate(() => document.querySelector(".save button"))).toBeNull()
      finish()
      await loaded
      await popup.waitFor(() => document.querySelector("main")?.textContent.includes("Min Aung Hlaing"))
      await popup.waitFor(() => document.querySelector(".save button"))
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })

  it("follows the page while it is open: names that come, and another page in the tab", async () => {
    const page = await session().open("/off-topic.html?followed")
    const popup = await openPopup(session(), page)
    const waitForName = (name: string) =>
      popup.waitFor((name) => document.querySelector(".found-row")?.textContent.includes(name), name)
    await popup.waitFor(() => document.querySelector("main [role=status]"))
    await page.evaluate(() => document.body.append("Min Aung Hlaing has gone to the capital again."))
    await waitForName("Min Aung Hlaing")
    await page.goto((await page.evaluate(() => location.href)).replace("followed", "left"))
    await popup.waitFor(() => !document.querySelector(".found-row"))
    await popup.waitFor(() => document.querySelector(".save button"))
  })

  it("leads from a name to its mention and opens the card there", async () => {
    const page = await session().open("/article.html?led")
    await waitForMarks(page)
    const popup = await openPopup(session(), page)
    await press(popup, "main button", "Rosatom")
    await waitForCard(page, "Rosatom")
  })

  it("moves nothing that it has drawn when it finds that the page is in the corpus already", async () => {
    const page = await session().open("/article.html?saved-before")
    await waitForMarks(page)
    const popup = await openPopup(session(), page)
    await popup.setViewport(360, 1200)
    await press(popup, ".save button", "Save this page")
    await popup.waitFor(() => document.querySelector(".save-title"))
    await session().driver.stopBackground()
    const address = await popup.evaluate(() => location.href)
    await popup.goto(address)
    const tops = await popup.evaluate(async () => {
      const seen = new Set<string>()
      const until = performance.now() + 15_000
      const isDone = () => document.querySelector(".save-known") !== null
      for (let after = 0; after < 3 && performance.now() < until; after += isDone() ? 1 : 0) {
        const [button, title] = [
          ...document.querySelectorAll(".popup-links button"),
          document.querySelector("h1")
        ]
        if (document.querySelector(".found-row") && button && title)
          seen.add([button, title].map((one) => one.getBoundingClientRect().top).join())
        await new Promise(requestAnimationFrame)
      }
      return isDone() ? [...seen] : ["it never found out"]
    })
    expect(tops).toHaveLength(1)
    expect(tops[0]).toContain(",")
  })

  it("keeps the keyboard at hand when a page is saved and when that is taken back", async () => {
    const popup = await openPopup(session(), await session().open("/story.html?by-key"))
    await popup.waitFor(() => document.querySelector<HTMLElement>(".save button"))
    const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? "")
    await popup.evaluate(() => document.querySelector<HTMLElement>(".save button")?.focus())
    await popup.key("Enter")
    await expect.poll(focused).toBe("Read it")
    for (const next of ["Decide about new names", "Undo"]) {
      await popup.key("Tab")
      expect(await focused()).toBe(next)
    }
    await popup.key("Enter")
    await expect.poll(focused).toBe("Save this page")
  })

  it("turns marks off and on for the site, there and then, and keeps that for the next page", async () => {
    const page = await session().open("/article.html?switched")
    await waitForMarks(page)
    const popup = await openPopup(session(), page)
    const toggle = () => press(popup, "[role=switch]")
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
