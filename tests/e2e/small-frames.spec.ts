import { setTimeout as pause } from "node:timers/promises"
import { beforeEach, describe, expect, it } from "vitest"

import type { Frame, Page } from "./browsers/driver"
import { cardBox, readCard, rest, waitForCard, waitForNoCard } from "./card"
import { pressInCard } from "./card-buttons"
import { forgetChoices } from "./choices"
import { waitForWords } from "./marked-words"
import { smallFramePages } from "./pages/small-frames"
import { currentBrowser, useSession } from "./session"
import { boxOf, middleOf, type Box } from "./text-box"

const name = "Min Aung Hlaing"
const another = "Vladimir Putin"
const spot = { at: "#report", text: name }
/** Between a name and its card, in CSS pixels; besides, boxes are rounded. */
const gap = 10
/** Longer than a card waits for a pointer that has left. */
const grace = 900

describe(`cards of small frames in ${currentBrowser()}`, () => {
  const session = useSession({ pages: smallFramePages })

  beforeEach(() => forgetChoices(session()))

  const openIn = async (path: string): Promise<{ page: Page; frame: Frame }> => {
    const page = await session().open(path)
    const frame = await page.frame("?inside")
    await waitForWords(frame, [name])
    // A page without a name shows by nothing that it has been read.
    if (path === "/around-nameless.html") await pause(1_000)
    else await waitForWords(page, [another])
    await rest(frame, await middleOf(frame, spot))
    return { page, frame }
  }
  /** Where the name is in the window of the page around the frame. */
  const namedBox = async (page: Page, frame: Frame): Promise<Box> => {
    const inside = await boxOf(frame, spot)
    return page.evaluate(({ left, top, width, height }) => {
      const iframe = document.querySelector("iframe")
      if (!iframe) throw new Error("There is no frame")
      const outer = iframe.getBoundingClientRect()
      const scale = outer.width / iframe.offsetWidth
      const edge = 8 // border and padding
      return {
        left: outer.left + (edge + left) * scale,
        top: outer.top + (edge + top) * scale,
        width: width * scale,
        height: height * scale
      }
    }, inside)
  }

  it.each([
    ["of the same origin", "/around-own.html"],
    ["of another origin", "/around-other.html"],
    ["in a page that names nobody", "/around-nameless.html"],
    ["that is shown smaller", "/around-scaled.html"]
  ])("open beside the name, in the page around a frame %s", async (_, path) => {
    const { page, frame } = await openIn(path)
    const { passages } = await waitForCard(page, name)
    expect(passages.length).toBeGreaterThan(0)
    expect(await readCard(frame)).toBeNull()
    await pause(300)
    const [card, named] = [await cardBox(page), await namedBox(page, frame)]
    const below = card.top - (named.top + named.height)
    const above = named.top - (card.top + card.height)
    expect(Math.max(below, above)).toBeGreaterThanOrEqual(-1)
    expect(Math.max(below, above)).toBeLessThanOrEqual(gap)
    expect(Math.abs(card.left - named.left)).toBeLessThanOrEqual(gap)
  })

  it("open inside of a frame in a frame, whose place no script of ours can tell", async () => {
    const { page, frame } = await openIn("/around-nested.html")
    await waitForCard(frame, name)
    expect(await readCard(page)).toBeNull()
  })

  it("stay while the pointer is in them, and go when it has gone on", async () => {
    const { page } = await openIn("/around-other.html")
    await waitForCard(page, name)
    await pause(300)
    const { left, top } = await cardBox(page)
    await page.hover({ x: left + 40, y: top + 30 })
    await pause(grace)
    expect((await readCard(page))?.heading).toBe(name)
    await page.hover(await middleOf(page, { at: "#own", text: "delegation" }))
    await waitForNoCard(page)
  })

  it("go when the pointer leaves the name for other words of the frame", async () => {
    const { page, frame } = await openIn("/around-other.html")
    await waitForCard(page, name)
    await frame.hover(await middleOf(frame, { at: "#report", text: "Inside" }))
    await waitForNoCard(page)
    await rest(frame, await middleOf(frame, spot))
    await waitForCard(page, name)
  })

  it.each([
    ["Escape is pressed in the frame", (page: Page) => page.key("Escape")],
    [
      "the frame is taken away",
      (page: Page) => page.evaluate(() => document.querySelector("iframe")?.remove())
    ],
    [
      "the frame goes on to another page",
      (page: Page) =>
        page.evaluate(() => void document.querySelector("iframe")?.setAttribute("src", "about:blank"))
    ]
  ])("close when %s", async (_, close) => {
    const { page, frame } = await openIn("/around-other.html")
    await waitForCard(page, name)
    // The keys go to the frame.
    await frame.click(await middleOf(frame, { at: "#calm", text: "Nobody" }))
    await waitForNoCard(page)
    await rest(frame, await middleOf(frame, spot))
    await waitForCard(page, name)
    await close(page)
    await waitForNoCard(page)
  })

  it("follow the name when the frame scrolls, and go when it is out of sight", async () => {
    const { page, frame } = await openIn("/around-other.html")
    await waitForCard(page, name)
    await pause(300)
    const before = await cardBox(page)
    const scroll = (top: number) =>
      frame.evaluate((top) => window.scrollBy({ top, behavior: "instant" }), top)
    await scroll(8)
    await expect.poll(async () => (await cardBox(page)).top).toBeCloseTo(before.top - 8, -0.5)
    await scroll(150)
    await waitForNoCard(page)
  })

  it("take an objection to the name, and let it be taken back", async () => {
    const { page, frame } = await openIn("/around-other.html")
    await waitForCard(page, name)
    await pressInCard(page, "Why here?")
    await pressInCard(page, `Never mark “${name}”`)
    await waitForWords(frame, [])
    await pressInCard(page, "Undo")
    await waitForWords(frame, [name])
    await waitForNoCard(page)
  })

  it("open inside where the keys open them, since the focus is there", async () => {
    const { page, frame } = await openIn("/around-other.html")
    await waitForCard(page, name)
    await page.activate()
    await frame.click(await middleOf(frame, { at: "#calm", text: "Nobody" }))
    await waitForNoCard(page)
    await frame.waitFor(() => document.hasFocus())
    await session().driver.command("next-mention")
    await waitForCard(frame, name)
    expect(await readCard(page)).toBeNull()
  })

  it("give way to the card of a name of the page itself", async () => {
    const { page, frame } = await openIn("/around-other.html")
    await waitForCard(page, name)
    await rest(page, await middleOf(page, { at: "#own", text: another }))
    await waitForCard(page, another)
    expect(await readCard(frame)).toBeNull()
  })

  // Of a pointer that tools move into a frame of another origin, Chromium tells the page around nothing; of a hand's it does.
  it("leave no card of the page itself open, once the pointer has gone from its name or from it straight into a frame", async () => {
    const page = await session().open("/around-aside.html")
    const frame = await page.frame("?inside")
    await waitForWords(frame, [name])
    await waitForWords(page, [another])
    const inFrame = await page.evaluate(() => {
      const { left = 0, bottom = 0 } = document.querySelector("iframe")?.getBoundingClientRect() ?? {}
      return { x: left + 200, y: bottom - 20 }
    })
    for (const goesIn of [false, true]) {
      await rest(page, await middleOf(page, { at: "#own", text: another }))
      await waitForCard(page, another)
      await pause(300)
      const { left, top, width } = await cardBox(page)
      expect(left + width).toBeLessThan(inFrame.x)
      if (goesIn) {
        await page.hover({ x: left + 40, y: top + 30 })
        await pause(grace)
        expect((await readCard(page))?.heading).toBe(another)
      }
      await page.hover(inFrame)
      await waitForNoCard(page)
    }
  })
})
