import { beforeEach, describe, expect, it } from "vitest"
import { axeViolations } from "./axe"
import { rest, waitForCard } from "./card"
import { chooseFiles, importFigures, openImport, waitForImport } from "./import-page"
import { waitForMarks } from "./marks"
import { press, waitForWords, wordsOn } from "./options-page"
import { largeFolder, mixedFiles, smallTexts } from "./pages/import-files"
import { fillerOf } from "./pages/page-of"
import { forgetSaved, isStored } from "./saved"
import { currentBrowser, useSession } from "./session"
import { middleOf } from "./text-box"

// Somebody of whom the seeds say little, so that what is added is quoted.
const name = "Ajit Doval"

describe(`importing files in ${currentBrowser()}`, () => {
  const session = useSession({
    pages: {
      "/other.html": () =>
        `<!doctype html><title>Other</title><p id="first">${name} was expected in Samarkand, where the shipyard was closed.</p><p>${fillerOf(400)}</p>`
    }
  })

  beforeEach(() => forgetSaved(session()))

  it("takes a folder of many kinds in, tells what it left out, and quotes it on other pages", async () => {
    const page = await openImport(session())
    await chooseFiles(page, mixedFiles(name))
    await waitForWords(page, ".import-said", "The import is finished.")
    const [read, saved, known, skipped] = await importFigures(page)
    expect([read, saved, known, skipped]).toEqual(["26 of 26", "15", "2", "16"])
    const report = await wordsOn(page, ".import-report li")
    expect(report).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/broken\.epub The file is damaged/),
        expect.stringMatching(/bomb\.epub Unpacked, the file would be too large\./),
        expect.stringMatching(/koi\.txt Its letters are neither/),
        expect.stringMatching(/picture\.txt It holds other data than text\./),
        expect.stringMatching(/torn\.pdf The file is damaged/),
        expect.stringMatching(/locked\.pdf It is locked with a password\./),
        expect.stringMatching(/scan\.pdf There is no text in it\./),
        expect.stringMatching(/cut\.xml The file is damaged/),
        expect.stringMatching(/lines\.jsonl, no\. 2 This is no valid JSON\./),
        expect.stringMatching(/lines\.jsonl, no\. 4 The line is too long\./),
        expect.stringMatching(/long\.txt The text is too long/)
      ])
    )
    const other = await session().open("/other.html")
    await waitForMarks(other)
    await rest(other, await middleOf(other, { at: "#first", text: name }))
    await waitForCard(other, name)
    expect(await other.inPopover((root) => root.textContent)).toContain("The Example Courier")
  })

  it("takes in a large folder of all kinds, whole", { timeout: 240_000 }, async () => {
    const { files, articles } = largeFolder(64)
    const page = await openImport(session())
    await chooseFiles(page, files)
    await page.waitFor(() => document.querySelector(".import-bar"))
    await waitForImport(page)
    expect(await importFigures(page)).toEqual(["64 of 64", String(articles), "0", "0"])
    expect(await wordsOn(page, ".import-report li")).toEqual([])
  })

  it("can be paused, and goes on where it was after its page was closed and the background ended", async () => {
    const page = await openImport(session())
    await chooseFiles(page, smallTexts(120))
    await waitForWords(page, ".import-said", "Adding to your corpus")
    await press(page, ".import-buttons button", "Pause")
    await waitForWords(page, ".import-said", "Paused.")
    await page.screenshot(`build/screenshots/import-paused-${currentBrowser()}.png`)
    await page.close()
    await session().driver.stopBackground()
    const next = await openImport(session())
    await waitForWords(next, ".import-said", "This import is not finished.")
    const [read, waiting, saved] = await importFigures(next)
    expect(read).toBe("120 of 120")
    expect([Number(saved) < 120, Number(waiting) + Number(saved)]).toEqual([true, 120])
    await press(next, ".import-buttons button", "Go on")
    await waitForWords(next, ".import-said", "The import is finished.")
    expect(await importFigures(next)).toEqual(["120 of 120", "120", "0", "0"])
    await chooseFiles(next, smallTexts(60))
    await waitForWords(next, ".import-figures", "60 of 60")
    await waitForWords(next, ".import-said", "The import is finished.")
    expect(await importFigures(next)).toEqual(["60 of 60", "0", "60", "0"])
  })

  it("can be cancelled: what is not added yet is forgotten without a trace", async () => {
    const page = await openImport(session())
    await chooseFiles(page, smallTexts(120))
    await page.waitFor(() => document.querySelector(".import-bar"))
    await press(page, ".import-buttons button", "Cancel")
    await waitForWords(page, ".import-said", "You cancelled the import.")
    const [, saved] = await importFigures(page)
    expect(Number(saved)).toBeLessThan(120)
    expect(await isStored(session(), "Harbour119")).toBe(false)
    await press(page, ".import-buttons button", "Put this report away")
    await page.waitFor(() => document.querySelector(".import-figures") === null)
  })

  it("can be done by keyboard alone, which is never left without a place", async () => {
    const page = await openImport(session())
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent.replace(/\s+/g, " ").trim() ?? "")
    const tabTo = async (words: string) => {
      for (let i = 0; i < 30 && (await focused()) !== words; i++) await page.key("Tab")
      expect(await focused()).toBe(words)
    }
    await tabTo("Choose files")
    await chooseFiles(page, smallTexts(120))
    expect(await focused()).toBe("Choose files")
    await tabTo("Pause")
    await page.key("Enter")
    await waitForWords(page, ".import-said", "Paused.")
    expect(await focused()).toBe("Go on")
    await page.key("Enter")
    await page.waitFor(() => document.activeElement?.textContent === "Pause")
    await page.key("Tab")
    await page.key("Enter")
    await waitForWords(page, ".import-said", "You cancelled the import.")
    expect(await focused()).toMatch(/^(You cancelled the import|Stopping)/)
    await tabTo("Put this report away")
    await page.key("Enter")
    await page.waitFor(() => document.activeElement?.textContent === "Choose files")
  })

  it.each([
    ["light", 900],
    ["dark", 900],
    ["light", 320]
  ] as const)("is told so that axe finds nothing wrong with it (%s, %d px)", async (scheme, width) => {
    const page = await openImport(session())
    await page.setColorScheme(scheme)
    await page.setViewport(width, 900)
    await page.screenshot(`build/screenshots/import-empty-${currentBrowser()}-${scheme}-${width}.png`)
    await chooseFiles(page, mixedFiles(name))
    await page.waitFor(() => document.querySelector(".import-bar"))
    await page.screenshot(`build/screenshots/import-busy-${currentBrowser()}-${scheme}-${width}.png`)
    await waitForWords(page, ".import-said", "The import is finished.")
    await page.screenshot(`build/screenshots/import-${currentBrowser()}-${scheme}-${width}.png`)
    expect(await axeViolations(page)).toEqual([])
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(isWide).toBe(false)
  })
})
