import { beforeEach, describe, expect, it } from "vitest"

import { axeViolations } from "./axe"
import type { Page } from "./browsers/driver"
import { forgetChoices } from "./choices"
import { countMarks, waitForMarks, waitForNoMarks } from "./marks"
import { chooseFile, openOptions, press, waitForWords, wordsOn } from "./options-page"
import { openPopup } from "./popup-page"
import { currentBrowser, useSession } from "./session"

const sentence = "Min Aung Hlaing met Vladimir Putin; the Russian side said little."
const twice = `<!doctype html><title>Twice</title><p>${sentence}</p><p>${sentence}</p><p>${"Nothing else happened. ".repeat(20)}</p>`
const never = (form: string) => ({
  kind: "never",
  form,
  madeAt: "2025-03-05T10:00:00.000Z",
  example: `A ${form}.`
})
const file = (changed: object = {}) =>
  JSON.stringify({ format: "backgrounder-choices", version: 1, settings: {}, corrections: [], ...changed })

describe(`the options in ${currentBrowser()}`, () => {
  const session = useSession({ pages: { "/twice.html": () => twice } })

  beforeEach(() => forgetChoices(session()))

  const openTwice = async () => {
    const page = await session().open("/twice.html")
    await waitForMarks(page, 4)
    return page
  }
  const waitForCount = async (page: Page, count: number) => {
    await page.activate()
    await expect.poll(() => countMarks(page)).toBe(count)
  }

  it("change at once what is marked in open pages, and keep it for the next ones", async () => {
    const page = await openTwice()
    const options = await openOptions(session())
    await press(options, "#marks label", "Each name once on a page")
    await waitForCount(page, 2)
    await options.activate()
    await press(options, "#marks label", "“Russian”")
    await waitForCount(page, 3)
    const next = await session().open("/twice.html?next")
    await waitForMarks(next, 3)
    expect(await countMarks(next)).toBe(3)
  })

  it("show each choice in a sample", async () => {
    const options = await openOptions(session())
    const marked = () => wordsOn(options, ".sample-mark")
    await waitForWords(options, ".sample-mark", "Moscow")
    expect(await marked()).toHaveLength(8)
    await press(options, "#marks label", "The most useful ones")
    await expect.poll(marked).toEqual(["Min Aung Hlaing", "Vladimir Putin", "Rosatom"])
    await press(options, "#marks label", "Thin line")
    const line = () =>
      options.evaluate(() => {
        const mark = document.querySelector(".sample-mark")
        return mark && getComputedStyle(mark).textDecorationThickness
      })
    await expect.poll(line).toBe("1px")
  })

  it("switch sites off and on", async () => {
    const page = await openTwice()
    const options = await openOptions(session(), "#sites")
    await press(options, "#sites .field")
    await options.type("not a site")
    await options.key("Enter")
    await waitForWords(options, "#sites [role=alert]", "This is not the address of a site.")
    for (let letter = 0; letter < "not a site".length; letter++) await options.key("Backspace")
    await options.type(`${session().server.url("/twice.html")}`)
    await options.key("Enter")
    await waitForWords(options, "#sites li", "127.0.0.1")
    await page.activate()
    await waitForNoMarks(page, 10_000)
    await options.activate()
    await press(options, "#sites li button", "Switch on")
    await waitForCount(page, 4)
    await options.activate()
    await press(options, ".done-bar button", "Undo")
    await page.activate()
    await waitForNoMarks(page, 10_000)
  })

  it.each([
    ["no JSON", '{"format": ', /it is damaged or of another kind\. .*JSON/],
    ["another program's", '{"name": "other"}', /was not exported from Backgrounder/],
    ["newer", file({ version: 9 }), /of version 9/],
    [
      "broken",
      file({ corrections: [never("PDF"), never("…")] }),
      /At corrections › 2 › form .*no letter or digit/
    ]
  ])("refuse a file that is %s, in words", async (_, text, words) => {
    const options = await openOptions(session())
    await chooseFile(options, text)
    await waitForWords(options, "#data [role=alert]", "This file was not imported")
    expect(await wordsOn(options, "#data [role=alert]")).toEqual([expect.stringMatching(words)])
    expect(await wordsOn(options, "#data .button")).toEqual(["Export", "Choose a file…", "Reset everything"])
  })

  it("say what a file will change before they change it, and take it back", async () => {
    const page = await openTwice()
    const options = await openOptions(session())
    await chooseFile(
      options,
      file({
        settings: { density: "page", excludedHosts: ["a.example"] },
        corrections: [never("Vladimir Putin")]
      })
    )
    await waitForWords(options, ".import-preview", "What this file will change")
    expect(await wordsOn(options, ".import-preview li")).toEqual([
      "Which names are marked: from “All” to “Each name once on a page”",
      "a.example will be switched off",
      "New: Never mark “Vladimir Putin”"
    ])
    expect(await countMarks(page)).toBe(4)
    await press(options, ".import-preview button", "Import")
    await waitForCount(page, 1)
    await options.activate()
    await press(options, ".done-bar button", "Undo")
    await waitForCount(page, 4)
  })

  it("export a file that brings everything back after a reset", async () => {
    const page = await openTwice()
    const options = await openOptions(session())
    await chooseFile(options, file({ corrections: [never("Vladimir Putin")] }))
    await press(options, ".import-preview button", "Import")
    await waitForCount(page, 2)
    await options.activate()
    await options.evaluate(() => {
      const kept = globalThis as { saved?: Promise<string> }
      const { createObjectURL } = URL
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) kept.saved = blob.text()
        return createObjectURL(blob)
      }
    })
    await press(options, "#data button", "Export")
    const saved = await options.waitFor(() => (globalThis as { saved?: Promise<string> }).saved)
    await press(options, "#data button", "Reset everything")
    await waitForWords(options, "#corrections", "Nothing has been corrected yet.")
    await chooseFile(options, saved)
    await press(options, ".import-preview button", "Import")
    await waitForCount(page, 2)
    await options.activate()
    await waitForWords(options, "#corrections li", "Never mark “Vladimir Putin”")
  })

  it.each(["light", "dark"] as const)(
    "have nothing that axe finds wrong, and no sideways scrolling (%s)",
    async (scheme) => {
      const options = await openOptions(session())
      await options.setColorScheme(scheme)
      const corrections = [never("PDF"), { ...never("Karen"), kind: "always", entity: "rosatom" }]
      await chooseFile(options, file({ settings: { excludedHosts: ["a.example"] }, corrections }))
      await press(options, ".import-preview button", "Import")
      await waitForWords(options, "#corrections li", "“Karen” is always Rosatom")
      await press(options, "#corrections li button", "Undo")
      await waitForWords(options, ".done-bar", "Undone")
      await chooseFile(options, file({ corrections: [never("SAC")] }))
      await waitForWords(options, ".import-preview", "SAC")
      await press(options, "#corrections summary", "Say what a word names")
      await press(options, "#corrections details[open] input[type=search]")
      await options.type("Putin")
      await waitForWords(options, ".name-result", "Vladimir Putin")
      expect(await axeViolations(options)).toEqual([])
      await options.setViewport(320, 640)
      expect(await axeViolations(options)).toEqual([])
      const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      expect(await options.evaluate(sideways)).toBe(0)
    }
  )

  it("open from the toolbar popup", async () => {
    const popup = await openPopup(session(), await openTwice())
    await waitForWords(popup, "main li", "Min Aung Hlaing")
    await press(popup, "footer button", "Options")
    await popup.waitFor(() => {
      const { browser } = globalThis as { browser?: typeof chrome }
      const views = (browser ?? chrome).extension.getViews({ type: "tab" })
      return views.some(({ location }) => location.pathname === "/options.html")
    })
  })
})
