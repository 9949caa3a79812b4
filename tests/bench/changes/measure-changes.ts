import { nameHighlight } from "../../../src/core/marks/mark-css"
import { poll } from "../../e2e/browsers/poll"
import { waitForRest, withPage } from "../browser/measured-page"
import type { BenchBrowser } from "../browser/open-browser"
import type { BenchFirefox } from "../browser/open-firefox"
import { recordTrace } from "../browser/record-trace"
import { droppedFrames, frameCosts, type FrameCost } from "./frame-costs"

/** Opens a restless page and lets it change for so long. */
export type ChangesTask = { readonly url: string; readonly ms: number; readonly hasMarks: boolean }
export type ChangesRun = { readonly frames: readonly FrameCost[]; readonly dropped: number }

/** The first frames compile. */
const warmUpFrames = 30
const marks = `CSS.highlights.get(${JSON.stringify(nameHighlight)})?.size ?? 0`
const patienceMs = 20_000

/** Frame by frame, from the trace. */
export function changesInChromium(
  { context }: BenchBrowser,
  { url, ms, hasMarks }: ChangesTask
): Promise<ChangesRun> {
  return withPage(context, async ({ page, session }) => {
    await page.goto(url)
    if (hasMarks) await poll(() => page.evaluate<number>(marks), "marks on the page", patienceMs)
    await waitForRest(session)
    const { events } = await recordTrace(session, () => page.evaluate(`benchStart(${ms})`))
    const frames = frameCosts(events, new URL(url).origin).slice(warmUpFrames)
    return { frames, dropped: droppedFrames(frames) }
  })
}

/** What the page's main thread spends a frame on average, all in all, in ms on the processor. */
export type MeanRun = { readonly perFrame: number; readonly frames: number; readonly dropped: number }

export function changesInFirefox(
  firefox: BenchFirefox,
  { url, ms, hasMarks }: ChangesTask
): Promise<MeanRun> {
  return firefox.withTab(url, async (tab) => {
    if (hasMarks) await poll(() => tab.evaluate<number>(marks), "marks on the page", patienceMs)
    await tab.rest()
    const before = await tab.spent()
    const gaps = await tab.evaluate<readonly number[]>(`benchStart(${ms})`)
    const spent = (await tab.spent()) - before
    return {
      perFrame: spent / gaps.length,
      frames: gaps.length,
      dropped: droppedFrames(gaps.slice(warmUpFrames).map((gap) => ({ gap })))
    }
  })
}
