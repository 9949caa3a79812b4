import { beforeEach, describe, expect, it } from "vitest"
import { axeViolations } from "./axe"
import type { Page } from "./browsers/driver"
import { openOptions, press, waitForWords } from "./options-page"
import { storyPage } from "./pages/story"
import { forgetSaved, isStored, saveByPopup } from "./saved"
import { currentBrowser, useSession } from "./session"

const story = storyPage({
  name: "Ajit Doval",
  seed: "Samarkand",
  title: "Four hours at table in Samarkand",
  date: "2024-07-31"
})
const cables = storyPage({
  name: "Ajit Doval",
  seed: "Tromso",
  title: "Cables under the ice",
  date: "2024-06-12"
}).replaceAll(/the/g, "that")

describe(`what is saved in ${currentBrowser()}`, () => {
  const session = useSession({ pages: { "/story.html": () => story, "/cables.html": () => cables } })

  beforeEach(() => forgetSaved(session()))

  const openSaved = () => openOptions(session(), "#saved")
  /** The text of the backup that the button hands out. */
  const backUp = async (page: Page) => {
    await page.evaluate(() => {
      URL.createObjectURL = (file: Blob | MediaSource) => {
        if (file instanceof Blob) void file.text().then((text) => (document.body.dataset["given"] = text))
        return "#none"
      }
    })
    await press(page, "#saved button", "Back up everything")
    return page.waitFor(() => document.body.dataset["given"] ?? null)
  }
  const restore = (page: Page, text: string) =>
    page.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>("#saved input[type=file]")
      if (!input) throw new Error("There is no field for a file")
      const chosen = new DataTransfer()
      chosen.items.add(new File([text], "backup.jsonl"))
      input.files = chosen.files
      input.dispatchEvent(new Event("change", { bubbles: true }))
    }, text)

  it("is counted, deleted as a whole without a trace, and put back", async () => {
    await saveByPopup(session(), await session().open("/story.html"))
    const page = await openSaved()
    await waitForWords(page, "#saved", "1 saved page")
    await waitForWords(page, "#saved", "of the")
    await press(page, "#saved button", "Delete all saved pages and own names")
    await waitForWords(page, "#saved", "You have saved no pages yet.")
    expect(await isStored(session(), "Samarkand")).toBe(false)
    await page.activate()
    await press(page, "#saved button", "Undo")
    await waitForWords(page, "#saved", "1 saved page")
    expect(await isStored(session(), "Samarkand")).toBe(true)
  })

  it("comes back from a backup, beside what is here by then; half a file changes nothing", async () => {
    await saveByPopup(session(), await session().open("/story.html"))
    const page = await openSaved()
    const text = await backUp(page)
    await waitForWords(page, "#saved", "Saved pages in it: 1.")
    await forgetSaved(session())
    await saveByPopup(session(), await session().open("/cables.html"))
    await page.activate()
    await restore(page, text.slice(0, -200))
    await waitForWords(page, "#saved", "This file was not imported: it breaks off.")
    expect(await isStored(session(), "Samarkand")).toBe(false)
    await restore(page, text)
    await waitForWords(page, "#saved", "Pages added: 1; here already: 0.")
    await waitForWords(page, "#saved", "2 saved pages")
    await restore(page, text)
    await waitForWords(page, "#saved", "Pages added: 0; here already: 1.")
    for (const words of ["Samarkand", "Tromso"]) expect(await isStored(session(), words)).toBe(true)
  })

  it.each(["light", "dark"] as const)(
    "is told so that axe finds nothing wrong with it (%s)",
    async (scheme) => {
      await saveByPopup(session(), await session().open("/story.html"))
      const page = await openSaved()
      await page.setColorScheme(scheme)
      await page.setViewport(720, 700)
      await waitForWords(page, "#saved", "1 saved page")
      await press(page, "#saved button", "Back up everything")
      await waitForWords(page, "#saved", "read back")
      await page.screenshot(`build/screenshots/saved-${currentBrowser()}-${scheme}.png`)
      expect(await axeViolations(page)).toEqual([])
    }
  )
})
