import { setTimeout as pause } from "node:timers/promises"
import { afterEach, describe, expect, it } from "vitest"
import { axeViolations } from "./axe"
import { poll } from "./browsers/poll"
import { rest, waitForCard, waitForNoCard } from "./card"
import { focusInCard } from "./card-buttons"
import type { Page } from "./browsers/driver"
import { allowAllSites, chooseSettings } from "./choices"
import { waitForMarks } from "./marks"
import { filler, pageOf } from "./pages/page-of"
import { currentBrowser, useSession } from "./session"
import { middleOf } from "./text-box"

const words = `<p id="known">A firm from Moscow: Rosatom builds reactors in many countries of the world.</p>
  <p id="unknown">Nobody here has heard of <em>Rosatim</em> or of Jane Appleby.</p>
  <p>${filler}</p>`

describe(`looking words up in ${currentBrowser()}`, () => {
  const session = useSession({ pages: { "/words.html": () => pageOf(words) } })
  const select = (page: Page, at: string, text: string) =>
    page.evaluate(
      ({ at, text }) => {
        const walker = document.createTreeWalker(
          document.querySelector(at) ?? document.body,
          NodeFilter.SHOW_TEXT
        )
        while (walker.nextNode()) {
          const node = walker.currentNode as Text
          const start = node.data.indexOf(text)
          if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + text.length)
        }
      },
      { at, text }
    )
  const chooseOn = async (page: Page, at: string, text: string) => {
    await select(page, at, text)
    await session().driver.chooseOnSelection(page, await middleOf(page, { at, text }))
  }
  const ours = async () => session().openUrl(session().driver.extensionUrl("tabs/permissions.html"))
  const saysInPopover = (page: Page, sentence: string) =>
    page
      .waitFor(() => document.querySelector("backgrounder-popover"))
      .then(async () => {
        for (let tries = 0; tries < 60; tries++) {
          const text = await page.inPopover(
            (root) => root.querySelector('[role="dialog"]')?.textContent ?? ""
          )
          if (text?.includes(sentence)) return text
          await pause(50)
        }
        throw new Error(`The popover does not say ${sentence}`)
      })
  const pressInPopover = (page: Page, label: string) =>
    page.inPopover((root, label) => {
      const found = [...root.querySelectorAll("button")].find(
        (button) => button.textContent.includes(label) || button.getAttribute("aria-label") === label
      )
      found?.click()
      return found !== undefined
    }, label)

  afterEach(() => allowAllSites(session()))

  it("opens the card of a selected name from its menu, with the focus in it", async () => {
    const page = await session().open("/words.html?menu")
    await waitForMarks(page)
    await chooseOn(page, "#known", "Rosatom")
    await waitForCard(page, "Rosatom")
    await poll(() => focusInCard(page), "the focus in the card")
    await page.key("Escape")
    await waitForNoCard(page)
  })

  it("says that a selection is not in the corpus, and leads to the nearest names and back", async () => {
    const page = await session().open("/words.html?absent")
    await waitForMarks(page)
    await chooseOn(page, "#unknown", "Rosatim")
    await saysInPopover(page, "“Rosatim” is not in the corpus.")
    await saysInPopover(page, "Say what “Rosatim” names")
    expect(await pressInPopover(page, "Rosatom")).toBe(true)
    await waitForCard(page, "Rosatom")
    expect(await pressInPopover(page, "Back")).toBe(true)
    await saysInPopover(page, "“Rosatim” is not in the corpus.")
  })

  it("answers beside the words where no site is allowed, since the click lets it in", async () => {
    // In Chromium the click of a test is not a person's.
    if (currentBrowser() === "firefox") await session().driver.allowSites("none")
    const page = await session().open("/words.html?not-allowed")
    await chooseOn(page, "#known", "Rosatom")
    await waitForCard(page, "Rosatom")
  })

  it("answers in a tab where no extension may write into the page", async () => {
    const page = await ours()
    await page.waitFor(() => {
      const name = document.querySelector("code")
      name?.scrollIntoView({ block: "center" })
      return name !== null
    })
    await chooseOn(page, "code", "activeTab")
    await page.waitFor(async () => {
      const { browser } = globalThis as { browser?: typeof chrome }
      const { tabs } = browser ?? chrome
      const opened = (await tabs.query({})).find(({ url }) =>
        url?.endsWith("tabs/look-up.html?text=activeTab")
      )
      if (opened?.id !== undefined) await tabs.remove(opened.id)
      return opened !== undefined
    })
  })

  it("looks up any word under the pointer while the reader's key is held, and none without it", async () => {
    await chooseSettings(session(), { density: "every", looksUpWords: true, heldKey: "shift", restMs: 150 })
    const page = await session().open("/words.html?held")
    await waitForMarks(page)
    const place = await middleOf(page, { at: "#unknown", text: "Appleby" })
    await rest(page, place)
    await pause(800)
    expect(await page.inPopover(() => true)).toBeNull()
    await page.hold("Shift", true)
    await pause(400)
    await rest(page, place)
    await saysInPopover(page, "“Appleby” is not in the corpus.")
    await rest(page, await middleOf(page, { at: "#known", text: "reactors" }))
    await saysInPopover(page, "“reactors” is not in the corpus.")
    await page.hold("Shift", false)
    await page.key("Escape")
    await waitForNoCard(page)
  })

  it("opens cards by a click, or with a key held, as the reader prefers", async () => {
    await chooseSettings(session(), { density: "every", opening: "click" })
    const page = await session().open("/words.html?click")
    await waitForMarks(page)
    const place = await middleOf(page, { at: "#known", text: "Rosatom" })
    await rest(page, place)
    await pause(900)
    expect(await page.inPopover(() => true)).toBeNull()
    await page.click(place)
    await waitForCard(page, "Rosatom")
    await page.key("Escape")
    await waitForNoCard(page)
    await chooseSettings(session(), { density: "every", opening: "key", heldKey: "shift" })
    await page.activate()
    await pause(300)
    await rest(page, { x: place.x + 60, y: place.y + 60 })
    await rest(page, place)
    await pause(900)
    expect(await page.inPopover(() => true)).toBeNull()
    await page.hold("Shift", true)
    await waitForCard(page, "Rosatom")
    await page.hold("Shift", false)
  })

  it("has a page of its own, which forgives typing errors and can be bookmarked", async () => {
    const page = await session().openUrl(session().driver.extensionUrl("tabs/look-up.html"))
    await page.waitFor(() => document.activeElement instanceof HTMLInputElement)
    await page.type("Min Ong Hlain")
    await page.waitFor(() => document.querySelector(".look-up-name")?.textContent.includes("Min Aung Hlaing"))
    await page.evaluate(() => document.querySelector<HTMLElement>(".look-up-name")?.click())
    await page.waitFor(() => document.querySelector(".card-name")?.textContent === "Min Aung Hlaing")
    expect(await page.evaluate(() => location.search)).toBe("?entity=min-aung-hlaing")
    await page.evaluate(() => history.back())
    await page.waitFor(() => document.querySelector(".card") === null)
    await page.goto(session().driver.extensionUrl("tabs/look-up.html?text=Nobody%20Atall"))
    await page.waitFor(() =>
      document.querySelector(".card")?.textContent.includes("“Nobody Atall” is not in the corpus.")
    )
    expect(await axeViolations(page)).toEqual([])
  })
})
