import { describe, expect, it } from "vitest"
import type { Page } from "./browsers/driver"
import { rest, waitForCard } from "./card"
import { chooseFiles, importFigures, openImport, waitForImport } from "./import-page"
import { readMarkedWords } from "./marked-words"
import { openOptions, press, waitForWords, wordsOn } from "./options-page"
import { choosePack, fill, givenFile, keepGivenFiles } from "./packs"
import { largeFolder, mixedFiles, smallTexts } from "./pages/import-files"
import { fillerOf } from "./pages/page-of"
import { isStored, saveByPopup } from "./saved"
import { currentBrowser, launchOnce, useSession } from "./session"
import { middleOf } from "./text-box"

const known = "Ajit Doval"
const towns = "Turku Vaasa Oulu Pori Kotka Lahti Espoo Kemi Rauma Hanko".split(" ")
const [givenNames, surnames] = [
  "Harbin Kanto Orlo Pelin Tavo Rusko Vimmo Jorun Stellan Aksel".split(" "),
  "Tolvanen Virtala Kesselby Marrow Ostrander Pekkanen Quillfeather Rautio Sundqvist Tammerlin".split(" ")
]
/** Two people of each town whom nobody else knows. */
const people = towns.map((_, i) => {
  const person = (step: number) => `${givenNames[i]} ${surnames[(i + step) % surnames.length]}`
  return [person(0), person(3)] as const
})
const newNames = people.flat()

const storyOf = (town: string, [one, other]: readonly [string, string]) => {
  const paragraphs = [
    `Mr ${one}, a shipbuilder of ${town}, met ${known} on Tuesday with a dinner that lasted four hours in ${town}.`,
    `${one} signed a paper on the river port of ${town} with ${other}, according to a clerk who had typed it, and left.`,
    `The harvest around ${town} had been poor, the clerk told ${other}, and the visitors were asked about rice and fuel.`,
    `On the second day ${one} walked through a shipyard of ${town} and asked ${other} what two hulls there had cost.`
  ]
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Four hours in ${town}</title>
    <meta property="og:site_name" content="The Example Courier"><article><h1>Four hours in ${town}</h1>
    ${paragraphs.map((words) => `<p>${words}</p>`).join("")}</article></html>`
}
const stories = towns.map((town, i) => [`/${town}.html`, storyOf(town, people[i] ?? ["", ""])] as const)
const [[one = ""] = []] = people
const read = `<!doctype html><title>Read</title><p id="first">${one} was seen in Turku.</p><p>${fillerOf(400)}</p>`

describe(`a reader's own archive, in ${currentBrowser()}`, () => {
  const session = useSession({
    pages: Object.fromEntries(stories.map(([path, html]) => [path, () => html]))
  })
  const other = launchOnce({ pages: { "/read.html": () => read } })
  const decided = (page: Page) => wordsOn(page, ".decision > p")
  const areDecided = async (page: Page) => {
    const all = await decided(page)
    return newNames.every((name) => all.some((line) => line.startsWith(name)))
  }

  it(
    "is made of files and saved pages, learns names, and is read by somebody else as a pack until that is removed",
    { timeout: 400_000 },
    async () => {
      const files = [...mixedFiles(known), ...largeFolder(24).files, ...smallTexts(150, "harbour")]
      expect(files).toHaveLength(200)
      const page = await openImport(session())
      await chooseFiles(page, files)
      await waitForImport(page)
      const [filesRead, saved, knownAlready] = await importFigures(page)
      expect([filesRead, knownAlready]).toEqual(["200 of 200", "2"])

      for (const [path] of stories) {
        const story = await session().open(path)
        await (await saveByPopup(session(), story)).close()
        await story.close()
      }
      const names = await session().openUrl(session().driver.extensionUrl("tabs/library.html#/new-names"))
      await names.waitFor(() => document.querySelector("main [aria-busy=false]"))
      // The most frequent are shown first, and places of the files are more frequent.
      for (let shown = 0; shown < 6 && !(await areDecided(names)); shown++) {
        const before = (await decided(names)).length
        await press(names, ".new-names-together label", "Select all shown")
        await press(names, ".new-names-together button", "Accept selected")
        await expect
          .poll(async () => (await decided(names)).length, { timeout: 30_000 })
          .toBeGreaterThan(before)
      }
      expect(await areDecided(names)).toBe(true)

      const library = await session().openUrl(session().driver.extensionUrl("tabs/library.html#/articles"))
      await keepGivenFiles(library)
      await press(
        library,
        ".pack-maker > summary",
        `Make a pack of ${Number(saved) + stories.length} articles`
      )
      await fill(library, "Name of the pack", "River ports")
      await fill(library, "Who has made it", "The Turku Desk")
      await press(library, ".pack-maker button:enabled", "Make the pack")
      await waitForWords(library, ".pack-maker [role=status]", "is complete and was read back")
      const pack = await givenFile(library)

      const options = await openOptions(other(), "#packs")
      await choosePack(options, pack)
      await waitForWords(options, ".import-preview", "The file is sound.")
      await press(options, ".import-preview button:enabled", "Add it")
      await waitForWords(options, "#packs [role=status]", "Added: River ports")
      const reading = await other().open("/read.html")
      await expect.poll(() => readMarkedWords(reading), { timeout: 20_000 }).toContain(one)
      await reading.hover({ x: 10, y: 690 })
      await rest(reading, await middleOf(reading, { at: "#first", text: one }))
      expect((await waitForCard(reading, one)).passages.join()).toContain("a shipbuilder of Turku")

      await options.activate()
      await press(options, "#packs .pack button:enabled", "Remove")
      await waitForWords(options, "#packs [role=status]", "Removed: River ports")
      await reading.activate()
      await expect.poll(() => readMarkedWords(reading), { timeout: 20_000 }).not.toContain(one)
      expect(await isStored(other(), "shipbuilder")).toBe(false)
    }
  )
})
