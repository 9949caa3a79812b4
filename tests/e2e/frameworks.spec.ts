import { beforeAll, describe, expect, it } from "vitest"

import type { Page } from "./browsers/driver"
import { rest, waitForCard } from "./card"
import { waitForWords } from "./marked-words"
import { frameworkPage, frameworks } from "./pages/frameworks"
import { currentBrowser, useSession } from "./session"
import { middleOf } from "./text-box"

/** What such a page keeps of itself. */
type Kept = {
  readonly said: readonly string[]
  wake(): void
  setLines(lines: readonly string[]): void
  first: Element | null
}

const name = "Min Aung Hlaing"
const lines = [`At noon ${name} arrived`, "Nobody spoke", "The hosts of Rosatom left"]

describe(`pages of frameworks in ${currentBrowser()}`, () => {
  const made = new Map<string, string>()
  const session = useSession({
    pages: Object.fromEntries(frameworks.map((path) => [`/${path}.html`, () => made.get(path) ?? ""]))
  })
  beforeAll(async () => {
    for (const framework of frameworks) made.set(framework, await frameworkPage(framework, lines))
  })

  it.each(frameworks)(
    "%s wakes up in a marked page without noticing, and is followed when it draws anew",
    async (framework) => {
      const page = await session().open(`/${framework}.html`)
      await waitForWords(page, [name, "Rosatom"])
      await page.evaluate(() => {
        const kept = globalThis as unknown as Kept
        kept.first = document.querySelector("#app li b")
        kept.wake()
      })
      await page.waitFor(() => "setLines" in globalThis)
      await rest(page, await middleOf(page, { at: "#app li", text: name }))
      await waitForCard(page, name)
      expect(await isFirstKept(page)).toBe(true)

      await setLines(page, ["Back in Naypyitaw", ...lines])
      await waitForWords(page, ["Naypyitaw", name, "Rosatom"])
      await setLines(page, [...lines.toReversed(), "Vladimir Putin called"])
      await waitForWords(page, ["Rosatom", name, "Vladimir Putin"])
      expect(await isFirstKept(page)).toBe(true)
      await setLines(page, ["Nobody is left"])
      await waitForWords(page, [])
      await setLines(page, lines)
      await waitForWords(page, [name, "Rosatom"])
      expect(await page.evaluate(() => document.querySelectorAll("#app li").length)).toBe(3)
      expect(await page.evaluate(() => (globalThis as unknown as Kept).said)).toEqual([])
    }
  )
})

/** The element that the server sent is the one that is shown: nothing was thrown away and drawn anew. */
function isFirstKept(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { first } = globalThis as unknown as Kept
    return [...document.querySelectorAll("#app li b")].some((element) => element === first)
  })
}

function setLines(page: Page, lines: readonly string[]): Promise<void> {
  return page.evaluate((lines) => (globalThis as unknown as Kept).setLines(lines), lines)
}
