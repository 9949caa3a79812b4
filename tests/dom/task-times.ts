import type { Page } from "playwright-core"
import { pageSideUrl } from "./browser"

type TraceEvent = {
  readonly name: string
  readonly tid: number
  /** All in µs; `tdur` is processor time, which other programs on a busy machine do not add to. */
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly data?: { readonly url?: string } }
}

/** What the browser does inside of a task of ours because we asked for a box or a style, or because it was time. */
const browserEvents = new Set(["UpdateLayoutTree", "Layout", "MajorGC", "MinorGC"])

/**
 * Processor time of each task of the page side while `run` runs, in ms, the longest first; without style, layout and
 * the collection of garbage.
 */
export async function timeTasks(page: Page, run: () => Promise<void>): Promise<number[]> {
  const browser = page.context().browser()
  if (!browser) throw new Error("The page belongs to no browser")
  await browser.startTracing(page, { categories: ["devtools.timeline", "v8"] })
  await run()
  const trace = await browser.stopTracing()
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const inside = traceEvents.filter(({ name }) => browserEvents.has(name))
  return traceEvents
    .filter(({ name, args }) => name === "FunctionCall" && args.data?.url === pageSideUrl)
    .map((task) => (task.tdur ?? 0) - sum(inside.filter((event) => isWithin(event, task))))
    .map((microseconds) => microseconds / 1_000)
    .sort((a, b) => b - a)
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0)
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, { tdur = 0 }) => total + tdur, 0)
}
