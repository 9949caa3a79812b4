import { setTimeout as pause } from "node:timers/promises"
import { describe, expect, it } from "vitest"

import { poll } from "./browsers/poll"
import { cardBox, readCard, waitForCard, waitForNoCard } from "./card"
import { isVerbatim } from "./corpus"
import { waitForMarks } from "./marks"
import { currentBrowser, useSession } from "./session"
import { smallTargets, unfoldCard } from "./targets"
import { middleOf } from "./text-box"

const [width, height] = [390, 780] // a phone held upright

describe(`a touch screen in ${currentBrowser()}`, () => {
  const session = useSession({ touch: true, width, height })

  it("opens the card as a sheet at the lower edge where a finger taps a name", async () => {
    const page = await session().open("/article.html")
    await waitForMarks(page)
    await page.tap(await middleOf(page, { at: "#rosatom", text: "Rosatom" }))
    const { passages } = await waitForCard(page, "Rosatom")
    expect(passages.filter((passage) => !isVerbatim(passage))).toEqual([])
    const sheet = await cardBox(page)
    expect(sheet.top + sheet.height).toBeCloseTo(height, -1)
    expect(sheet.width).toBeGreaterThan(width * 0.9)
    await page.tap({ x: width / 2, y: 8 })
    await waitForNoCard(page)
  })

  it("does nothing where a finger taps other words", async () => {
    const page = await session().open("/article.html")
    await waitForMarks(page)
    await page.tap(await middleOf(page, { at: "#rosatom", text: "hosts" }))
    await pause(1000)
    expect(await readCard(page)).toBeNull()
  })

  it("does not open the card where a finger scrolls over a name", async () => {
    const page = await session().open("/article.html")
    await waitForMarks(page)
    const { x, y } = await middleOf(page, { at: "#rosatom", text: "Rosatom" })
    const way = [0, 15, 30, 60, 90, 120].map((up) => ({ x, y: y - up }))
    await page.swipe(way)
    await pause(1000)
    expect(await readCard(page)).toBeNull()
  })

  it("gives a finger 44 pixels for all that can be pressed, in the sheet and in a card", async () => {
    const page = await session().open("/article.html")
    await waitForMarks(page)
    expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true)
    await page.tap(await middleOf(page, { at: "#rosatom", text: "Rosatom" }))
    await waitForCard(page, "Rosatom")
    await unfoldCard(page)
    await poll(() => page.inPopover((root) => root.querySelector(".copy-way")), "ways to copy")
    expect(await smallTargets(page, 44)).toEqual([])
    await page.key("Escape")
    await waitForNoCard(page)
    await page.setViewport(900, height)
    await page.activate()
    await session().driver.command("next-mention")
    await poll(() => readCard(page), "a card")
    expect(await smallTargets(page, 44)).toEqual([])
  })

  it("leaves a tap on a link to the link", async () => {
    const page = await session().open("/split-names.html")
    await waitForMarks(page)
    await page.tap(await middleOf(page, { at: "#links", text: "Putin" }))
    expect(await page.waitFor(() => location.hash)).toBe("#b")
    await pause(1000)
    expect(await readCard(page)).toBeNull()
  })

  it("opens the card where a finger stays on a name in a link, and does not follow the link", async () => {
    const page = await session().open("/split-names.html")
    await waitForMarks(page)
    await page.evaluate(watchPresses)
    const name = await middleOf(page, { at: "#links", text: "Putin" })
    await page.tap(name, 900)
    await waitForCard(page, "Vladimir Putin")
    await pause(700)
    expect(await readCard(page)).not.toBeNull()
    const seen = await page.evaluate(() => (globalThis as { presses?: string[] }).presses)
    expect(seen?.filter((each) => each !== "contextmenu taken")).toEqual([])
    expect(await page.evaluate(() => location.hash)).toBe("")
    // The link is still a link.
    await page.tap(await middleOf(page, { at: "#links", text: "Putin" }))
    expect(await page.waitFor(() => location.hash)).toBe("#b")
  })

  it("leaves a long press beside names to the browser", async () => {
    const page = await session().open("/split-names.html")
    await waitForMarks(page)
    await page.evaluate(watchPresses)
    await page.tap(await middleOf(page, { at: "#links", text: "did not" }), 900)
    await pause(700)
    expect(await readCard(page)).toBeNull()
    const seen = await page.evaluate(() => (globalThis as { presses?: string[] }).presses)
    expect(seen).not.toContain("contextmenu taken")
  })
})

/** Runs in the page: writes down what a press leads to, and whether it has been taken from the browser. */
function watchPresses() {
  const seen = globalThis as { presses?: string[] }
  const presses: string[] = (seen.presses = [])
  for (const type of ["contextmenu", "click"])
    addEventListener(type, (event) => presses.push(event.defaultPrevented ? `${type} taken` : type))
}
