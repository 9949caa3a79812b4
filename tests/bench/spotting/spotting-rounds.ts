import type { BenchRun } from "../bench-run"
import { bundle } from "../browser/bundle"
import { createStaircase, type PeerOutcome } from "../peers/staircase"
import { formCounts, pageUnits } from "../sizes"
import { openChromiumSpotting } from "./chromium-spotting"
import type { Contestant, DomPeer, SpottingOrder } from "./contestants"
import { openFirefoxSpotting } from "./firefox-spotting"
import type { PageCost } from "./page-cost"
import type { SpottingBrowser } from "./spotting-browser"
import { serveSpotting, tinyUnits, type SpottingServer } from "./spotting-files"

/** Somebody looked at a fresh page of `units` UTF-16 code units. */
export type SpottingRun = PageCost & {
  readonly browser: SpottingBrowser["name"]
  readonly who: Contestant | "extension"
  readonly units: number
  /** How many names there were to look for; null: those of the pack. */
  readonly forms: number | null
  readonly round: number
  readonly found: number
  /** Only of runs that were watched, which are not taken for the cost. */
  readonly longestGap: number | null
}

export type DomPeerRun = {
  readonly browser: SpottingBrowser["name"]
  readonly who: DomPeer
  readonly units: number
  readonly forms: number
  readonly outcome: PeerOutcome
  readonly found: number
}

export type SpottingRuns = {
  readonly browsers: readonly Pick<SpottingBrowser, "name" | "version" | "measures">[]
  readonly runs: readonly SpottingRun[]
  readonly peers: readonly DomPeerRun[]
}

type Task = Pick<SpottingRun, "who" | "units" | "forms"> & { readonly isWatched?: boolean }
type Tell = (line: string) => void

const hugeUnits = 10_000_000
export const judgedUnits = 1_000_000
const domPeers: readonly DomPeer[] = ["findAndReplaceDOMText", "mark.js"]

/** Both browsers, round by round, so that a busy moment of the machine meets all that is compared. */
export async function runSpotting(run: BenchRun, tell: Tell): Promise<SpottingRuns> {
  const server = await serveSpotting(run)
  const script = await bundle("spotting/contestants")
  const browsers: SpottingBrowser[] = []
  try {
    for (const open of [openChromiumSpotting, openFirefoxSpotting]) browsers.push(await open())
    const context = { server, script, stopMs: run.peerLimitMs, isQuick: run.isQuick }
    const runs: SpottingRun[] = []
    for (let round = 1; round <= (run.isQuick ? 1 : 5); round++) {
      for (const browser of browsers) {
        for (const task of tasksOf(browser.name, round, run.isQuick)) {
          const done = { ...(await runTask(browser, context, task)), round }
          runs.push(done)
          tell(`round ${round}, ${browser.name}, ${task.units} units, ${task.who}: ${done.own.toFixed(1)} ms`)
        }
      }
    }
    const peers: DomPeerRun[] = []
    for (const browser of browsers) peers.push(...(await runPeers(browser, context, tell)))
    const told = browsers.map(({ name, version, measures }) => ({ name, version, measures }))
    return { browsers: told, runs, peers }
  } finally {
    await Promise.all(browsers.map(({ close }) => close()))
    await server.close()
  }
}

/** What is done in a round. Pages of 10 MB take their time, so each is opened no more often than a figure needs it. */
function tasksOf(browser: SpottingBrowser["name"], round: number, isQuick: boolean): readonly Task[] {
  const whos = ["bare", "reader", "extension"] as const
  const tasks = pageUnits
    .filter((units) => units < hugeUnits)
    .flatMap((units) => whos.map((who): Task => ({ who, units, forms: null })))
  tasks.push({ who: "extension", units: tinyUnits, forms: null })
  const watched = { who: "reader", forms: null, isWatched: true } as const
  if (round <= 2) tasks.push({ ...watched, units: judgedUnits }, ...formCounts.map(judgedTask))
  if (round === 1 && !isQuick) {
    tasks.push({ ...watched, units: hugeUnits })
    tasks.push(...whos.map((who): Task => ({ who, units: hugeUnits, forms: null })))
  } else if (browser === "chromium" && !isQuick) {
    // The worst of five is looked for where one task can be told from another.
    tasks.push({ who: "extension", units: hugeUnits, forms: null })
  }
  return tasks
}

const judgedTask = (forms: number): Task => ({ who: "reader", units: judgedUnits, forms })

type Context = {
  readonly server: SpottingServer
  readonly script: string
  readonly stopMs: number
  readonly isQuick: boolean
}
/** More than one of ours has ever taken; a bench that hangs tells nothing. */
const ownStopMs = 120_000

async function runTask(
  browser: SpottingBrowser,
  { server, script }: Context,
  { who, units, forms, isWatched = false }: Task
): Promise<Omit<SpottingRun, "round">> {
  const about = { browser: browser.name, who, units, forms }
  const page = server.page(units)
  if (who === "extension") {
    return { ...(await browser.runExtension(page, units > tinyUnits)), ...about, longestGap: null }
  }
  const order: SpottingOrder =
    who === "reader"
      ? { contestant: who, isWatched, worker: server.worker, files: server.files(forms) }
      : { contestant: "bare", isWatched }
  const { stoppedAfter, ...run } = await browser.runContestant({ page, script, order, stopMs: ownStopMs })
  if (stoppedAfter !== null)
    throw new Error(`${who} did not end on a page of ${units} units in ${browser.name}`)
  return { ...run, ...about }
}

async function runPeers(
  browser: SpottingBrowser,
  context: Context,
  tell: Tell
): Promise<readonly DomPeerRun[]> {
  const { server, script, stopMs, isQuick } = context
  const runs: DomPeerRun[] = []
  for (const who of domPeers) {
    const stairs = createStaircase(stopMs)
    for (const forms of formCounts.slice(0, isQuick ? 2 : undefined)) {
      for (const units of pageUnits.slice(0, isQuick ? 2 : undefined)) {
        const about = { browser: browser.name, who, units, forms }
        const verdict = stairs.judge({ forms, units })
        if (verdict !== null) {
          runs.push({ ...about, outcome: verdict, found: 0 })
          continue
        }
        const order = { contestant: who, isWatched: false, names: server.names(forms) } as const
        const ended = await tryPeer(browser, { page: server.page(units), script, order, stopMs })
        stairs.note({ forms, units }, ended.outcome)
        runs.push({ ...about, ...ended })
        tell(`${browser.name}, ${who}, ${forms} forms, ${units} units: ${ended.outcome.kind}`)
      }
    }
  }
  return runs
}

/** That a peer breaks, as at an expression that is too large, is an outcome. */
async function tryPeer(
  browser: SpottingBrowser,
  task: Parameters<SpottingBrowser["runContestant"]>[0]
): Promise<Pick<DomPeerRun, "outcome" | "found">> {
  try {
    const { stoppedAfter, own, found } = await browser.runContestant(task)
    return { outcome: stoppedAfter === null ? { kind: "done", ms: own } : { kind: "stopped" }, found }
  } catch (error) {
    const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)
    return { outcome: { kind: "failed", why: why.slice(0, 80) }, found: 0 }
  }
}
