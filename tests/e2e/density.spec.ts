import { beforeEach, describe, expect, it } from "vitest"

import type { Page } from "./browsers/driver"
import { poll } from "./browsers/poll"
import { chooseSettings } from "./choices"
import { readMarkedWords } from "./marked-words"
import { waitForMarks } from "./marks"
import { openPopup } from "./popup-page"
import { currentBrowser, useSession } from "./session"
import type { Settings } from "../../src/core/settings/settings"

const story = `Putin received Min Aung Hlaing in Moscow, and Russia and Myanmar signed a pact with Rosatom.
  Soe Win and Sergei Shoigu met in Naypyitaw; Min Aung Hlaing thanked Putin, Russia and China.`
const filler =
  "The talks went on until the evening and nobody said a word to those who waited outside. ".repeat(5)

const crowded = `<!doctype html><html lang="en"><title>Talks</title>
  <nav><a href="#a">Vladimir Putin</a> <a href="#b">Dawei</a></nav>
  <main><h1>The first visit</h1><p id="first">${story}</p><p>${filler}</p>
  <h2>The second visit</h2><p id="second">${story}</p><p>${filler}</p></main>
  <footer><p>Also read: Aung San Suu Kyi</p></footer></html>`

describe(`the density of marks in ${currentBrowser()}`, () => {
  const session = useSession({ pages: { "/crowded.html": () => crowded }, settings: {} })
  beforeEach(() => chooseSettings(session(), {}))

  it("is about two in a hundred words, the most useful first, and none in menus and footers", async () => {
    const page = await session().open("/crowded.html?useful")
    await waitForMarks(page)
    const words = await page.evaluate(() => document.body.innerText.split(/\s+/).length)
    const marked = await readMarkedWords(page)
    expect(marked.length).toBeGreaterThanOrEqual(3)
    expect(marked.length).toBeLessThanOrEqual(Math.ceil(words / 50))
    expect(marked).toEqual(expect.arrayContaining(["Putin", "Min Aung Hlaing", "Rosatom", "Soe Win"]))
    expect(marked).not.toContain("Russia")
    expect(marked).not.toContain("Aung San Suu Kyi")
  })

  it("leaves nothing out of the list of the toolbar popup", async () => {
    const page = await session().open("/crowded.html?listed")
    await waitForMarks(page)
    const popup = await openPopup(session(), page)
    for (const name of ["Russia", "Dawei", "Aung San Suu Kyi"]) {
      await popup.waitFor((name) => document.querySelector("main")?.textContent.includes(name), name)
    }
  })

  it("follows the reader's choice in pages that are open already", async () => {
    const page = await session().open("/crowded.html?chosen")
    await waitForMarks(page)
    const putins = (marked: readonly string[]) => marked.filter((words) => words === "Putin").length
    expect(putins(await marksAfter(page, { density: "page" }, (marked) => marked.includes("Russia")))).toBe(1)
    expect(putins(await marksAfter(page, { density: "section" }, (marked) => putins(marked) > 1))).toBe(2)
    expect(putins(await marksAfter(page, { density: "every" }, (marked) => putins(marked) > 2))).toBe(4)
  })

  async function marksAfter(
    page: Page,
    settings: Partial<Settings>,
    isSo: (marked: readonly string[]) => boolean
  ): Promise<readonly string[]> {
    await chooseSettings(session(), settings)
    await page.activate()
    return poll(
      async () => {
        const marked = await readMarkedWords(page)
        return isSo(marked) && marked
      },
      `other marks with ${JSON.stringify(settings)}`
    )
  }
})
