import { setTimeout as pause } from "node:timers/promises"
import { beforeEach, describe, expect, it } from "vitest"

import type { Page, Point } from "./browsers/driver"
import { cardBox, readCard, rest, waitForCard, waitForNoCard } from "./card"
import { isVerbatim } from "./corpus"
import { waitForMarks } from "./marks"
import { currentBrowser, useSession } from "./session"
import { boxOf, middleOf } from "./text-box"
import type { Box } from "./text-box"

const nobody: Point = { x: 20, y: 690 } // below the text of every page
const longerThanAnyDelayMs = 1200

describe(`the card in ${currentBrowser()}`, () => {
  const session = useSession()
  let page: Page

  const restOn = async (at: string, text: string) => rest(page, await middleOf(page, { at, text }))
  const openFirst = async () => {
    await restOn("#first", "Min Aung Hlaing")
    return waitForCard(page, "Min Aung Hlaing")
  }

  it("opens on a name that the pointer rested on before it was marked", async () => {
    await session().driver.stopBackground()
    page = await session().open("/article.html?early")
    await restOn("#first", "Min Aung Hlaing")
    await waitForCard(page, "Min Aung Hlaing")
  })

  describe("on an article", () => {
    beforeEach(async () => {
      page = await session().open("/article.html")
      await waitForMarks(page)
    })

    it.each([
      ["a name", "#first", "Min Aung Hlaing", "Min Aung Hlaing"],
      ["its Russian spelling", "#russian", "Мин Аун Хлайн", "Min Aung Hlaing"],
      ["its Burmese spelling", "#burmese", "မင်းအောင်လှိုင်", "Min Aung Hlaing"],
      ["a surname after the full name", "#surname", "Davis", "Anthony Davis"]
    ])(
      "opens where the pointer rests on %s, with dated words of the corpus, verbatim",
      async (_, at, text, heading) => {
        await restOn(at, text)
        const card = await waitForCard(page, heading)
        expect(card.isNamedDialog).toBe(true)
        expect(card.passages.filter((passage) => !isVerbatim(passage))).toEqual([])
        expect(card.dates.length).toBeGreaterThan(0)
        for (const date of card.dates) expect(date).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/)
      }
    )

    it("does not cover the name that it is about", async () => {
      await openFirst()
      const name = await boxOf(page, { at: "#first", text: "Min Aung Hlaing" })
      expect(overlap(name, await cardBox(page))).toBe(false)
    })

    it("stays closed when the pointer only passes over names", async () => {
      const { x, y } = await middleOf(page, { at: "#first", text: "Min Aung Hlaing" })
      await page.move([{ x: x - 60, y }, { x, y }, { x: x + 60, y }, nobody], 80)
      await pause(longerThanAnyDelayMs)
      expect(await readCard(page)).toBeNull()
    })

    it("lets the pointer in, and closes when it leaves", async () => {
      await openFirst()
      const { left, top } = await cardBox(page)
      await page.move(
        [
          { x: left + 30, y: top + 20 },
          { x: left + 40, y: top + 30 }
        ],
        200
      )
      await pause(longerThanAnyDelayMs)
      expect(await readCard(page)).not.toBeNull()
      await page.move([{ x: left + 30, y: top + 20 }, nobody], 50)
      await waitForNoCard(page)
    })

    it("closes on Escape without moving the focus", async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>("#before")?.focus())
      await openFirst()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("before")
      await page.key("Escape")
      await waitForNoCard(page)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("before")
    })

    it("opens by the command, takes the focus, is walked with Tab, and gives the focus back on Escape", async () => {
      await page.activate()
      await page.evaluate(() => document.querySelector<HTMLElement>("#before")?.focus())
      await session().driver.command("next-mention")
      const first = await waitForCard(page, "Min Aung Hlaing")
      expect(first.isNamedDialog).toBe(true)
      const focused = () =>
        page.inPopover((root) => root.activeElement?.getAttribute("role") ?? root.activeElement?.nodeName)
      expect(await focused()).toBe("dialog")
      await page.key("Tab")
      expect(await focused()).toBe("BUTTON")
      await page.key("Escape")
      await waitForNoCard(page)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("before")
    })

    it("steps from name to name by the commands", async () => {
      await page.activate()
      await session().driver.command("next-mention")
      await waitForCard(page, "Min Aung Hlaing")
      await session().driver.command("next-mention")
      await session().driver.command("next-mention")
      await waitForCard(page, "Vladimir Putin")
      await session().driver.command("previous-mention")
      await waitForCard(page, "Min Aung Hlaing")
    })

    it("is dark on a dark screen", async () => {
      const lightness = async () => {
        await openFirst()
        const { left, top } = await cardBox(page)
        const colour = (await page.screenshot()).at(Math.round(left) + 8, Math.round(top) + 8)
        await page.key("Escape")
        await waitForNoCard(page)
        await page.hover(nobody)
        return colour.reduce((sum, channel) => sum + channel, 0) / 3
      }
      expect(await lightness()).toBeGreaterThan(200)
      await page.setColorScheme("dark")
      expect(await lightness()).toBeLessThan(70)
    })
  })

  it("opens above a modal dialog and is no less alive there", async () => {
    page = await session().open("/dialog.html")
    await waitForMarks(page)
    await restOn("#in-dialog", "Min Aung Hlaing")
    await waitForCard(page, "Min Aung Hlaing")
    const { left, top, width, height } = await cardBox(page)
    const hit = ({ x, y }: Point) => document.elementFromPoint(x, y)?.localName
    expect(await page.evaluate(hit, { x: left + width / 2, y: top + height / 2 })).toBe(
      "backgrounder-popover"
    )
    await page.click(await closeButton(page))
    await waitForNoCard(page)
    expect(await page.evaluate(() => document.querySelector("dialog")?.open)).toBe(true)
  })

  it("stays on top of what claims the highest layer", async () => {
    page = await session().open("/dialog.html")
    await waitForMarks(page)
    await page.click(await middleOf(page, { at: "#close" }))
    await page.evaluate(() =>
      document.querySelector<HTMLElement>(".banner")?.style.setProperty("width", "100%")
    )
    await restOn("#behind", "Vladimir Putin")
    await waitForCard(page, "Vladimir Putin")
    const { left, top, width, height } = await cardBox(page)
    const hit = ({ x, y }: Point) => document.elementFromPoint(x, y)?.localName
    expect(await page.evaluate(hit, { x: left + width / 2, y: top + height - 12 })).toBe(
      "backgrounder-popover"
    )
  })
})

async function closeButton(page: Page): Promise<Point> {
  const at = await page.inPopover((root) => {
    const { left, top, width, height } =
      root.querySelector("[aria-label=Close]")?.getBoundingClientRect() ?? new DOMRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
  if (!at) throw new Error("No popover is open")
  return at
}

function overlap(one: Box, other: Box): boolean {
  const apart =
    one.left + one.width <= other.left ||
    other.left + other.width <= one.left ||
    one.top + one.height <= other.top ||
    other.top + other.height <= one.top
  return !apart
}
