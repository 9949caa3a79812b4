import { beforeEach, describe, expect, it } from "vitest"

import type { Page } from "./browsers/driver"
import { poll } from "./browsers/poll"
import { cardBox, rest, waitForCard, waitForNoCard } from "./card"
import { waitForMarks } from "./marks"
import { edges, name, namePages } from "./pages/names"
import { currentBrowser, useSession } from "./session"
import { unfoldCard } from "./targets"
import { boxOf, middleOf, type Box } from "./text-box"

describe(`the place of a card in ${currentBrowser()}`, () => {
  const session = useSession({ pages: namePages })
  let page: Page

  describe.each([
    [900, 700],
    [500, 420]
  ])("in a window of %d × %d", (width, height) => {
    beforeEach(async () => {
      page = await session().open("/edges.html")
      await page.setViewport(width, height)
      await waitForMarks(page, Object.keys(edges).length)
    })

    it.each(Object.keys(edges))(
      "at the %s is in the window and beside the line, also when all in it is unfolded",
      async (edge) => {
        const at = `#${edge.replaceAll(" ", "-")}`
        const [first = name] = name.split(" ")
        await rest(page, await middleOf(page, { at, text: first }))
        await waitForCard(page, name)
        const line = await boxOf(page, { at, text: name })
        expectInWindow(await settledCard(page), { width, height })
        expect(areApart(line, await settledCard(page))).toBe(true)
        const before = await settledCard(page)
        await unfoldCard(page)
        const after = await settledCard(page)
        expectInWindow(after, { width, height })
        expect(areApart(line, after)).toBe(true)
        expect(after.left).toBe(before.left)
        expect(sideOf(line, after)).toBe(sideOf(line, before))
        await page.key("Escape")
        await waitForNoCard(page)
      }
    )
  })

  it("is found without moving anything of the page, nor the card itself", async () => {
    page = await session().open("/crowd.html")
    await waitForMarks(page, 20)
    await page.evaluate(watchShifts)
    const before = await page.evaluate(readBoxes)
    await rest(page, await middleOf(page, { at: ".line:nth-of-type(3)", text: name }))
    await waitForCard(page, name)
    await poll(() => page.inPopover((root) => root.querySelector(".card-fold") !== null), "all of the card")
    await settledCard(page)
    expect(await page.evaluate(readBoxes)).toEqual(before)
    await page.key("Escape")
    await waitForNoCard(page)
    expect(await page.evaluate(readBoxes)).toEqual(before)
    // Firefox does not measure shifts.
    expect(await page.evaluate(readShifts)).toEqual({
      isMeasured: currentBrowser() === "chromium",
      shifts: []
    })
  })

  it("is taken without any motion by readers who want little of it", async () => {
    page = await session().open("/scrolled.html")
    await waitForMarks(page)
    await page.emulate("reduced-motion")
    await page.activate()
    await page.evaluate(() => scrollTo({ top: 900, behavior: "instant" }))
    await nextFrames(page)
    await page.evaluate(watchScrolling)
    await session().driver.command("next-mention")
    const moving = new Set<string>()
    await poll(async () => {
      for (const each of (await page.inPopover(readMotion)) ?? []) moving.add(each)
      return page.inPopover((root) => root.querySelector(".card-fold") !== null)
    }, "all of the card")
    await unfoldCard(page)
    for (const each of (await page.inPopover(readMotion)) ?? []) moving.add(each)
    expect([...moving]).toEqual([])
    // One jump to the name, and nothing in between.
    const places = await page.evaluate(() => (globalThis as { places?: number[] }).places ?? [])
    expect(new Set(places).size, places.join()).toBe(1)
  })
})

const slackPx = 0.5 // boxes are rounded to pixels of the screen

/** Where the card stands when it has stopped growing. */
async function settledCard(page: Page): Promise<Box> {
  let last = ""
  return poll(async () => {
    const box = await cardBox(page)
    const isSettled = JSON.stringify(box) === last
    last = JSON.stringify(box)
    await nextFrames(page)
    return isSettled ? box : null
  }, "the card to settle")
}

function nextFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null))))
  )
}

function expectInWindow(box: Box, window: { readonly width: number; readonly height: number }) {
  expect(box.left).toBeGreaterThanOrEqual(0)
  expect(box.top).toBeGreaterThanOrEqual(0)
  expect(box.left + box.width).toBeLessThanOrEqual(window.width)
  expect(box.top + box.height).toBeLessThanOrEqual(window.height)
  expect(box.height, "so much of a card that it can be read").toBeGreaterThan(120)
}

function areApart(line: Box, card: Box): boolean {
  return card.top >= line.top + line.height - slackPx || card.top + card.height <= line.top + slackPx
}

function sideOf(line: Box, card: Box): "above" | "below" {
  return card.top > line.top ? "below" : "above"
}

/** Runs in the page: what has moved without the reader having pressed anything is written down from now on. */
function watchShifts() {
  const seen = globalThis as { shifts?: number[] }
  const shifts: number[] = (seen.shifts = [])
  if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) return
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
  }).observe({ type: "layout-shift" })
}

/** Runs in the page, a moment later: an observer hears with the next frames. */
async function readShifts() {
  await new Promise((heard) => setTimeout(heard, 200))
  const { shifts } = globalThis as { shifts?: number[] }
  return { isMeasured: PerformanceObserver.supportedEntryTypes.includes("layout-shift"), shifts }
}

/** Runs in the page: the boxes of all its elements, and how far it can be scrolled. */
function readBoxes(): readonly string[] {
  const { scrollWidth, scrollHeight } = document.documentElement
  const boxes = [...document.body.querySelectorAll("*")].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return [element.localName, x, y, width, height].join(" ")
  })
  return [...boxes, `${scrollWidth} × ${scrollHeight}`]
}

/** Runs in the page: every place that it is scrolled to is written down from now on. */
function watchScrolling() {
  const seen = globalThis as { places?: number[] }
  const places: number[] = (seen.places = [])
  addEventListener("scroll", () => places.push(scrollY), { passive: true })
}

/** Runs in the card: what moves or fades in it. That a card which waits appears late is a delay, and no motion. */
function readMotion(root: ShadowRoot): readonly string[] {
  return root.getAnimations().flatMap((animation) => {
    const steps = (animation.effect as KeyframeEffect | null)?.getKeyframes() ?? []
    const isStepped = steps.every(({ easing }) => easing.startsWith("step"))
    return isStepped ? [] : [JSON.stringify(steps)]
  })
}
