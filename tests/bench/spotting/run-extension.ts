import type { BrowserContext } from "playwright-core"
import { nameHighlight } from "../../../src/dom/mark-css"
import { waitForRest, withPage } from "../browser/measured-page"
import { findEvent, recordTrace } from "../browser/record-trace"
import { scriptTasksFrom, type TraceEvent } from "../browser/trace-tasks"
import { costOf, type PageCost } from "./page-cost"

/** A page opened with the extension installed. `start` is what its content script took to be run, in ms. */
export type ExtensionRun = PageCost & { readonly start: number; readonly found: number }

/** Opens a page with the extension and waits until it has been read. What the script's start took is not in the cost. */
export function runExtension(context: BrowserContext, url: string): Promise<ExtensionRun> {
  return withPage(context, async ({ page, session }) => {
    const events = await recordTrace(session, async () => {
      await page.goto(url)
      await waitForRest(session)
    })
    const start = findEvent(events, "start of the content script", isContentScript)
    const startMs = (start.tdur ?? 0) / 1000
    const found = await page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, nameHighlight)
    return { ...costOf(scriptTasksFrom(events, start), startMs), start: startMs, found }
  })
}

/** True for the event in which the browser compiles and runs the content script. */
export function isContentScript({ name, args }: TraceEvent): boolean {
  const { url = "" } = (args["data"] ?? {}) as { readonly url?: string }
  return name === "EvaluateScript" && url.startsWith("chrome-extension:") && url.endsWith("/contents/spotter.js")
}
