import { beforeEach, describe, expect, it } from "vitest"

import { axeViolations } from "./axe"
import type { Page } from "./browsers/driver"
import { rest, waitForCard } from "./card"
import { readMarkedWords, waitForWords } from "./marked-words"
import { press, waitForWords as waitForText } from "./options-page"
import { noWords } from "./pages/no-words"
import { PASSWORD, pdfs, TITLE } from "./pages/pdfs"
import { choosePdf, openPdf, waitForPicture, wordsAt } from "./pdf-page"
import { openPopup } from "./popup-page"
import { forgetSaved, isStored, saveByPopup } from "./saved"
import { currentBrowser, useSession } from "./session"

const marked = [
  "Anthony Davis",
  "Bangkok",
  "Min Aung Hlaing",
  "Min Aung Hlaing",
  "Moscow",
  "Rosatom",
  "Vladi\u00admir Putin"
]

describe(`PDFs in ${currentBrowser()}`, () => {
  const session = useSession({ pages: { ...noWords, ...pdfs } })

  beforeEach(() => forgetSaved(session()))

  const saysAs = (page: Page) => page.evaluate(() => document.querySelector("h1")?.textContent.trim())

  it("are marked as any page is, also where words run over lines", async () => {
    const page = await openPdf(session(), "/report.pdf")
    await waitForPicture(page)
    await waitForWords(page, marked)
    expect(await saysAs(page)).toBe(TITLE)
  })

  it("open a card where the pointer rests on a name", async () => {
    const page = await openPdf(session(), "/report.pdf")
    await waitForWords(page, marked)
    await rest(page, await wordsAt(page, "Rosatom"))
    await waitForCard(page, "Rosatom")
  })

  it("are read column by column", async () => {
    const page = await openPdf(session(), "/columns.pdf")
    await waitForPicture(page)
    await expect.poll(() => readMarkedWords(page)).toEqual(["Min Aung Hlaing"])
  })

  it("show the words of their picture alone, in forced colours too", async () => {
    const page = await openPdf(session(), "/report.pdf")
    await waitForPicture(page)
    const colourOfWords = () =>
      page.evaluate(() => {
        const words = document.querySelector(".pdf-text span")
        return words ? getComputedStyle(words).color : null
      })
    const unseen = "rgba(0, 0, 0, 0)"
    expect(await colourOfWords()).toBe(unseen)
    await page.emulate("forced-colors")
    expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true)
    expect(await colourOfWords()).toBe(unseen)
  })

  it("list their names in the toolbar popup", async () => {
    const page = await openPdf(session(), "/report.pdf")
    await waitForWords(page, marked)
    const popup = await openPopup(session(), page)
    await waitForText(popup, ".found-name", "Min Aung Hlaing")
    // What it asks of the page is to be answered before the page goes.
    await waitForText(popup, ".save", "Save this page")
  })

  it("are saved as an article is, words whole that lines had parted", async () => {
    const page = await openPdf(session(), "/report.pdf")
    await waitForWords(page, marked)
    await saveByPopup(session(), page)
    expect(await isStored(session(), "attended, and the agreement was signed")).toBe(true)
  })

  it("are offered by the toolbar popup of the browser's own viewer", async () => {
    const page = await session().open("/report.pdf")
    const popup = await openPopup(session(), page)
    await waitForText(popup, "main [role=status]", "Backgrounder can read the document in a page of its own.")
    await press(popup, "button", "Open in Backgrounder’s reader")
  })

  const openFile = async () => {
    const page = await session().openUrl(session().driver.extensionUrl("tabs/pdf.html"))
    const file = pdfs["/report.pdf"]?.()
    if (!(file instanceof Uint8Array)) throw new Error("There is no document")
    await choosePdf(page, "saved.pdf", file)
    await waitForWords(page, marked)
    return page
  }

  it("come from the reader's own computer", async () => {
    expect(await saysAs(await openFile())).toBe(TITLE)
  })

  it("of the reader's own computer are saved, too, under the name of their file", async () => {
    const popup = await saveByPopup(session(), await openFile())
    expect(await popup.evaluate(() => document.querySelector(".save")?.textContent)).toContain("saved.pdf")
    expect(await isStored(session(), "attended, and the agreement was signed")).toBe(true)
  })

  it("say that there is nothing to read in pictures of text", async () => {
    const page = await openPdf(session(), "/scanned.pdf")
    await waitForPicture(page)
    await waitForText(page, "[role=status]", "These pages are pictures")
  })

  it.each([
    ["that are broken", "/broken.pdf", "This document is broken and cannot be opened."],
    ["that are web pages", "/web-page.pdf", "This is not a PDF."],
    ["that are not there", "/absent.pdf", "The server has no document at this address"]
  ])("%s: a sentence says so", async (_, path, sentence) => {
    const page = await openPdf(session(), path)
    await waitForText(page, "[role=alert]", sentence)
  })

  it("that are encrypted open with their password and not with another", async () => {
    const page = await openPdf(session(), "/encrypted.pdf")
    await page.waitFor(() => document.activeElement?.matches("input[type=password]"))
    await page.type("mandalay")
    await page.key("Enter")
    await waitForText(page, "[role=alert]", "This password does not open the document.")
    await page.evaluate(() => document.querySelector<HTMLInputElement>("input[type=password]")?.select())
    await page.type(PASSWORD)
    await page.key("Enter")
    await waitForWords(page, marked)
  })

  it("of 1,000 pages open at once, and hold no more than what is near", async () => {
    const page = await openPdf(session(), "/long.pdf")
    await waitForPicture(page)
    expect(await page.evaluate(() => document.querySelectorAll(".pdf-page").length)).toBe(1000)
    await press(page, "[aria-label='Page number']")
    await page.type("900")
    await page.key("Enter")
    await waitForPicture(page, 900)
    await waitForWords(page, ["Min Aung Hlaing"], 20_000)
    await rest(page, await wordsAt(page, "Min Aung Hlaing"))
    await waitForCard(page, "Min Aung Hlaing")
    const held = await page.evaluate(() => ({
      pictures: document.querySelectorAll("canvas").length,
      texts: document.querySelectorAll(".pdf-text").length
    }))
    expect(held.pictures).toBeLessThan(10)
    expect(held.texts).toBeLessThanOrEqual(100)
  })

  it("have no barrier that axe knows of", async () => {
    const page = await openPdf(session(), "/report.pdf")
    await waitForWords(page, marked)
    expect(await axeViolations(page)).toEqual([])
    const empty = await session().openUrl(session().driver.extensionUrl("tabs/pdf.html"))
    await waitForText(empty, "h1", "Read a PDF")
    expect(await axeViolations(empty)).toEqual([])
  })
})
