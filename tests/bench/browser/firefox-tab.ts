import { setTimeout as pause } from "node:timers/promises"
import type { Bidi } from "../../e2e/browsers/bidi"
import { mainThreadMs, readProcesses, type FirefoxProcessInfo } from "./firefox-processes"
import type { Privileged } from "./open-firefox"

/** A tab of Firefox that is measured from outside. */
export type FirefoxTab = {
  goto(url: string): Promise<void>
  /** Awaits an expression; its value travels as JSON. `own`: in a sandbox of the page, where content scripts live too. */
  evaluate<T>(expression: string, where?: "page" | "own"): Promise<T>
  /** The process that the tab's page lives in. */
  process(): Promise<FirefoxProcessInfo>
  /** What the main thread of that process has spent so far, in ms on the processor. */
  spent(): Promise<number>
  /** Resolves when the main thread has hardly run for a while. The question itself runs nothing in the page. */
  rest(): Promise<void>
}

type Evaluated =
  | { readonly type: "success"; readonly result: { readonly value?: string } }
  | { readonly type: "exception"; readonly exceptionDetails: { readonly text: string } }

/** The longest that an expression may take: more than any peer is given, in ms. */
const patienceMs = 180_000
const lookMs = 200
const restMs = 800
/** An idle page spends this much of `lookMs` on nothing in particular. */
const idleMs = 1

export function createFirefoxTab(bidi: Bidi, privileged: Privileged, context: string): FirefoxTab {
  let known: FirefoxProcessInfo | null = null

  const evaluate = async <T>(expression: string, where: "page" | "own" = "page"): Promise<T> => {
    const target = where === "own" ? { context, sandbox: "bench" } : { context }
    const asJson = `(async () => JSON.stringify((await (${expression})) ?? null))()`
    const answer = await bidi.send<Evaluated>(
      "script.evaluate",
      { expression: asJson, target, awaitPromise: true },
      patienceMs
    )
    if (answer.type === "exception") throw new Error(answer.exceptionDetails.text)
    return JSON.parse(answer.result.value ?? "null") as T
  }

  const findProcess = async (): Promise<FirefoxProcessInfo> => {
    const url = await evaluate<string>("location.href")
    const processes = await readProcesses(privileged)
    const found = processes.find(({ addresses }) => addresses.includes(url))
    if (!found) throw new Error(`Firefox has no process for ${url}`)
    return found
  }

  const spent = async () => mainThreadMs((known ??= await findProcess()), () => readProcesses(privileged))

  return {
    goto: async (url) => {
      await bidi.send("browsingContext.navigate", { context, url, wait: "complete" }, patienceMs)
      known = null
    },
    evaluate,
    process: findProcess,
    spent,
    rest: async () => {
      let before = await spent()
      let restsSince = performance.now()
      while (performance.now() - restsSince < restMs) {
        await pause(lookMs)
        const now = await spent()
        if (now - before > idleMs) restsSince = performance.now()
        before = now
      }
    }
  }
}
