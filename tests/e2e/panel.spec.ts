import { describe, expect, it } from "vitest"

import { axeViolations } from "./axe"
import { rest, waitForCard } from "./card"
import { pressLabelled } from "./card-buttons"
import { press, waitForWords, wordsOn } from "./options-page"
import { isVerbatim } from "./corpus"
import { waitForMarks } from "./marks"
import { openPanel, waitForHeading } from "./panel-page"
import { currentBrowser, useSession } from "./session"
import { middleOf } from "./text-box"

const long = (middle: string) => `<!doctype html><html lang="en"><title>Talks in Moscow</title>
  <meta property="article:published_time" content="2022-07-18T09:00:00Z">
  <body><article><p id="top">Min Aung Hlaing came to Moscow with a delegation. The talks went on for a
  week, behind closed doors, and those who had come to hear of them waited in the rain for a word that never came.</p>
  <div style="height:3000px"></div><p id="middle">${middle}</p>
  <div style="height:3000px"></div><p id="end">Nobody at Rosatom would say what Min Aung Hlaing had signed.</p></article>`

describe(`the panel in ${currentBrowser()}`, () => {
  const session = useSession({
    pages: { "/talks.html": () => long("There Min Aung Hlaing spoke of reactors.") }
  })

  it("shows of the page beside it who is in it, what happened when, and where to read on", async () => {
    const page = await session().open("/article.html?beside")
    await waitForMarks(page)
    const panel = await openPanel(session(), page)
    await waitForHeading(panel, "A week of talks")
    const names = await wordsOn(panel, ".name-button bdi")
    expect(names).toContain("Min Aung Hlaing")
    expect(names).toContain("Rosatom")
    await waitForWords(panel, ".events .event-page", "This page · 18 July 2022")
    expect((await wordsOn(panel, ".event")).length).toBeGreaterThan(3)
    expect((await wordsOn(panel, ".articles li")).length).toBeGreaterThan(1)
  })

  it("leads to each mention of a name on the page, and back to where the reader was", async () => {
    const page = await session().open("/talks.html")
    await waitForMarks(page)
    await page.evaluate(() => scrollTo(0, 40))
    const panel = await openPanel(session(), page)
    await waitForHeading(panel, "Talks in Moscow")
    await press(panel, '.step-start[aria-label*="Min Aung Hlaing"]')
    await waitForWords(panel, ".step-place", "1 of 3")
    await panel.activate()
    await press(panel, '[aria-label="Next place"]')
    await waitForWords(panel, ".step-place", "2 of 3")
    const isSeen = (id: string) => {
      const { top = -1, bottom = -1 } = document.getElementById(id)?.getBoundingClientRect() ?? {}
      return top >= 0 && bottom <= innerHeight
    }
    await page.waitFor(isSeen, "middle")
    await panel.activate()
    await press(panel, '[aria-label="Previous place"]')
    await waitForWords(panel, ".step-place", "1 of 3")
    await panel.activate()
    await press(panel, '[aria-label="Previous place"]')
    await waitForWords(panel, ".step-place", "3 of 3")
    await page.waitFor(isSeen, "end")
    await panel.activate()
    await press(panel, '[aria-label="Back to where you were"]')
    await page.waitFor(() => scrollY === 40)
    expect(await wordsOn(panel, ".step-place")).toEqual([])
  })

  it("follows the reader to another tab and to another page, and hears when the page changes", async () => {
    const page = await session().open("/talks.html?followed")
    await waitForMarks(page)
    const panel = await openPanel(session(), page)
    await waitForHeading(panel, "Talks in Moscow")
    const other = await session().open("/article.html?followed")
    await waitForMarks(other)
    // As a tab the panel asks for nothing while it is not seen.
    await panel.activate()
    await waitForHeading(panel, "A week of talks")
    await page.activate()
    await panel.activate()
    await waitForHeading(panel, "Talks in Moscow")
    await page.evaluate(() => {
      const added = document.createElement("p")
      added.textContent = "Sergei Shoigu was not there."
      document.querySelector("article")?.append(added)
    })
    await panel.activate()
    await waitForWords(panel, ".name-button", "Sergei Shoigu")
    await page.activate()
    await page.goto(session().server.url("/off-topic.html?followed"))
    await panel.activate()
    await waitForWords(panel, "main [role=status]", "This page names nothing that the corpus knows.")
  })

  it("opens from the card with the dossier of its name, or as a tab where the browser opens no panel for a page", async () => {
    const page = await session().open("/talks.html?card")
    await waitForMarks(page)
    await rest(page, await middleOf(page, { at: "#top", text: "Min Aung Hlaing" }))
    await waitForCard(page, "Min Aung Hlaing")
    await pressLabelled(page, "Open in the panel")
    const watcher = await session().openUrl(session().driver.extensionUrl("options.html"))
    const shown = await watcher.waitFor(async () => {
      const { browser = chrome } = globalThis as { browser?: typeof chrome }
      const tabs = await browser.tabs.query({})
      const tab = tabs.find(({ url }) => url?.includes("sidepanel.html"))
      if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
      if (tab) return tab.url?.replace(/^.*sidepanel/, "").replace(/\d+/, "1")
      const panels =
        "getContexts" in browser.runtime
          ? await browser.runtime.getContexts({ contextTypes: ["SIDE_PANEL" as never] })
          : []
      const { panelWish } = await browser.storage.session.get("panelWish")
      return panels.length > 0 && !panelWish ? "the panel" : null
    })
    expect(shown).toBe(currentBrowser() === "chromium" ? "the panel" : ".html?tab=1#entity=min-aung-hlaing")
  })

  it("says that no extension may read the browser's own pages", async () => {
    const page = await session().openUrl(session().driver.extensionUrl("options.html"))
    const panel = await openPanel(session(), page)
    await waitForWords(panel, "main [role=status]", "The browser lets no extension read this page.")
  })

  it("answers also when the background has been stopped", async () => {
    const page = await session().open("/talks.html?stopped")
    await waitForMarks(page)
    const panel = await openPanel(session(), page)
    await waitForHeading(panel, "Talks in Moscow")
    await session().driver.stopBackground()
    await press(panel, ".name-button", "Min Aung Hlaing")
    await waitForHeading(panel, "Min Aung Hlaing")
  })

  describe("a dossier", () => {
    it("quotes the corpus and nothing else, all of its passages on demand", async () => {
      const page = await session().open("/talks.html?dossier")
      await waitForMarks(page)
      const panel = await openPanel(session(), page, "#entity=min-aung-hlaing")
      await waitForHeading(panel, "Min Aung Hlaing")
      const passages = () => wordsOn(panel, ".dossier-section > .passages > li")
      expect(await passages()).toHaveLength(5)
      await press(panel, ".dossier-more button")
      await panel.waitFor(() => document.querySelectorAll(".dossier-section > .passages > li").length > 5)
      const quotes = await panel.evaluate(() =>
        [...document.querySelectorAll("blockquote")].map(({ textContent }) => textContent)
      )
      expect(quotes.length).toBeGreaterThan(20)
      expect(quotes.filter((words) => !isVerbatim(words))).toEqual([])
    })

    it("opens from a name, leads on from names in it, and back again to where the reader was", async () => {
      const page = await session().open("/talks.html?back")
      await waitForMarks(page)
      const panel = await openPanel(session(), page)
      await waitForHeading(panel, "Talks in Moscow")
      await press(panel, ".name-button", "Min Aung Hlaing")
      await waitForHeading(panel, "Min Aung Hlaing")
      expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe("H1")
      await waitForWords(panel, ".dossier-here", "On this page")
      await press(panel, ".relations button", "Sergei Shoigu")
      await waitForHeading(panel, "Sergei Shoigu")
      expect(await panel.evaluate(() => [location.hash, scrollY])).toEqual(["#entity=sergei-shoigu", 0])
      await press(panel, ".panel-back")
      await waitForHeading(panel, "Min Aung Hlaing")
      expect(await panel.evaluate(() => scrollY)).toBeGreaterThan(0)
      await press(panel, ".panel-back")
      await waitForHeading(panel, "Talks in Moscow")
      expect(await panel.evaluate(() => document.activeElement?.getAttribute("data-entity"))).toBe(
        "min-aung-hlaing"
      )
    })

    it("says so when the corpus knows nobody of that name", async () => {
      const page = await session().open("/talks.html?nobody")
      const panel = await openPanel(session(), page, "#entity=nobody-at-all")
      await waitForWords(panel, "main [role=status]", "The corpus knows nothing of “nobody-at-all”.")
    })
  })

  it.each(["light", "dark"] as const)("has nothing for axe to complain of in %s", async (scheme) => {
    const page = await session().open("/talks.html?axe")
    await waitForMarks(page)
    const panel = await openPanel(session(), page)
    await panel.setColorScheme(scheme)
    await waitForHeading(panel, "Talks in Moscow")
    expect(await axeViolations(panel)).toEqual([])
    await press(panel, ".name-button", "Min Aung Hlaing")
    await waitForHeading(panel, "Min Aung Hlaing")
    expect(await axeViolations(panel)).toEqual([])
  })

  it("fits into 320 pixels", async () => {
    const page = await session().open("/article.html?narrow")
    await waitForMarks(page)
    const panel = await openPanel(session(), page)
    await panel.setViewport(320, 640)
    await waitForHeading(panel, "A week of talks")
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await panel.evaluate(overflow)).toBe(0)
    await press(panel, ".name-button", "Min Aung Hlaing")
    await waitForHeading(panel, "Min Aung Hlaing")
    expect(await panel.evaluate(overflow)).toBe(0)
  })
})
