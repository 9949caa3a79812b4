import { readFileSync } from "node:fs"
import { packFile, testFolder, type BenchRun } from "../bench-run"
import { bundle } from "../browser/bundle"
import { openBrowser } from "../browser/open-browser"
import { startPageServer, type Served } from "../browser/page-server"
import { latinForms, namesToPlant, spread } from "../gazetteer-names"
import { makePage } from "../pages/make-page"
import type { Contestant } from "./contestants"
import { runContestant, type ContestantRun } from "./run-contestant"
import { runExtension } from "./run-extension"

/** Who looks at a fresh page of `units` UTF-16 code units. `names` is what it has to be told to look for. */
export type SpottingTask = {
  readonly who: Contestant | "extension"
  readonly units: number
  readonly names: readonly string[]
}

export type SpottingRun = ContestantRun &
  Omit<SpottingTask, "names"> & {
    readonly round: number
    readonly names: number
  }

export const pageSizes = [10_000, 100_000, 1_000_000] as const
/** The pages whose longest task is looked at. */
export const longestSizes = [1_000_000, 10_000_000] as const
/** A page of no text to speak of, like the frame of an advertisement. */
export const tinySize = 100

const hugeSize = 10_000_000
const hugeRounds = 5
const fewNames = 300
const pagePath = (units: number) => `/page-${units}.html`

/** Runs all in turns, round by round, so that a busy moment of the machine meets all of them. */
export async function runRounds(
  run: BenchRun,
  tell: (line: string) => void
): Promise<readonly SpottingRun[]> {
  const runs: SpottingRun[] = []
  const { runTask, close } = await prepare(run)
  try {
    for (let round = 1; round <= (run.isQuick ? 2 : 7); round++) {
      for (const task of tasksOf(round, run)) {
        const done = { ...(await runTask(task)), ...task, round, names: task.names.length }
        runs.push(done)
        tell(`round ${round}, ${task.units} units, ${task.who}: ${done.own.toFixed(1)} ms`)
      }
    }
  } finally {
    await close()
  }
  return runs
}

/** mark.js runs once: it takes a minute where the others take milliseconds. */
function tasksOf(round: number, { corpus, isQuick }: BenchRun): readonly SpottingTask[] {
  const all = latinForms(corpus)
  const extension = { who: "extension", names: [] } as const
  const tasks: SpottingTask[] = pageSizes.flatMap((units) => [
    { who: "bare", units, names: [] },
    { who: "reader", units, names: [] },
    { ...extension, units },
    ...(round === 1
      ? [all, spread(all, fewNames)].map((names) => ({ who: "mark.js", units, names }) as const)
      : [])
  ])
  tasks.push({ ...extension, units: tinySize })
  if (round <= (isQuick ? 1 : hugeRounds)) tasks.push({ ...extension, units: hugeSize })
  return tasks
}

async function prepare(run: BenchRun) {
  const server = await startPageServer(await filesOf(run))
  const plain = await openBrowser(null)
  const extended = await openBrowser(testFolder)
  const shared = {
    script: await bundle("spotting/contestants"),
    worker: server.url("/spot-worker.js"),
    pack: server.url("/pack.bin"),
    stopMs: run.isQuick ? 10_000 : 60_000
  }
  const runTask = async ({ who, units, names }: SpottingTask): Promise<ContestantRun> => {
    const page = server.url(pagePath(units))
    if (who !== "extension") return runContestant(plain.context, { ...shared, contestant: who, page, names })
    return { ...(await runExtension(extended.context, page, units > tinySize)), stoppedAfter: null }
  }
  const close = async () => {
    await Promise.all([plain.close(), extended.close(), server.close()])
  }
  return { runTask, close }
}

async function filesOf({ corpus, seed }: BenchRun): Promise<ReadonlyMap<string, Served>> {
  const names = namesToPlant(corpus)
  const pages = [tinySize, ...pageSizes, hugeSize].map(
    (units) => [pagePath(units), { type: "text/html", body: makePage({ seed, units, names }) }] as const
  )
  return new Map<string, Served>([
    ...pages,
    ["/spot-worker.js", { type: "text/javascript", body: await bundle("spotting/spot-worker") }],
    ["/pack.bin", { type: "application/octet-stream", body: readFileSync(packFile) }]
  ])
}
