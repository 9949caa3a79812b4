import { setTimeout as pause } from "node:timers/promises"
import { describe, expect, it } from "vitest"

import { poll } from "./browsers/poll"
import { cardBox, rest, waitForCard } from "./card"
import { readMarkedWords, waitForWords } from "./marked-words"
import { documents } from "./pages/documents"
import { currentBrowser, useSession } from "./session"
import { middleOf } from "./text-box"

const withCard = [
  "/xhtml.xhtml",
  "/drawing.svg",
  "/drawings.html",
  "/data.xml",
  "/right-to-left.html",
  "/vertical.html",
  "/table.html",
  "/skipped.html"
]

/** Runs in the popover. */
function isOpaque(root: ShadowRoot): boolean {
  const mount = root.querySelector("[popover]")
  return mount !== null && getComputedStyle(mount).opacity === "1"
}

describe(`documents of all kinds in ${currentBrowser()}`, () => {
  const session = useSession({
    pages: Object.fromEntries(Object.entries(documents).map(([path, { page }]) => [path, () => page]))
  })

  it.each(Object.entries(documents).map(([path, { names }]) => ({ path, names })))(
    "$path is marked, and opens the card where a name can be pointed at",
    async ({ path, names }) => {
      const page = await session().open(path)
      await waitForWords(page, names)
      if (!withCard.includes(path)) return
      await rest(page, await middleOf(page, { at: "#one", text: "Min Aung Hlaing" }))
      await waitForCard(page, "Min Aung Hlaing")
      const { width, height } = await cardBox(page)
      expect([width > 200, height > 100]).toEqual([true, true])
      // It is transparent until its place is known.
      await poll(() => page.inPopover(isOpaque), "the card to be seen")
    }
  )

  it("what a reader opens is marked then: details, what is found by searching, a dialog", async () => {
    const page = await session().open("/not-shown.html")
    await waitForWords(page, ["Min Aung Hlaing"])
    await page.evaluate(() => document.querySelector("#details")?.setAttribute("open", ""))
    await waitForWords(page, ["Min Aung Hlaing", "Rosatom"])
    await page.evaluate(() => document.querySelector("#found")?.removeAttribute("hidden"))
    await waitForWords(page, ["Min Aung Hlaing", "Naypyitaw", "Rosatom"])
    await page.evaluate(() => document.querySelector<HTMLDialogElement>("#dialog")?.showModal())
    await waitForWords(page, ["Min Aung Hlaing", "Naypyitaw", "Rosatom", "Vladimir Putin"])
    await page.evaluate(() => document.querySelector("#details")?.removeAttribute("open"))
    await pause(500)
    expect(await readMarkedWords(page)).toContain("Min Aung Hlaing")
  })
})
