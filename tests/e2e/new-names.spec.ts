import { beforeEach, describe, expect, it } from "vitest"
import { axeViolations } from "./axe"
import type { Page } from "./browsers/driver"
import { rest, waitForCard } from "./card"
import { readMarkedWords } from "./marked-words"
import { waitForMarks } from "./marks"
import { press, waitForWords, wordsOn } from "./options-page"
import { fillerOf } from "./pages/page-of"
import { isStored, saveByPopup } from "./saved"
import { currentBrowser, storeSettings, useSession } from "./session"
import { middleOf } from "./text-box"

const known = "Min Aung Hlaing"
const quoted = `Mr Harbin Tolvanen, a shipbuilder of Turku, met ${known} on Tuesday with a dinner that lasted four hours.`
const paragraphs = [
  quoted,
  "Harbin Tolvanen signed a paper on river ports with Kanto Virtala, according to a clerk who had typed it, and left.",
  "The harvest had been poor, the clerk told Kanto Virtala, and the visitors were asked about rice, seed and fuel.",
  "On the second day Harbin Tolvanen walked through a shipyard where General Stormhat waited, and asked what two hulls had cost."
]
const story = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Four hours at table</title>
  <meta property="og:site_name" content="The Example Courier"><article><h1>Four hours at table</h1>
  ${paragraphs.map((words) => `<p>${words}</p>`).join("")}</article></html>`
const other = `<!doctype html><title>Other</title><p id="first">Harbin Tolvanen was seen with General Stormhat and ${known}.</p><p>${fillerOf(400)}</p>`

describe(`new names in ${currentBrowser()}`, () => {
  const session = useSession({ pages: { "/story.html": () => story, "/other.html": () => other } })

  /** A document of the extension that does not load itself anew before it has answered, as a page of ours would. */
  const openSilent = () => session().openUrl(session().driver.extensionUrl("manifest.json"))

  beforeEach(async () => {
    const page = await openSilent()
    await storeSettings(page, { density: "every" })
    await page.evaluate(async () => {
      const { browser } = globalThis as { browser?: typeof chrome }
      await (browser ?? chrome).runtime.sendMessage({ to: "background", topic: "clearSaved", ask: {} })
    })
  })

  const openNames = async () => {
    const page = await session().openUrl(session().driver.extensionUrl("tabs/library.html#/new-names"))
    await page.waitFor(() => document.querySelector("main [aria-busy=false]"))
    return page
  }
  const saveStory = async () => saveByPopup(session(), await session().open("/story.html"))
  const choose = async (settings: { readonly language?: "ru" | "my" }) =>
    storeSettings(await openSilent(), { density: "every", ...settings })
  const proposed = (page: Page) => wordsOn(page, ".new-name-title > bdi")
  const decided = (page: Page) => wordsOn(page, ".decision > p")
  const said = (page: Page, words: string) => waitForWords(page, ".removed-bar", words)
  const waitForMarked = (page: Page, words: readonly string[]) =>
    expect.poll(() => readMarkedWords(page), { timeout: 8_000 }).toEqual(words)

  it("marks an accepted name in open tabs at once, with the passages that name it, until that is undone", async () => {
    const page = await session().open("/other.html")
    await waitForMarks(page)
    expect(await readMarkedWords(page)).toEqual([known])
    await saveStory()
    const names = await openNames()
    expect(await proposed(names)).toEqual(["Harbin Tolvanen", "Kanto Virtala"])
    const [first] = await wordsOn(names, ".new-name")
    expect(first).toContain("3 times · 1 article")
    expect(first).toContain(quoted)
    await press(names, ".new-name button", "Accept")
    await said(names, "“Harbin Tolvanen” is marked on pages now.")
    expect(await decided(names)).toEqual(["Harbin Tolvanen Person"])
    await page.activate()
    await waitForMarked(page, ["Harbin Tolvanen", known])
    await page.hover({ x: 10, y: 690 })
    await rest(page, await middleOf(page, { at: "#first", text: "Harbin Tolvanen" }))
    const card = await waitForCard(page, "Harbin Tolvanen")
    expect(card.passages.join()).toContain("a shipbuilder of Turku")
    expect(await page.inPopover((root) => root.textContent)).toContain("The Example Courier")

    await names.activate()
    await press(names, ".removed-bar button", "Undo")
    await said(names, "Taken back.")
    await page.activate()
    await waitForMarked(page, [known])
    expect((await proposed(names))[0]).toBe("Harbin Tolvanen")
    expect(await isStored(session(), "own-")).toBe(false)
  })

  it("merges a name with a known one that is looked up, and keeps that when the browser has stopped the background", async () => {
    await saveStory()
    const names = await openNames()
    // The name field has what the recogniser found; the reader knows the title is a part of it.
    await press(names, ".new-name:has(bdi) .text-button", "Edit or merge")
    await names.waitFor(() => document.querySelector(".new-name-form input[type=search]"))
    await press(names, ".new-name-form input[type=search]")
    await names.type("Min Ong Hlain")
    await waitForWords(names, ".name-result", known)
    await press(names, ".name-result", known)
    await said(names, `“Harbin Tolvanen” is now another spelling of ${known}.`)
    const page = await session().open("/other.html")
    await waitForMarked(page, ["Harbin Tolvanen", known])
    await session().driver.stopBackground()
    const again = await session().open("/other.html?again")
    await waitForMarked(again, ["Harbin Tolvanen", known])
    await again.hover({ x: 10, y: 690 })
    await rest(again, await middleOf(again, { at: "#first", text: "Harbin Tolvanen" }))
    await waitForCard(again, known)
    const reopened = await openNames()
    expect(await decided(reopened)).toEqual([`Harbin Tolvanen Another spelling of ${known}`])
    await press(reopened, ".decision button", "Undo")
    await said(reopened, "Taken back.")
    await again.activate()
    await waitForMarked(again, [known])
  })

  it("is done by keyboard alone: moves, selects, ignores, accepts, and takes back", async () => {
    await saveStory()
    const names = await openNames()
    const before = await proposed(names)
    const focused = () =>
      names.evaluate(() => document.activeElement?.querySelector(".new-name-title > bdi")?.textContent ?? "")
    await names.evaluate(() => document.querySelector<HTMLElement>(".new-name")?.focus())
    await names.key("j")
    expect(await focused()).toBe(before[1])
    await names.key("i")
    await said(names, `“${before[1]}” is not proposed again.`)
    expect(await proposed(names)).toEqual(before.filter((name) => name !== before[1]))
    await names.key("ArrowUp")
    await names.waitFor(() => document.activeElement?.classList.contains("new-name"))
    await names.key("e")
    await names.waitFor(() => document.activeElement instanceof HTMLInputElement)
    // In a field letters are letters.
    await names.type("jai")
    expect(await names.evaluate(() => (document.activeElement as HTMLInputElement).value)).toContain("jai")
    await names.key("Backspace")
    await names.key("Backspace")
    await names.key("Backspace")
    await names.key("Escape")
    expect(await focused()).toBe("Harbin Tolvanen")
    await names.key("a")
    await said(names, "“Harbin Tolvanen” is marked on pages now.")
    expect(await decided(names)).toHaveLength(2)
    const page = await session().open("/other.html")
    await waitForMarked(page, ["Harbin Tolvanen", known])
  })

  it("decides about all that are selected at once, and refuses what cannot be a name with a sentence", async () => {
    await saveStory()
    const names = await openNames()
    await press(names, ".new-name .text-button", "Edit or merge")
    await names.waitFor(() => document.querySelector(".new-name-form input[type=text]"))
    await names.evaluate(() =>
      document.querySelector<HTMLInputElement>(".new-name-form input[type=text]")?.select()
    )
    await press(names, ".new-name-form input[type=text]")
    await names.evaluate(() =>
      document.querySelector<HTMLInputElement>(".new-name-form input[type=text]")?.select()
    )
    await names.type("Vladimir Putin")
    const count = (await proposed(names)).length
    await press(names, ".new-names-together label", "Select all shown")
    await press(names, ".new-names-together button", `Accept selected (${count})`)
    await waitForWords(names, ".new-name-problem", "“Vladimir Putin” already names Vladimir Putin.")
    expect(await proposed(names)).toEqual(["Vladimir Putin"])
    expect(await decided(names)).toHaveLength(count - 1)
    await press(names, ".removed-bar button", "Undo")
    await said(names, "Taken back.")
    await expect.poll(async () => (await proposed(names)).length).toBe(count)
  })

  it("says what to do where nothing is saved", async () => {
    const names = await openNames()
    expect(await wordsOn(names, "main p")).toContainEqual(
      expect.stringContaining("You have saved nothing yet.")
    )
  })

  it.each([
    ["light", 900, "en"],
    ["dark", 900, "en"],
    ["light", 320, "en"],
    ["light", 900, "ru"],
    ["light", 320, "my"]
  ] as const)(
    "is told so that axe finds nothing wrong with it (%s, %d px, %s)",
    async (scheme, width, language) => {
      const picture = (what: string) =>
        `build/screenshots/${what}-${currentBrowser()}-${scheme}-${width}-${language}.png`
      await saveStory()
      await choose(language === "en" ? {} : { language })
      const names = await openNames()
      await names.setColorScheme(scheme)
      await names.setViewport(width, 900)
      await press(names, ".new-name .text-button")
      await names.waitFor(() => document.querySelector(".new-name-form"))
      await names.screenshot(picture("new-names"))
      expect(await axeViolations(names)).toEqual([])
      await press(names, ".new-name-title > bdi", "Harbin Tolvanen")
      await names.key("i")
      await names.waitFor(() => document.querySelector(".removed-bar button"))
      await names.screenshot(picture("new-names-decided"))
      expect(await axeViolations(names)).toEqual([])
      const isWide = await names.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect(isWide).toBe(false)
      await names.setColorScheme("light")
      await choose({})
      // Closed before it has drawn itself anew, it kept Chromium from ending.
      await waitForWords(names, "h1", "New names")
    }
  )
})
