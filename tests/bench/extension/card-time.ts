import { setTimeout as pause } from "node:timers/promises"
import type { CDPSession, Page } from "playwright-core"
import { nameHighlight } from "../../../src/core/marks/mark-css"
import { stopWorker } from "../../e2e/browsers/chromium-background"
import { poll } from "../../e2e/browsers/poll"
import { withPage, type MeasuredPage } from "../browser/measured-page"
import type { BenchBrowser } from "../browser/open-browser"

export type CardTimes = { readonly warm: readonly number[]; readonly stopped: readonly number[] }

type Point = { readonly x: number; readonly y: number }

/** No name of a generated page stands here, in the margin. */
const aside: Point = { x: 3, y: 3 }

/** Longer than the pointer's grace and the popover's way out, in ms. */
const awayMs = 700

/**
 * Rests the pointer on names of a page, `count` times with a running background and, where it `stops`, as often with one
 * that was just stopped. The times are from the end of the intent delay to the painted card, in ms. `probe` is the bundled
 * `card-probe`.
 */
export function timeCards(
  browser: BenchBrowser,
  {
    url,
    probe,
    count,
    stops
  }: { readonly url: string; readonly probe: string; readonly count: number; readonly stops: boolean }
): Promise<CardTimes> {
  return withPage(browser.context, async (tab) => {
    const world = contentScriptWorld(tab.session, browser.origin)
    await tab.page.goto(url)
    const names = await poll(() => namesOnScreen(tab.page), "marks on the page")
    const contextId = await world
    await tab.session.send("Runtime.evaluate", { contextId, expression: probe })
    const times = { warm: [] as number[], stopped: [] as number[] }
    // The first card of a page draws all of the popover for the first time, which a reader meets once.
    await timeCard(tab, contextId, at(names, 0))
    for (let i = 1; i <= count; i++) {
      times.warm.push(await timeCard(tab, contextId, at(names, i)))
      if (!stops) continue
      await stopWorker(browser.context, browser.origin)
      times.stopped.push(await timeCard(tab, contextId, at(names, i)))
    }
    return times
  })
}

async function timeCard(
  { page, session }: MeasuredPage,
  contextId: number,
  { x, y }: Point
): Promise<number> {
  await page.mouse.move(aside.x, aside.y)
  await pause(awayMs)
  await session.send("Runtime.evaluate", { contextId, expression: "benchArm()" })
  // A pointer that never moved does not rest.
  await page.mouse.move(x - 2, y)
  await page.mouse.move(x, y)
  const { result } = await session.send("Runtime.evaluate", {
    contextId,
    expression: "benchCard",
    awaitPromise: true,
    returnByValue: true
  })
  return Number(result.value)
}

/** The content script's world of the page that is opened next. */
function contentScriptWorld(session: CDPSession, origin: string): Promise<number> {
  return new Promise((resolve, reject) => {
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin === origin) resolve(context.id)
    })
    session.send("Runtime.enable").catch(reject)
  })
}

/** The middle of the first line of every mark that is on screen; null while there is none. */
async function namesOnScreen(page: Page): Promise<readonly Point[] | null> {
  const names = await page.evaluate((highlight) => {
    const marks = [...(CSS.highlights.get(highlight) ?? [])]
    return marks.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      const [line] = range.getClientRects()
      if (!line || line.top < 10 || line.bottom > innerHeight - 10) return []
      return [{ x: line.left + line.width / 2, y: line.top + line.height / 2 }]
    })
  }, nameHighlight)
  return names.length > 0 ? names : null
}

function at(names: readonly Point[], index: number): Point {
  const name = names[index % names.length]
  if (!name) throw new RangeError("There is no name to rest on")
  return name
}
