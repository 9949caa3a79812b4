import { describe, expect, it } from "vitest"

import { axeViolations } from "./axe"
import { rest, waitForCard } from "./card"
import { pressInCard } from "./card-buttons"
import type { Page } from "./browsers/driver"
import { isVerbatim } from "./corpus"
import { waitForMarks } from "./marks"
import { press, waitForWords, wordsOn } from "./options-page"
import { placeOf } from "./popup-page"
import { currentBrowser, useSession } from "./session"
import { middleOf } from "./text-box"

describe(`the library in ${currentBrowser()}`, () => {
  const session = useSession()

  const open = async (rest = "") => {
    const page = await session().openUrl(session().driver.extensionUrl(`tabs/library.html${rest}`))
    await page.waitFor(() => document.querySelector("main h1") !== null)
    return page
  }
  const hashOf = (page: Page) => page.evaluate(() => location.hash)
  const back = (page: Page) => page.evaluate(() => history.back())
  const hasFocus = (page: Page, selector: string) =>
    page.waitFor((selector) => document.activeElement?.matches(selector) === true, selector)

  it("begins with the corpus at a glance, whose lines lead on", async () => {
    const page = await open()
    await waitForWords(page, ".start-coverage", "5 articles, July 2022 – March 2025")
    expect(await wordsOn(page, ".start-types li")).toContainEqual(expect.stringMatching(/^Places \d+$/))
    expect(await wordsOn(page, ".start-line")).toHaveLength(5)
    await press(page, ".start-line")
    await page.waitFor(() => document.querySelector(".prose"))
    await back(page)
    await page.waitFor(() => document.querySelector(".start-ways"))
    await press(page, ".start-ways a", "Saved pages")
    await waitForWords(page, "#saved", "Saved pages")
  })

  it("finds what was meant by a word that is typed wrong, and opens the article at that very place", async () => {
    const page = await open()
    await press(page, "input[type=search]")
    await page.type("nuclear agecny")
    await waitForWords(page, ".library-read-as", "No passage holds “agecny”. These are for “agency”.")
    const quotes = await wordsOn(page, "blockquote")
    expect(quotes.length).toBeGreaterThan(2)
    expect(quotes.every(isVerbatim)).toBe(true)
    expect(new Set(await wordsOn(page, "blockquote mark"))).toEqual(new Set(["nuclear", "agency"]))

    await press(page, "figure a")
    await page.waitFor(() => document.querySelector(".prose mark"))
    const marked = await page.evaluate(() =>
      [...document.querySelectorAll(".prose mark")].map(({ textContent }) => textContent).join("")
    )
    expect(marked).toBe(quotes[0])
    await page.waitFor(() => {
      const { top = -1, bottom = -1 } = document.querySelector(".prose mark")?.getBoundingClientRect() ?? {}
      return top >= 0 && bottom <= innerHeight
    })
  })

  it("is searched by the keyboard alone", async () => {
    const page = await open()
    await press(page, "input[type=search]")
    await page.type("puitn")
    await waitForWords(page, "h1", "Found for “puitn”")
    await waitForWords(page, "li:first-child > .name-line", "Vladimir Putin")
    await page.key("ArrowDown")
    await hasFocus(page, ".name-line-name")
    await page.key("Enter")
    await waitForWords(page, "h1", "Vladimir Putin")
    expect(await hashOf(page)).toBe("#/entity/vladimir-putin")
    await hasFocus(page, "h1")
  })

  it("goes back and forward, to what was typed and to the place where one was", async () => {
    const page = await open("#/articles")
    await waitForWords(page, ".article-entry", "Putin holds talks")
    await press(page, "input[type=search]")
    await page.type("sanctions")
    await waitForWords(page, "h1", "Found for “sanctions”")
    await placeOf(page, "li:nth-child(5) > figure a")
    const top = await page.waitFor(() => scrollY)
    await press(page, "li:nth-child(5) > figure a")
    await page.waitFor(() => document.querySelector(".prose"))
    await back(page)
    await waitForWords(page, "blockquote mark", "sanctions")
    expect(await page.evaluate(() => document.querySelector("input")?.value)).toBe("sanctions")
    await page.waitFor((top) => Math.abs(scrollY - top) < 2, top)
    await back(page)
    await waitForWords(page, "h1", "Articles")
    await page.evaluate(() => history.forward())
    await waitForWords(page, "h1", "Found for “sanctions”")
  })

  it("shows an article with its zones, how it is dated, and its names as links", async () => {
    const page = await open("#/article/000_99cc66ef580a44ea.txt")
    await waitForWords(page, ".zone-label", "Other headlines")
    await waitForWords(page, ".article-notes", "The date is inferred from")
    await waitForWords(page, ".article-notes", "An editor’s note: The visit is the private one of July 2022")
    await press(page, ".prose a.named", "Rosatom")
    await waitForWords(page, "h1", "Rosatom")
  })

  it("is where cards and look-ups lead on to", async () => {
    const opened = async (hash: string) => {
      const watcher = await session().openUrl(session().driver.extensionUrl("options.html"))
      await watcher.waitFor(async (hash) => {
        const { browser = chrome } = globalThis as { browser?: typeof chrome }
        const tab = (await browser.tabs.query({})).find(({ url }) => url?.endsWith(`library.html${hash}`))
        if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
        return tab
      }, hash)
    }
    const page = await session().open("/article.html?library")
    await waitForMarks(page)
    await rest(page, await middleOf(page, { at: "#first", text: "Min Aung Hlaing" }))
    await waitForCard(page, "Min Aung Hlaing")
    await pressInCard(page, "Open in the library")
    await opened("#/entity/min-aung-hlaing")
    const lookUp = await session().openUrl(
      session().driver.extensionUrl("tabs/look-up.html?text=nuclear%20agecny")
    )
    await press(lookUp, ".card button", "Search the articles for “nuclear agecny”")
    await opened("#/search?q=nuclear%20agecny")
  })

  it("opens the addresses that it had before", async () => {
    const page = await open("?file=001_f974205e83e0cc87.txt&start=36&end=60")
    await page.waitFor(() => document.querySelector(".prose mark"))
    expect(await hashOf(page)).toBe("#/article/001_f974205e83e0cc87.txt?at=36-60")
  })

  it("says what is not in the corpus", async () => {
    const page = await open("#/entity/nobody")
    await waitForWords(page, "main", "The corpus has nothing of the name nobody.")
    await page.evaluate(() => (location.hash = "#/search?q=qqqqqq"))
    await waitForWords(page, "[role=status]", "Nothing was found.")
  })

  it("lists the articles that are wanted, and keeps the choice in the address", async () => {
    const page = await open("#/articles?dated=inferred")
    await page.waitFor(() => document.querySelectorAll(".article-entry").length === 2)
    await page.evaluate(() => {
      const order = [...document.querySelectorAll("select")].at(-1)
      if (!order) throw new Error("There is no choice of an order")
      order.selectedIndex = 1
      order.dispatchEvent(new Event("change", { bubbles: true }))
    })
    await page.waitFor(() => location.hash === "#/articles?dated=inferred&order=oldest")
  })

  it("tells in the timeline what happened, in an article's words too", async () => {
    const page = await open("#/timeline?entity=rosatom")
    await waitForWords(page, ".library-tags", "Rosatom")
    expect((await wordsOn(page, ".event blockquote")).every(isVerbatim)).toBe(true)
    await press(page, ".event summary")
    await press(page, ".event[class] figure a")
    await page.waitFor(() => document.querySelector(".prose mark"))
  })

  it("draws who stands with whom, and says the same in words", async () => {
    const page = await open("#/map")
    await waitForWords(page, ".company", "with ")
    const drawn = await wordsOn(page, ".arcs-name a")
    expect(await wordsOn(page, ".company dt")).toEqual(drawn)
    await press(page, ".arcs-name a", "Vladimir Putin")
    await waitForWords(page, "h1", "Who stands with Vladimir Putin")
    await hasFocus(page, "h1")
    const [top = ""] = await wordsOn(page, ".arcs-name")
    expect(top).toContain("Vladimir Putin")
    expect((await wordsOn(page, "blockquote")).every(isVerbatim)).toBe(true)
  })

  it.each(["light", "dark"] as const)(
    "has nothing that axe finds wrong on any page, however narrow (%s)",
    async (scheme) => {
      const page = await open()
      await page.setColorScheme(scheme)
      const pages = [
        ["#/search", "Library"],
        ["#/search?q=nuclear%20agecny", "Found for"],
        ["#/names", "Names"],
        ["#/entity/min-aung-hlaing", "Min Aung Hlaing"],
        ["#/articles", "Articles"],
        ["#/article/003_2e5acd54a31582bb.txt?at=829-1100", "Russia’s support"],
        ["#/timeline", "Timeline"],
        ["#/map?entity=min-aung-hlaing", "Who stands with Min Aung Hlaing"]
      ] as const
      for (const width of [900, 320]) {
        await page.setViewport(width, 700)
        for (const [hash, title] of pages) {
          await page.evaluate((hash) => (location.hash = hash), hash)
          await waitForWords(page, "h1", title)
          expect(await axeViolations(page), `${hash} at ${width}`).toEqual([])
          const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
          expect(await page.evaluate(sideways), `${hash} at ${width}`).toBe(0)
        }
      }
    }
  )
})
