import { setTimeout as pause } from "node:timers/promises"
import { describe, expect, it } from "vitest"

import type { Page } from "./browsers/driver"
import { cardBox, rest, waitForCard } from "./card"
import { waitForWords } from "./marked-words"
import { embeddedPages } from "./pages/embedded"
import { differingPixels, waitForPaint } from "./paint"
import { openPopup } from "./popup-page"
import { currentBrowser, useSession } from "./session"
import { boxOf, cornerOf, middleOf } from "./text-box"
import type { Box } from "./text-box"

const name = "Min Aung Hlaing"
const gap = 8 // between a mention and its card, in CSS pixels; besides, both are rounded to pixels of the screen

describe(`frames, shadow trees and layers in ${currentBrowser()}`, () => {
  const session = useSession({ pages: embeddedPages })

  it.each([
    ["from srcdoc", "/frame-srcdoc.html", "about:srcdoc"],
    ["filled by a script", "/frame-appended.html", "about:blank"],
    ["from a blob", "/frame-blob.html", "blob:"],
    ["in a sandbox", "/frame-sandboxed.html", "?sandboxed"],
    ["added later", "/frame-late.html", "?late"]
  ])("a frame %s is marked, and opens the card inside", async (_, path, address) => {
    const page = await session().open(path)
    const frame = await page.frame(address)
    const corner = await cornerOf(page, "iframe")
    const spot = { at: "#report", text: name }
    await waitForPaint(page, { spot, twin: { at: "#report + p", text: name }, frame, corner })
    await rest(frame, await middleOf(frame, spot))
    await waitForCard(frame, name)
  })

  it.each([
    ["written by a script", "/frame-blank.html", ""],
    ["without scripts of its own", "/frame-scriptless.html", "?scriptless"],
    ["in a frame of another site", "/frame-nested.html", "?nested"]
  ])("a frame %s is marked", async (_, path, address) => {
    const page = await session().open(path)
    await waitForWords(await page.frame(address), [name])
  })

  it("shadow trees of every kind are marked, and what has no slot is not", async () => {
    const page = await session().open("/roots.html")
    await waitForWords(page, [name, name, "Rosatom", "Vladimir Putin"])
    for (const host of ["#declared", "#outer >>> #inner"]) {
      const spot = { at: `${host} >>> .line`, text: name }
      await waitForPaint(page, { spot, twin: { at: `${host} >>> .twin`, text: name } })
    }
    await rest(page, await middleOf(page, { at: "#declared >>> .line", text: name }))
    await waitForCard(page, name)
  })

  it.each([
    ["a popover", "#auto", (page: Page) => show(page, "#auto")],
    ["a popover that stays", "#manual", (page: Page) => show(page, "#manual")],
    [
      "a modal dialog",
      "#modal",
      (page: Page) => page.evaluate(() => document.querySelector<HTMLDialogElement>("#modal")?.showModal())
    ],
    ["what fills the screen", "#screen", fillScreen]
  ])("the card is shown above %s", async (_, layer, open) => {
    const page = await session().open("/layers.html")
    await waitForWords(page, [name])
    await open(page)
    const spot = { at: `${layer} .line`, text: name }
    await waitForWords(page, layer === "#screen" ? [name] : [name, name])
    await rest(page, await middleOf(page, spot))
    await waitForCard(page, name)
    expect(await page.waitFor(topElementOf, await cardBox(page))).toBe("backgrounder-popover")
    expect(await page.evaluate((layer) => document.querySelector(layer)?.checkVisibility(), layer)).toBe(true)
  })

  it("marks are seen on any background", async () => {
    const page = await session().open("/shown.html")
    for (const i of [0, 1, 2, 3, 4]) {
      await waitForPaint(page, { spot: { at: `#n${i}`, text: name }, twin: { at: `#n${i} + p`, text: name } })
    }
  })

  it("marks move nothing: every box of the page stays where it was", async () => {
    const page = await session().open("/roots.html")
    await waitForWords(page, [name, name, "Rosatom", "Vladimir Putin"])
    const marked = await page.evaluate(allBoxes)
    const popup = await openPopup(session(), page)
    await popup.close()
    await page.activate()
    await session().driver.command("toggle-here")
    await waitForWords(page, [])
    expect(await page.evaluate(allBoxes)).toEqual(marked)
    await session().driver.command("toggle-here")
    await waitForWords(page, [name, name, "Rosatom", "Vladimir Putin"])
    expect(await page.evaluate(allBoxes)).toEqual(marked)
  })

  it.each([
    ["in print", "print"],
    ["in forced colours", "forced-colors"]
  ] as const)("marks %s", async (_, medium) => {
    const page = await session().open("/shown.html")
    const twins = { spot: { at: "#n0", text: name }, twin: { at: "#n0 + p", text: name } }
    await waitForPaint(page, twins)
    await page.emulate(medium)
    if (medium === "print") expect(await differingPixels(page, twins)).toBe(0)
    else await waitForPaint(page, twins)
  })

  it.each([0.25, 0.5, 1.5, 3, 5])(
    "at zoom %d the card stands beside the name, on the screen",
    async (zoom) => {
      const page = await session().open(`/zoomed.html?${zoom}`)
      await waitForWords(page, [name])
      await setZoom(page, zoom)
      await openByKeys(page)
      const isSheet = await page.evaluate(() => innerWidth < 480)
      await expectBeside(page, isSheet, zoom)
      await setZoom(page, 1)
    }
  )

  it.each(["/zoomed-by-style.html", "/scaled.html"])(
    "in %s the card stands beside the name",
    async (path) => {
      const page = await session().open(path)
      await waitForWords(page, [name])
      await openByKeys(page)
      await expectBeside(page, false, 1)
    }
  )

  const setZoom = async (page: Page, zoom: number) => {
    const popup = await openPopup(session(), page)
    await popup.evaluate(async (zoom) => {
      const { browser } = globalThis as { browser?: typeof chrome }
      const tab = Number(new URLSearchParams(location.search).get("tab"))
      await (browser ?? chrome).tabs.setZoom(tab, zoom)
    }, zoom)
    await popup.close()
    await page.activate()
    await page.waitFor((zoom) => Math.abs(devicePixelRatio - zoom) < 0.1, zoom)
  }

  const openByKeys = async (page: Page) => {
    await page.activate()
    await page.waitFor(() => document.hasFocus())
    await session().driver.command("next-mention")
    await waitForCard(page, name)
  }
})

function show(page: Page, selector: string): Promise<void> {
  return page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.showPopover(), selector)
}

async function fillScreen(page: Page): Promise<void> {
  await page.click(await middleOf(page, { at: "#full" }))
  await page.waitFor(() => document.fullscreenElement?.id === "screen")
}

/** Runs in the page: the name of what is on top in the middle of a box. */
function topElementOf({ left, top, width, height }: Box): string | undefined {
  return document.elementFromPoint(left + width / 2, top + height / 2)?.localName
}

/** Runs in the page: the boxes of all elements, in shadow trees too, as text. */
function allBoxes(): readonly string[] {
  const boxes: string[] = []
  const visit = (root: ParentNode) => {
    for (const element of root.querySelectorAll("*")) {
      const { x, y, width, height } = element.getBoundingClientRect()
      boxes.push([element.localName, x, y, width, height].join(" "))
      if (element.shadowRoot) visit(element.shadowRoot)
    }
  }
  visit(document)
  return boxes
}

async function expectBeside(page: Page, isSheet: boolean, zoom: number): Promise<void> {
  const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  // The card takes its place when it has its content.
  await pause(400)
  const card = await cardBox(page)
  const named = await boxOf(page, { at: "#one", text: name })
  expect(card.left).toBeGreaterThanOrEqual(-1)
  expect(card.top).toBeGreaterThanOrEqual(-1)
  expect(card.left + card.width).toBeLessThanOrEqual(window.width + 1)
  expect(card.top + card.height).toBeLessThanOrEqual(window.height + 1)
  if (isSheet) return
  const below = card.top - (named.top + named.height)
  const above = named.top - (card.top + card.height)
  expect(Math.max(below, above)).toBeGreaterThanOrEqual(0)
  expect(Math.max(below, above)).toBeLessThanOrEqual(gap + 2 / zoom)
}
