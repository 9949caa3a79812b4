import { setTimeout as pause } from "node:timers/promises"
import { describe, expect, it } from "vitest"

import type { Page, Point } from "./browsers/driver"
import { poll } from "./browsers/poll"
import { cardBox, readCard, rest, waitForCard, waitForNoCard } from "./card"
import { waitForMarks } from "./marks"
import { name, namePages } from "./pages/names"
import { currentBrowser, useSession } from "./session"
import { boxOf, middleOf, type Spot } from "./text-box"

const longerThanAnyDelayMs = 1200
const one: Spot = { at: "#one", text: name }
const two: Spot = { at: "#two", text: name }
/** On no name of the page, and in no card. */
const aside: Point = { x: 850, y: 560 }

describe(`a card and a pointer that moves on, in ${currentBrowser()}`, () => {
  const session = useSession({ pages: namePages })

  it("stays closed while the wheel turns and names pass below the pointer, and when they have come to rest", async () => {
    const page = await session().open("/crowd.html")
    await waitForMarks(page, 20)
    await page.evaluate(countCards)
    const place = await middleOf(page, { at: ".line:nth-of-type(6)", text: name })
    for (let turn = 1; turn <= 12; turn++) {
      // A hand on a wheel is never quite still.
      await page.move([{ x: place.x + (turn % 2), y: place.y }], 0)
      await page.wheel(place, 45)
      await page.waitFor((least) => scrollY >= least, turn * 45 - 1)
    }
    await pause(longerThanAnyDelayMs)
    expect(await page.evaluate(cardsSoFar)).toBe(0)
    await rest(page, await middleOf(page, { at: ".line:nth-of-type(15)", text: name }))
    await waitForCard(page, name)
    expect(await page.evaluate(cardsSoFar)).toBe(1)
  })

  it("stays closed where the pointer goes over many names without resting on one", async () => {
    const page = await session().open("/crowd.html")
    await waitForMarks(page, 20)
    await page.evaluate(countCards)
    const { x, y } = await middleOf(page, { at: ".line:nth-of-type(3)", text: name })
    const way = Array.from({ length: 40 }, (_, step) => ({ x: x - 40 + step * 9, y: y + step * 6 }))
    await page.move([...way, aside], 1600)
    await pause(longerThanAnyDelayMs)
    expect(await page.evaluate(cardsSoFar)).toBe(0)
  })

  it("closes when the wheel takes its name from under the pointer", async () => {
    const page = await session().open("/scrolled.html")
    await waitForMarks(page)
    const place = await middleOf(page, one)
    await rest(page, place)
    await waitForCard(page, name)
    await page.wheel(place, 60)
    await waitForNoCard(page)
  })

  describe("opened by the keys", () => {
    const openByKeys = async () => {
      const page = await session().open("/scrolled.html")
      await waitForMarks(page, 2)
      await page.activate()
      await page.hover(aside)
      await page.evaluate(() => document.querySelector<HTMLElement>("#before")?.focus())
      await session().driver.command("next-mention")
      await waitForCard(page, name)
      return page
    }

    it("keeps its distance to its name while the page is scrolled", async () => {
      const page = await openByKeys()
      const before = await settledDistance(page, one)
      await page.wheel(aside, 70)
      await page.waitFor(() => scrollY >= 69)
      expect(await settledDistance(page, one)).toBe(before)
      expect(await readCard(page)).not.toBeNull()
    })

    it("keeps it when something grows above", async () => {
      const page = await openByKeys()
      const before = await settledDistance(page, one)
      await page.evaluate(() =>
        document.querySelector<HTMLElement>("#above")?.style.setProperty("block-size", "90px")
      )
      await poll(async () => (await settledDistance(page, one)) === before, "the card to follow its name")
    })

    it("closes when its name is scrolled out of the window, and gives the focus back", async () => {
      const page = await openByKeys()
      await page.wheel(aside, 600)
      await waitForNoCard(page)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("before")
    })

    it("closes when its name is scrolled out of sight in a box of its own", async () => {
      const page = await openByKeys()
      await session().driver.command("next-mention")
      await poll(async () => Math.abs(await settledDistance(page, two)) < 20, "the card of the second name")
      await page.evaluate(() => document.querySelector("#box")?.scrollBy({ top: 300, behavior: "instant" }))
      await waitForNoCard(page)
    })
  })
})

/** How far below its name the card begins, or how far above it it ends (negative), when it has come to rest. */
async function settledDistance(page: Page, spot: Spot): Promise<number> {
  let last = Number.NaN
  return poll(async () => {
    const [card, line] = [await cardBox(page), await boxOf(page, spot)]
    const below = card.top - (line.top + line.height)
    const distance = Math.round(below >= 0 ? below : card.top + card.height - line.top)
    const isSettled = distance === last
    last = distance
    await pause(50)
    return isSettled ? { distance } : null
  }, "the card to come to rest").then(({ distance }) => distance)
}

/** Runs in the page: cards are counted from now on, also those that go again at once. */
function countCards() {
  const seen = globalThis as { cards?: number }
  seen.cards = 0
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes])
    seen.cards = (seen.cards ?? 0) + added.filter((node) => node.nodeName === "BACKGROUNDER-POPOVER").length
  }).observe(document, { childList: true, subtree: true })
}

/** Runs in the page. */
function cardsSoFar(): number {
  return (globalThis as { cards?: number }).cards ?? -1
}
