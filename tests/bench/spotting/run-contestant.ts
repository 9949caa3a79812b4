import { setTimeout as pause } from "node:timers/promises"
import type { BrowserContext, CDPSession } from "playwright-core"
import { withPage, waitForRest } from "../browser/measured-page"
import { findEvent, recordTrace } from "../browser/record-trace"
import { tasksFrom } from "../browser/trace-tasks"
import type { Contestant, Outcome } from "./contestants"
import { costOf, type PageCost } from "./page-cost"

/** A run on one fresh page. */
export type ContestantRun = PageCost &
  Outcome & {
    /** After so many ms on the wall it was stopped, and the cost is what it had come to by then; null if it was not. */
    readonly stoppedAfter: number | null
  }

export type ContestantTask = {
  readonly contestant: Contestant
  readonly page: string
  readonly script: string
  readonly worker: string
  readonly pack: string
  readonly names: readonly string[]
  readonly stopMs: number
}

/** Runs a contestant in an isolated world of a fresh page, where content scripts live. */
export function runContestant(context: BrowserContext, task: ContestantTask): Promise<ContestantRun> {
  return withPage(context, async ({ page, session }) => {
    await page.goto(task.page)
    const contextId = await isolatedWorld(session)
    const evaluate = (expression: string) => evaluateIn(session, contextId, expression)
    await evaluate(task.script)
    if (task.contestant === "reader") {
      await evaluate(`bench.startWorker(${JSON.stringify(task.worker)}, ${JSON.stringify(task.pack)})`)
    }
    await waitForRest(session)

    const names = task.contestant === "mark.js" ? task.names : []
    const { events, outcome } = await recordTrace(session, async () => {
      const done = outcomeOf(session)
      await evaluate(`bench.run(${JSON.stringify(task.contestant)}, ${JSON.stringify(names)})`)
      return inTime(done, task.stopMs, session)
    })
    const start = findEvent(events, "start of a run", ({ name }) => name === "bench:start")
    const found = outcome?.found ?? 0
    return { ...costOf(tasksFrom(events, start)), found, stoppedAfter: outcome ? null : task.stopMs }
  })
}

/** Null when the time was over; then the page's script has been ended. */
async function inTime(done: Promise<Outcome>, stopMs: number, session: CDPSession): Promise<Outcome | null> {
  const waiting = new AbortController()
  const { signal } = waiting
  const outcome = await Promise.race([done, pause(stopMs, null, { signal })])
  waiting.abort()
  if (!outcome) await session.send("Runtime.terminateExecution")
  return outcome
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  await session.send("Runtime.enable")
  const { frameTree } = await session.send("Page.getFrameTree")
  const world = { frameId: frameTree.frame.id, worldName: "bench" }
  const { executionContextId } = await session.send("Page.createIsolatedWorld", world)
  await session.send("Runtime.addBinding", { name: "benchDone", executionContextName: "bench" })
  return executionContextId
}

async function evaluateIn(session: CDPSession, contextId: number, expression: string): Promise<void> {
  const { exceptionDetails } = await session.send("Runtime.evaluate", {
    contextId,
    expression,
    awaitPromise: true
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
}

function outcomeOf(session: CDPSession): Promise<Outcome> {
  return new Promise((resolve) => {
    session.once("Runtime.bindingCalled", ({ payload }) => resolve(JSON.parse(payload) as Outcome))
  })
}
