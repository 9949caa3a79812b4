import { setTimeout as pause } from "node:timers/promises"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { bucketOf } from "../../src/core/hosted/bucket"
import { fileNameOf } from "../../src/core/hosted/manifest"
import { changedPack } from "../core/exchange/sample-pack"
import { axeViolations } from "./axe"
import type { Page } from "./browsers/driver"
import { poll } from "./browsers/poll"
import { rest, waitForCard } from "./card"
import { openOptions, press, waitForWords, wordsOn } from "./options-page"
import { sha256, startPackHost, type Misbehaviour, type PackHost } from "./pack-host"
import { chooseFile, fill, forgetPacks, givenFile, keepGivenFiles } from "./packs"
import { fillerOf } from "./pages/page-of"
import { openPanel } from "./panel-page"
import { isStored } from "./saved"
import { currentBrowser, launchOnce } from "./session"
import { middleOf } from "./text-box"

const name = "Naw Zirconia Htoo"
const id = "naw-zirconia-htoo"
const said = "nobody had paid for the furnace since the winter"
const story = `<!doctype html><title>A furnace</title><p id="first">The police asked ${name} where the furnace had gone, and Mi Argon Shin what she had seen.</p><p>${fillerOf(400)}</p>`

const dated = "/furnace-of-2016.html"
const dateOfPage = `<meta property="article:published_time" content="2016-02-03">`

// Without the promises that hold everywhere else: here, and only here, requests are made, and browsers write down those
// that fail as errors.
describe(`packs on a web host, in ${currentBrowser()}`, () => {
  const session = launchOnce({
    pages: { "/furnace.html": () => story, [dated]: () => story.replace("<p ", `${dateOfPage}<p `) }
  })
  let host: PackHost

  beforeEach(async () => {
    await forgetPacks(session())
    host = await startPackHost()
  })
  afterEach(async () => {
    await host.close()
    expect(session().driver.requests(), "requests that left this machine").toEqual([])
  })

  const openPacks = () => openOptions(session(), "#packs")
  const lookAt = async (page: Page, address: string) => {
    await page.activate()
    await page.waitFor(() => document.querySelector("#packs .options-form input"))
    await fill(page, "Add a pack by its address", address)
    await press(page, "#packs .options-form button:enabled", "Look at it")
  }
  const add = async (address = host.address()) => {
    const page = await openPacks()
    await lookAt(page, address)
    await press(page, ".import-preview button:enabled", "Add it")
    await waitForWords(page, "#packs [role=status]", "Added: Zirconium")
    return page
  }
  const openCard = async (path = "/furnace.html") => {
    const page = await session().open(path)
    await page.activate()
    await page.hover({ x: 10, y: 690 })
    // The pointer rests until the mark is there.
    await poll(async () => {
      await page.hover({ x: 10, y: 690 })
      await rest(page, await middleOf(page, { at: "#first", text: name }))
      await pause(800)
      return page.inPopover((root) => root.querySelector("h2") !== null)
    }, "a card")
    return page
  }
  const inCard = (page: Page, words: string, withinMs = 20_000) =>
    poll(
      () => page.inPopover((root, words) => root.textContent.includes(words), words),
      `“${words}” in the card`,
      withinMs
    )
  const shardOf = (entity: string) => {
    const { shards } = host.manifest()
    const shard = shards[bucketOf(entity, shards.length)]?.at(-1)
    if (!shard) throw new Error("There is no such shard")
    return fileNameOf(shard)
  }
  const stopIdle = async () => {
    await pause(1_500)
    await session().driver.stopBackground()
  }

  it("give their names when they are added, a part when a card is opened, and nothing more once it is here", async () => {
    const options = await openPacks()
    await lookAt(options, host.address())
    await waitForWords(options, ".import-preview", "It is held to the manifest")
    expect((await wordsOn(options, ".import-preview"))[0]).toContain("Zirconiumby The Loikaw Desk")
    expect(host.asked()).toEqual(["manifest.json"])
    await press(options, ".import-preview button:enabled", "Add it")
    await waitForWords(options, "#packs [role=status]", "Added: Zirconium")
    expect(host.asked()).toEqual(["manifest.json", fileNameOf(host.manifest().names)])

    const page = await openCard()
    await inCard(page, said)
    expect(host.asked()).toEqual([shardOf(id)])
    const { cookie, referer, origin, "accept-language": languages } = host.lastHeaders()
    expect({ cookie, referer, origin, languages }).toEqual({
      cookie: undefined,
      referer: undefined,
      origin: undefined,
      languages: "*"
    })
    await waitForWords(await openPacks(), "#packs .pack", "1 of 4 parts are here")

    await host.stop()
    await stopIdle()
    const again = await openCard()
    expect((await waitForCard(again, name)).passages.join(" ")).toContain(said)
    const library = await session().openUrl(session().driver.extensionUrl(`tabs/library.html#/entity/${id}`))
    await waitForWords(library, "main", said)
    await host.start()
    expect(host.asked()).toEqual([])

    const packs = await openPacks()
    await press(packs, "#packs .pack button:enabled", "Remove")
    await waitForWords(packs, "#packs [role=status]", "Removed, with all that was fetched of it: Zirconium")
    expect(await isStored(session(), "Zirconia")).toBe(false)
  })

  it("are in a backup by their address, and added again from it with the host's permission", async () => {
    const options = await add()
    await keepGivenFiles(options)
    await press(options, "#saved button", "Back up everything")
    const backup = await givenFile(options)
    await forgetPacks(session())
    host.asked()

    const next = await openPacks()
    await chooseFile(next, "#saved", backup, "backup.jsonl")
    await waitForWords(next, "#saved .pack", "Zirconium")
    expect(host.asked()).toEqual([])
    await next.screenshot(`build/screenshots/hosted-backup-${currentBrowser()}.png`)
    expect(await axeViolations(next)).toEqual([])
    await press(next, "#saved .pack button", "Look at it")
    await press(next, ".import-preview button:enabled", "Add it")
    await waitForWords(next, "#packs [role=status]", "Added: Zirconium")
    expect(await wordsOn(next, "#packs .pack-name")).toEqual(["Zirconium", "Came with Backgrounder"])

    await chooseFile(next, "#saved", backup, "backup.jsonl")
    await waitForWords(next, "#saved [role=status]", "Restored.")
    expect(await wordsOn(next, "#saved .pack")).toEqual([])
  })

  it("give what the page's time and the newest have told, and more when the dossier asks for it", async () => {
    await host.close()
    const older = ["May 4, 2009", "May 4, 2015", "May 4, 2019"].map(
      (day) => `${day}\n\n${name} opened furnace number ${day.slice(-2)} before a small crowd.`
    )
    host = await startPackHost(older, ["--most", "1"])
    await add()
    host.asked()
    const page = await openCard(dated)
    await inCard(page, "furnace number 15")
    await inCard(page, said)
    await inCard(page, `${host.name} has more on this name, from other times.`)
    expect(host.asked()).toHaveLength(2)
    await page.screenshot(`build/screenshots/hosted-times-${currentBrowser()}.png`)
    const panel = await openPanel(session(), page)
    await press(panel, ".name-button", name)
    await waitForWords(panel, ".dossier", said)
    expect(host.asked()).toEqual([])
    await press(panel, ".dossier button", "Fetch more")
    await waitForWords(panel, ".dossier", "furnace number 19")
    expect(host.asked()).toHaveLength(1)

    const library = await session().openUrl(session().driver.extensionUrl(`tabs/library.html#/entity/${id}`))
    await waitForWords(library, "main", "furnace number 19")
    expect(await axeViolations(library)).toEqual([])
    await press(library, "main button", "Fetch more")
    await waitForWords(library, "main", "furnace number 09")
    expect(await library.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("status")
    expect(await library.evaluate(() => document.body.textContent.includes("from other times"))).toBe(false)
  })

  it("are asked for nothing while a page is merely read", async () => {
    await add()
    host.asked()
    const page = await session().open("/furnace.html")
    await page.waitFor(() => [...CSS.highlights.values()].some(({ size }) => size > 0))
    await pause(1_000)
    expect(host.asked()).toEqual([])
  })

  it.each<[string, Misbehaviour, string]>([
    ["hangs", "hangs", "takes too long to answer."],
    ["breaks off", "is cut", "broke off before the end"],
    ["sends other bytes", "lies", "sends something else than it should"],
    ["has lost a file", "is missing", "does not have it, or does not give it out (error 404)."]
  ])("say so in the card where the host %s, and come when it is as it should be", async (_, how, words) => {
    await add()
    host.misbehave(() => how)
    const page = await openCard()
    if (how === "hangs") await inCard(page, `More from ${host.name} is on its way`)
    await inCard(page, words)
    await inCard(page, "What it has on this name is missing here.")
    expect(await isStored(session(), said)).toBe(false)
    host.misbehave(() => null)
    await inCard(await openCard(), said)
  })

  it("say so where the host is gone before anything was fetched, in the library too", async () => {
    await add()
    await host.stop()
    await inCard(await openCard(), `${host.name} cannot be reached.`)
    const openLibrary = () =>
      session().openUrl(session().driver.extensionUrl(`tabs/library.html#/entity/${id}`))
    await waitForWords(await openLibrary(), "main", `${host.name} cannot be reached.`)
    await host.start()
    await waitForWords(await openLibrary(), "main", said)
  })

  it("take nothing that was made in malice, though its hash is right", async () => {
    const { shards, ...rest } = host.manifest()
    const code = changedPack(({ tables, ...others }) => ({
      ...others,
      tables: {
        ...tables,
        provenance: tables.provenance.map((row) =>
          row.key === "id" ? { ...row, value: rest.label.id } : row
        ),
        articles: tables.articles.map((row) => ({ ...row, url: "javascript:alert(1)" }))
      }
    }))
    const file = { sha256: sha256(code), bytes: code.length, since: null }
    host.publish({ ...rest, shards: shards.map(() => [file]) }, [code])
    await add()
    const page = await openCard()
    await inCard(page, 'row 0 of its table "articles" has no sound url')
    await waitForWords(await openPacks(), "#packs .pack", "0 of 1 parts are here")
  })

  it("are not added where anything about them is wrong, with a sentence that says what", async () => {
    const page = await openPacks()
    const refused = async (address: string, words: string) => {
      await lookAt(page, address)
      await waitForWords(page, "#packs [role=status]", words)
    }
    const good = host.address()
    for (const bad of [
      "hello",
      "http://packs.example.org/manifest.json",
      `${good}x`,
      "ftp://127.0.0.1/",
      "https://a:b@c.example/"
    ])
      await refused(bad, "This is no address of a pack.")
    await refused(good.replace(/[0-9a-f]{64}$/, "0".repeat(64)), "sends something else than it should")
    await refused(good.replace("/packs/manifest", "/packs/nothing"), "(error 404)")
    expect(host.asked()).toHaveLength(2)
    host.misbehave(() => "is cut")
    await refused(good, "broke off before the end")
    host.misbehave((file) => (file === "manifest.json" ? null : "lies"))
    await lookAt(page, good)
    await press(page, ".import-preview button:enabled", "Add it")
    await waitForWords(page, "#packs [role=status]", "sends something else than it should")
    host.misbehave(() => null)
    host.publish({ ...host.manifest(), shards: [] })
    await refused(host.address(), "made to mislead, so it was not taken: manifest: shards")
    await host.stop()
    await refused(good, `${host.name} cannot be reached.`)
    expect(await wordsOn(page, "#packs .pack-name")).toEqual(["Came with Backgrounder"])
    await host.start()
  })

  it("are updated when the reader says so, and keep the parts that have not changed", async () => {
    const page = await add(host.address({ isPinned: false }))
    await inCard(await openCard(), said)
    const manifest = host.manifest()
    host.publish({ ...manifest, label: { ...manifest.label, revision: 2, name: "Zirconium, again" } })
    await page.activate()
    await press(page, "#packs .pack button:enabled", "Look for an update")
    await waitForWords(page, ".import-preview", "It takes the place of the one that you have (revision 1).")
    await press(page, ".import-preview button:enabled", "Update")
    await waitForWords(page, "#packs [role=status]", "Updated: Zirconium, again")
    await waitForWords(page, "#packs .pack", "1 of 4 parts are here")
    await press(page, "#packs .pack button:enabled", "Look for an update")
    await waitForWords(page, ".import-preview", "You have this pack already.")
  })

  it.each(["light", "dark"] as const)(
    "are told so that axe finds nothing wrong with it (%s)",
    async (scheme) => {
      await add(host.address({ isPinned: false }))
      const page = await openPacks()
      await page.setColorScheme(scheme)
      await page.setViewport(720, 1_000)
      const manifest = host.manifest()
      host.publish({ ...manifest, label: { ...manifest.label, revision: 2, name: "Цирконий ဇာကိုနီယမ်" } })
      await press(page, "#packs .pack button:enabled", "Look for an update")
      await waitForWords(page, ".import-preview", "It takes the place")
      await page.evaluate(() => document.querySelector("#packs")?.scrollIntoView())
      await page.screenshot(`build/screenshots/hosted-${currentBrowser()}-${scheme}.png`)
      expect(await axeViolations(page)).toEqual([])
      await page.setViewport(320, 900)
      await page.screenshot(`build/screenshots/hosted-${currentBrowser()}-${scheme}-320.png`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      await host.stop()
      const card = await openCard()
      await inCard(card, "cannot be reached.")
      await card.screenshot(`build/screenshots/hosted-card-${currentBrowser()}-${scheme}.png`)
    }
  )
})
