import { describe, expect, it } from "vitest"

import type { Page } from "./browsers/driver"
import { poll } from "./browsers/poll"
import { cardBox, rest, waitForCard, waitForNoCard } from "./card"
import { pressLabelled } from "./card-buttons"
import { waitForMarks } from "./marks"
import { name, namePages } from "./pages/names"
import { currentBrowser, useSession } from "./session"
import { middleOf } from "./text-box"

/** Ways in which a page takes a name away. Each runs in the page. */
const ways: Readonly<Record<string, () => void>> = {
  "its element is removed": () => document.querySelector("#one")?.remove(),
  "an element around it is removed": () => document.querySelector("#story")?.remove(),
  "its words are changed": () => {
    const text = document.querySelector("#one")?.firstChild
    if (text) text.nodeValue = "The delegation that nobody led came home."
  },
  "another text takes its place": () => {
    const line = document.querySelector("#one")
    if (line) line.textContent = "The delegation that nobody led came home."
  },
  "it is not laid out any more": () => document.querySelector("#story")?.classList.add("away"),
  "it is not visible any more": () => document.querySelector("#story")?.classList.add("faint"),
  "the page goes to another place of its own": () => {
    history.pushState(null, "", "/another-story.html")
    const other = document.createElement("p")
    other.textContent = "Tomatoes want water before nine."
    document.querySelector("#story")?.replaceChildren(other)
  },
  "the page writes itself anew": () => {
    document.open()
    document.write(
      "<!doctype html><title>Anew</title><button id=before>Subscribe</button><p>Nothing to see.</p>"
    )
    document.close()
  }
}

describe(`the card of a name that goes, in ${currentBrowser()}`, () => {
  const session = useSession({ pages: namePages })

  const openPage = async () => {
    const page = await session().open("/mentioned.html")
    await waitForMarks(page)
    return page
  }
  const openByPointer = async (page: Page) => {
    await rest(page, await middleOf(page, { at: "#one", text: name }))
    await waitForCard(page, name)
  }
  const openByKeys = async (page: Page) => {
    await page.activate()
    await page.hover({ x: 850, y: 600 })
    await page.evaluate(() => document.querySelector<HTMLElement>("#before")?.focus())
    await session().driver.command("next-mention")
    await waitForCard(page, name)
  }

  it.each(Object.keys(ways))("goes when %s, opened by the pointer", async (way) => {
    const page = await openPage()
    await openByPointer(page)
    await take(page, way)
    await waitForNoCard(page)
  })

  it.each(Object.keys(ways))("goes when %s, opened by the keys", async (way) => {
    const page = await openPage()
    await openByKeys(page)
    await take(page, way)
    await waitForNoCard(page)
    if (way !== "the page writes itself anew")
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("before")
  })

  it("stays when its reader has pinned it", async () => {
    const page = await openPage()
    await openByPointer(page)
    await pressLabelled(page, "Pin the card to the window")
    const before = await cardBox(page)
    await take(page, "its element is removed")
    await page.waitFor(() => (CSS.highlights.get("backgrounder")?.size ?? 0) === 0)
    await poll(async () => (await cardBox(page)).top === before.top, "the card to stay")
  })
})

async function take(page: Page, way: string): Promise<void> {
  const run = ways[way]
  if (!run) throw new Error(`No way is called “${way}”`)
  await page.evaluate(run)
}
