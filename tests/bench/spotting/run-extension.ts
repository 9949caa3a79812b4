import { setTimeout as pause } from "node:timers/promises"
import type { BrowserContext, Page } from "playwright-core"
import { nameHighlight } from "../../../src/dom/mark-css"
import { waitForRest, withPage } from "../browser/measured-page"
import { findEvent, recordTrace } from "../browser/record-trace"
import { tasksFrom, type TraceEvent } from "../browser/trace-tasks"
import { costOf, type PageCost } from "./page-cost"

/** A page opened with the extension installed. `start` is what its content script took to be run, in ms. */
export type ExtensionRun = PageCost & { readonly start: number; readonly found: number }

/** A page with names that shows no marks by then, in ms, never will. */
const patienceMs = 5_000
const lookMs = 500

/** Opens a page with the extension and waits until it has been read. What the script's start took is not in the cost. */
export function runExtension(context: BrowserContext, url: string, hasNames: boolean): Promise<ExtensionRun> {
  return withPage(context, async ({ page, session }) => {
    const { events, outcome: found } = await recordTrace(session, async () => {
      await page.goto(url)
      await waitForRest(session)
      return hasNames ? waitForMarks(page) : 0
    })
    const start = findEvent(events, "start of the content script", isContentScript)
    // The start is a part of the first task, and has a target of its own.
    const [first, ...rest] = tasksFrom(events, start)
    if (!first) throw new Error("The trace holds no task of the content script")
    const startMs = (start.tdur ?? 0) / 1000
    return { ...costOf([{ ...first, own: first.own - startMs }, ...rest]), start: startMs, found }
  })
}

async function waitForMarks(page: Page): Promise<number> {
  const end = performance.now() + patienceMs
  for (;;) {
    const found = await page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, nameHighlight)
    if (found > 0 || performance.now() > end) return found
    await pause(lookMs)
  }
}

/** True for the event in which the browser compiles and runs the content script. */
export function isContentScript({ name, args }: TraceEvent): boolean {
  const { url = "" } = (args["data"] ?? {}) as { readonly url?: string }
  return (
    name === "EvaluateScript" && url.startsWith("chrome-extension:") && url.endsWith("/contents/spotter.js")
  )
}
