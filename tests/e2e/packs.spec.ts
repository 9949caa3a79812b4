import { setTimeout as pause } from "node:timers/promises"
import { beforeEach, describe, expect, it } from "vitest"
import { packBytes, changedPack } from "../core/exchange/sample-pack"
import { axeViolations } from "./axe"
import type { Page } from "./browsers/driver"
import { openOptions, press, waitForWords, wordsOn } from "./options-page"
import { chooseFile, choosePack, fill, forgetPacks, givenFile, keepGivenFiles } from "./packs"
import { fillerOf } from "./pages/page-of"
import { storyPage } from "./pages/story"
import { forgetSaved, isStored, quotedInCard, saveByPopup } from "./saved"
import { currentBrowser, useSession } from "./session"

const name = "Ajit Doval"
const story = storyPage({
  name,
  seed: "Samarkand",
  title: "Four hours at table in Samarkand",
  date: "2024-07-31"
})
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64")

describe(`packs in ${currentBrowser()}`, () => {
  const session = useSession({
    pages: {
      "/story.html": () => story,
      "/other.html": () =>
        `<!doctype html><title>Other</title><p id="first">${name} was expected in Samarkand, where the shipyard was closed. The shipyard had two hulls; Samarkand was quiet.</p><p>${fillerOf(400)}</p>`
    }
  })

  beforeEach(async () => {
    await forgetSaved(session())
    await forgetPacks(session())
  })

  const quoted = (page: Page) => quotedInCard(page, { at: "#first", text: name })
  const waitUntilQuoted = (page: Page, isQuoted: boolean) =>
    expect.poll(async () => (await quoted(page)) !== null, { timeout: 30_000 }).toBe(isQuoted)
  const openPacks = () => openOptions(session(), "#packs")
  const add = async (page: Page, file: string) => {
    await choosePack(page, file)
    await waitForWords(page, ".import-preview", "The file is sound.")
    await page.activate()
    await press(page, ".import-preview button:enabled", "Add it")
    await waitForWords(page, "#packs [role=status]", "Added:")
  }
  const switchFirst = (page: Page) => press(page, "#packs .choice input:enabled")
  const stopIdle = async () => {
    await pause(1_500)
    await session().driver.stopBackground()
  }

  it("are made of what was saved, and give the same passages where nothing was", async () => {
    const other = await session().open("/other.html")
    await saveByPopup(session(), await session().open("/story.html"))
    await waitUntilQuoted(other, true)
    const before = await quoted(other)
    const library = await session().openUrl(session().driver.extensionUrl("tabs/library.html#/articles"))
    await keepGivenFiles(library)
    await press(library, ".pack-maker > summary", "Make a pack of 1 article")
    await fill(library, "Name of the pack", "River\u202e ports")
    await fill(library, "Who has made it", "<b>Aye Chan</b>")
    await press(library, ".pack-maker button:enabled", "Make the pack")
    await waitForWords(
      library,
      ".pack-maker [role=status]",
      "River-ports-1.pack is complete and was read back"
    )
    const file = await givenFile(library)
    expect(await axeViolations(library)).toEqual([])

    await forgetSaved(session())
    await waitUntilQuoted(other, false)
    expect(await isStored(session(), "Samarkand")).toBe(false)

    const page = await openPacks()
    await add(page, file)
    expect((await wordsOn(page, "#packs .pack"))[0]).toMatch(
      /^River portsby <b>Aye Chan<\/b> · made on .+ · revision 1.?1 article · \d names? · 31 July 2024/
    )
    await waitUntilQuoted(other, true)
    expect(await quoted(other)).toBe(before)
    await stopIdle()
    await waitUntilQuoted(other, true)

    await page.activate()
    await switchFirst(page)
    await waitUntilQuoted(other, false)
    await page.activate()
    await switchFirst(page)
    await waitUntilQuoted(other, true)

    await page.activate()
    await press(page, "#packs .pack button:enabled", "Remove")
    await waitForWords(page, "#packs [role=status]", "Removed: River ports")
    await waitUntilQuoted(other, false)
    expect(await isStored(session(), "Samarkand")).toBe(false)
    await page.activate()
    await press(page, "#packs [role=status] button", "Undo")
    await waitUntilQuoted(other, true)
  })

  it("are added when the browser has stopped the background since they were looked at", async () => {
    const page = await openPacks()
    await choosePack(page, base64(packBytes()))
    await waitForWords(page, ".import-preview", "The file is sound.")
    await stopIdle()
    await page.activate()
    await press(page, ".import-preview button:enabled", "Add it")
    await waitForWords(page, "#packs [role=status]", "Added:")
  })

  it("are replaced by a newer revision, and not by an older one", async () => {
    const page = await openPacks()
    await add(page, base64(packBytes({ revision: 2 })))
    await choosePack(page, base64(packBytes({ revision: 1 })))
    await waitForWords(page, ".import-preview", "You have a newer one (revision 2), which stays.")
    await choosePack(page, base64(packBytes({ revision: 2 })))
    await waitForWords(page, ".import-preview", "You have this pack already.")
    await choosePack(page, base64(packBytes({ revision: 3, name: "More reactors" })))
    await waitForWords(page, ".import-preview", "It takes the place of the one that you have (revision 2).")
    await press(page, ".import-preview button:enabled", "Update")
    await waitForWords(page, "#packs [role=status]", "Updated: More reactors")
    expect(await wordsOn(page, "#packs .pack-name")).toEqual(["More reactors", "Came with Backgrounder"])
  })

  it("come back from a backup as they were, switched on or off", async () => {
    const page = await openPacks()
    await add(page, base64(packBytes()))
    await switchFirst(page)
    await page.waitFor(() => document.querySelector("#packs .choice input:enabled:not(:checked)"))
    await keepGivenFiles(page)
    await press(page, "#saved button", "Back up everything")
    const backup = await givenFile(page)
    await forgetPacks(session())

    const next = await openPacks()
    await chooseFile(next, "#saved", backup, "backup.jsonl")
    await waitForWords(next, "#saved [role=status]", "Packs added: 1.")
    const later = await openPacks()
    await waitForWords(later, "#packs .pack", "Reactors")
    await later.waitFor(() => document.querySelector("#packs .choice input:enabled:not(:checked)"))
  })

  it("have an order that the reader chooses", async () => {
    const page = await openPacks()
    await add(page, base64(packBytes({ id: "one", name: "One" })))
    await add(
      page,
      base64(
        packBytes(
          { id: "two", name: "Two" },
          { "saved/two": "Min Aung Hlaing went to Hpakant. He came back." }
        )
      )
    )
    await press(page, "#packs .pack button:enabled", "Move down")
    await page.waitFor(() => document.querySelector("#packs .pack-name")?.textContent === "Two")
    await stopIdle()
    const later = await openPacks()
    await waitForWords(later, "#packs .pack-name", "Two")
    expect(await wordsOn(later, "#packs .pack-name")).toEqual(["Two", "One", "Came with Backgrounder"])
  })

  it("are refused with a sentence where they are broken or made in malice, and nothing is changed", async () => {
    const sound = packBytes()
    const huge = sound.slice()
    new DataView(huge.buffer).setUint32(12, 0xffffffff, true)
    const damaged = sound.slice()
    damaged[damaged.length - 40] = (damaged.at(-40) ?? 0) ^ 1
    const named = (value: string) =>
      changedPack(({ tables, ...rest }) => ({
        ...rest,
        tables: {
          ...tables,
          provenance: tables.provenance.map((row) => (row.key === "name" ? { ...row, value } : row))
        }
      }))
    const code = changedPack(({ tables, ...rest }) => ({
      ...rest,
      tables: { ...tables, articles: tables.articles.map((row) => ({ ...row, url: "javascript:alert(1)" })) }
    }))
    const page = await openPacks()
    for (const [bytes, words] of [
      [Buffer.from("GIF89a, a picture of the sea"), "given.pack was not added: it is no pack."],
      [new Uint8Array(), "given.pack was not added: it is no pack."],
      [huge, "it says that it is 4,294,967,295 bytes long"],
      [damaged, "is damaged"],
      [named("safe\u202efdp.pack"), "characters that nobody sees"],
      [code, 'row 0 of its table "articles" has no sound url']
    ] as const) {
      await choosePack(page, base64(bytes))
      await waitForWords(page, "#packs [role=status]", words)
    }
    expect(await wordsOn(page, "#packs .pack-name")).toEqual(["Came with Backgrounder"])
  })

  it.each(["light", "dark"] as const)(
    "are told so that axe finds nothing wrong with it (%s)",
    async (scheme) => {
      const page = await openPacks()
      await page.setColorScheme(scheme)
      await page.setViewport(720, 900)
      await add(page, base64(packBytes({ id: "one" })))
      await add(page, base64(packBytes({ id: "two", name: "စစ်ကိုင်းတိုင်း ၂၀၂၄", author: "" })))
      await choosePack(page, base64(packBytes({ id: "two", revision: 2, name: "စစ်ကိုင်းတိုင်း ၂၀၂၅" })))
      await waitForWords(page, ".import-preview", "It takes the place")
      await page.screenshot(`build/screenshots/packs-${currentBrowser()}-${scheme}.png`)
      expect(await axeViolations(page)).toEqual([])
      await page.setViewport(320, 900)
      await page.screenshot(`build/screenshots/packs-${currentBrowser()}-${scheme}-320.png`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }
  )
})
