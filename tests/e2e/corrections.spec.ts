import { beforeEach, describe, expect, it } from "vitest"

import type { Page } from "./browsers/driver"
import { cardBox, openCard, rest, waitForCard, waitForNoCard } from "./card"
import { focusInCard, pressInCard, tabTo } from "./card-buttons"
import { forgetChoices } from "./choices"
import { readMarkedWords } from "./marked-words"
import { waitForMarks } from "./marks"
import { openOptions, press, waitForWords, wordsOn } from "./options-page"
import { currentBrowser, useSession } from "./session"
import { middleOf } from "./text-box"

const name = "Min Aung Hlaing"
const other = `<!doctype html><title>Another page</title><p id="first">${name} spoke to officers. ${"Nobody else was there. ".repeat(20)}</p>`

describe(`corrections in ${currentBrowser()}`, () => {
  const session = useSession({ pages: { "/other.html": () => other } })

  beforeEach(() => forgetChoices(session()))

  const openArticle = async (path = "/article.html") => {
    const page = await session().open(path)
    await waitForMarks(page)
    return page
  }
  const openCardOfName = (page: Page) => openCard(page, { at: "#first", text: name }, name)
  const object = async (page: Page, words: string) => {
    await openCardOfName(page)
    await pressInCard(page, "Why here?")
    await pressInCard(page, words)
  }
  const isMarked = async (page: Page, words = name) => (await readMarkedWords(page)).includes(words)
  const waitUntilMarked = (page: Page, wanted: boolean, words = name) =>
    expect.poll(() => isMarked(page, words)).toBe(wanted)

  it("“always something else” takes the mark away, keeps it away after a reload, and is undone in the options", async () => {
    const page = await openArticle()
    await object(page, `“${name}” is always something else`)
    await waitUntilMarked(page, false)
    await page.goto(session().server.url("/article.html"))
    await waitForMarks(page)
    expect(await isMarked(page)).toBe(false)

    const options = await openOptions(session(), "#corrections")
    await waitForWords(options, "#corrections li", `“${name}” is never ${name}`)
    expect(await wordsOn(options, ".correction-example")).toEqual([expect.stringContaining(name)])
    await press(options, "#corrections li button", "Undo")
    await waitForWords(options, "#corrections", "Nothing has been corrected yet.")
    await page.activate()
    await waitUntilMarked(page, true)
  })

  it("what was said in the card can be taken back in the same place", async () => {
    const page = await openArticle()
    await openCardOfName(page)
    const { left, top } = await cardBox(page)
    await pressInCard(page, "Why here?")
    await pressInCard(page, `Never mark “${name}”`)
    await waitUntilMarked(page, false)
    expect(await page.evaluate(() => CSS.highlights.get("backgrounder-open")?.size ?? 0)).toBe(0)
    const corrected = await cardBox(page)
    expect(Math.abs(corrected.left - left)).toBeLessThan(2)
    expect(corrected.top).toBeGreaterThanOrEqual(top - 2)
    await pressInCard(page, "Undo")
    await waitForNoCard(page)
    await waitUntilMarked(page, true)
  })

  it("holds at once in other tabs, and on one page only where the reader said so", async () => {
    const elsewhere = await openArticle("/other.html")
    const page = await openArticle()
    await object(page, `On this page “${name}” is something else`)
    await waitUntilMarked(page, false)
    await elsewhere.activate()
    expect(await isMarked(elsewhere)).toBe(true)
    await page.activate()
    await page.goto(session().server.url("/article.html?again"))
    await waitForMarks(page)
    expect(await isMarked(page)).toBe(false)

    await elsewhere.activate()
    await object(elsewhere, `Never mark “${name}”`)
    await waitUntilMarked(elsewhere, false)
    const options = await openOptions(session(), "#corrections")
    await waitForWords(options, "#corrections li", `Never mark “${name}”`)
    expect(await wordsOn(options, "#corrections li p:first-child")).toEqual([
      `Never mark “${name}”`,
      `“${name}” is not ${name} on 127.0.0.1/article.html`
    ])
  })

  it("is made and taken back with the keyboard alone", async () => {
    const page = await openArticle("/other.html")
    await session().driver.command("next-mention")
    await waitForCard(page, name)
    const toWhy = await tabTo(page, "Why here?")
    await page.key("Enter")
    const toObjection = await tabTo(page, `“${name}” is always something else`)
    expect(toWhy + toObjection).toBeLessThanOrEqual(8)
    await page.key("Enter")
    await waitUntilMarked(page, false)
    expect(await focusInCard(page)).toContain("Noted.")
    await tabTo(page, "Undo")
    await page.key("Enter")
    await waitForNoCard(page)
    await waitUntilMarked(page, true)
  })

  it("a word that the corpus lacks is given to a name, also by a background that was stopped", async () => {
    const page = await openArticle()
    expect(await isMarked(page, "reactors")).toBe(false)
    const options = await openOptions(session(), "?form=reactors#corrections")
    await press(options, "#corrections details[open] input[type=search]")
    await options.type("Rosatm")
    await waitForWords(options, ".name-result", "Rosatom")
    await press(options, ".name-result", "Rosatom")
    await session().driver.stopBackground()
    await press(options, "#corrections details[open] button", "Add")
    await waitForWords(options, "#corrections li", "“reactors” is always Rosatom")
    await page.activate()
    await waitUntilMarked(page, true, "reactors")
    await rest(page, await middleOf(page, { at: "#rosatom", text: "reactors" }))
    await waitForCard(page, "Rosatom")
  })
})
