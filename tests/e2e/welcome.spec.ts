import { afterEach, beforeEach, describe, expect, it } from "vitest"

import { axeViolations } from "./axe"
import type { Page } from "./browsers/driver"
import { allowAllSites } from "./choices"
import { isVerbatim } from "./corpus"
import { countMarks, waitForMarks, waitForNoMarks } from "./marks"
import { press, waitForWords, wordsOn } from "./options-page"
import { currentBrowser, useSession } from "./session"

describe(`the welcome page in ${currentBrowser()}`, () => {
  const session = useSession()
  let page: Page

  beforeEach(async () => {
    page = await session().openUrl(session().driver.extensionUrl("tabs/welcome.html"))
    await page.waitFor(() => document.querySelector(".welcome-sample blockquote") !== null)
  })

  afterEach(() => allowAllSites(session()))

  it("shows what a card is, in the articles' own words", async () => {
    const quotes = await wordsOn(page, ".welcome-sample blockquote")
    expect(quotes.length).toBeGreaterThan(0)
    expect(quotes.filter((words) => !isVerbatim(words))).toEqual([])
    expect(await wordsOn(page, ".sample-mark")).toEqual(await wordsOn(page, ".card-name"))
  })

  it("lets the reader choose where pages are read, and says what came of it", async () => {
    const article = await session().open("/article.html")
    await waitForMarks(article)
    await page.activate()
    await press(page, ".welcome input[value=click]")
    await waitForWords(page, ".welcome-outcome", "click Backgrounder in the toolbar")
    await waitForNoMarks(article, 10_000)
    await page.activate()
    // What was given back would have to be asked for, and no program can answer the browser's question.
    await session().driver.allowSites("all")
    await press(page, ".welcome .button-main", "Mark names on all sites")
    await waitForMarks(article)
    expect(await countMarks(article)).toBeGreaterThan(0)
    expect(
      await page.evaluate(() => document.querySelector<HTMLInputElement>("input[value=all]")?.checked)
    ).toBe(true)
  })

  it.each(["light", "dark"] as const)(
    "has no barrier that axe knows of, and fits into 320 pixels (%s)",
    async (scheme) => {
      await page.setColorScheme(scheme)
      expect(await axeViolations(page)).toEqual([])
      await page.screenshot(`build/screenshots/welcome-${currentBrowser()}-${scheme}.png`)
      await page.setViewport(320, 640)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      expect(await axeViolations(page)).toEqual([])
    }
  )
})
