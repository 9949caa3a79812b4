import { setTimeout as pause } from "node:timers/promises"
import type { BrowserContext, CDPSession, Page } from "playwright-core"
import { nameHighlight } from "../../../src/core/marks/mark-css"
import { testFolder } from "../bench-run"
import { waitForRest, withPage } from "../browser/measured-page"
import { openBrowser } from "../browser/open-browser"
import { findEvent, recordTrace } from "../browser/record-trace"
import { tasksFrom, type TraceEvent } from "../browser/trace-tasks"
import { costOf } from "./page-cost"
import type {
  ContestantRun,
  ContestantTask,
  ExtensionRun,
  Outcome,
  SpottingBrowser
} from "./spotting-browser"

/** A page with names that shows no marks by then, in ms, never will. */
const patienceMs = 5_000
const lookMs = 500

/** Measures by the browser's own trace, which tells scripts from drawing and one task from the next. */
export async function openChromiumSpotting(): Promise<SpottingBrowser> {
  const plain = await openBrowser(null)
  const extended = await openBrowser(testFolder)
  return {
    name: "chromium",
    version: plain.version,
    measures: "scripts on the page's main thread, without style, layout and paint",
    runContestant: (task) => runContestant(plain.context, task),
    runExtension: (url, hasNames) => runExtension(extended.context, url, hasNames),
    close: async () => {
      await Promise.all([plain.close(), extended.close()])
    }
  }
}

function runContestant(context: BrowserContext, task: ContestantTask): Promise<ContestantRun> {
  return withPage(context, async ({ page, session }) => {
    await page.goto(task.page)
    const contextId = await isolatedWorld(session)
    await evaluateIn(session, contextId, task.script)
    await evaluateIn(session, contextId, `benchPrepare(${JSON.stringify(task.order)})`)
    await waitForRest(session)
    const { events, outcome } = await recordTrace(session, () =>
      inTime(evaluateIn<Outcome>(session, contextId, "benchRun()"), task.stopMs, session)
    )
    const start = findEvent(events, "start of a run", ({ name }) => name === "bench:start")
    const cost = costOf(tasksFrom(events, start))
    if (outcome) return { ...cost, ...outcome, stoppedAfter: null }
    return { ...cost, found: 0, longestGap: null, stoppedAfter: task.stopMs }
  })
}

/** Null when the time was over; then the page's script has been ended. */
async function inTime(done: Promise<Outcome>, stopMs: number, session: CDPSession): Promise<Outcome | null> {
  const waiting = new AbortController()
  const { signal } = waiting
  const late = pause(stopMs, null, { signal }).catch(() => null)
  const outcome = await Promise.race([done, late])
  waiting.abort()
  if (outcome) return outcome
  await session.send("Runtime.terminateExecution")
  // Whether it ended with an error or never: it is over.
  void done.catch(() => null)
  return null
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send("Page.getFrameTree")
  const world = { frameId: frameTree.frame.id, worldName: "bench" }
  const { executionContextId } = await session.send("Page.createIsolatedWorld", world)
  return executionContextId
}

async function evaluateIn<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as T
}

/** What the script's start took is not in the cost. */
function runExtension(context: BrowserContext, url: string, hasNames: boolean): Promise<ExtensionRun> {
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
