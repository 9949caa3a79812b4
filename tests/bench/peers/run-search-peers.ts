import { join } from "node:path"
import { median } from "../statistics"
import { startPeer } from "./peer-process"
import { searchPeers, type SearchPeer } from "./search-peers"
import type { SearchOrder } from "./search-worker"
import type { PeerOutcome } from "./staircase"

/** A peer with the passages of so many articles: how its index was built, and a page asked. */
export type SearchPeerRun = {
  readonly peer: SearchPeer
  readonly articles: number
  readonly build: PeerOutcome
  /** The median of the pages. */
  readonly query: PeerOutcome
}

export type SearchPeerTask = {
  readonly sizes: readonly number[]
  readonly names: readonly string[]
  readonly seed: number
  /** For building an index, and for each page. */
  readonly limitMs: number
}

const workerScript = join(import.meta.dirname, "search-worker.ts")

/** Making the passages, which is not the peer's work, takes about so long an article, in ms, on a busy machine. */
const makingMs = 5
const warmUps = 2
const pages = 9

/** Runs each peer on corpora of all sizes, small ones first, as far as the limit on the wall lets it come. */
export async function runSearchPeers(
  { sizes, ...task }: SearchPeerTask,
  tell: (line: string) => void
): Promise<readonly SearchPeerRun[]> {
  const runs: SearchPeerRun[] = []
  for (const peer of Object.keys(searchPeers) as SearchPeer[]) {
    let verdict: PeerOutcome | null = null
    for (const articles of sizes) {
      const run: SearchPeerRun = verdict
        ? { peer, articles, build: verdict, query: verdict }
        : await runPeer(peer, articles, task)
      runs.push(run)
      tell(`${peer}, ${articles.toLocaleString("en")} articles: ${run.query.kind}`)
      if (run.query.kind === "stopped") verdict = { kind: "left out", after: "stopped" }
      else if (run.query.kind === "failed") verdict = { kind: "left out", after: "failed" }
    }
  }
  return runs
}

async function runPeer(
  peer: SearchPeer,
  articles: number,
  { names, seed, limitMs }: Omit<SearchPeerTask, "sizes">
): Promise<SearchPeerRun> {
  const worker = startPeer<SearchOrder>(workerScript)
  try {
    const built = await worker.ask({ peer, articles, names, seed }, limitMs + articles * makingMs)
    const build = inTime(built.outcome, limitMs)
    if (build.kind !== "done") return { peer, articles, build, query: build }
    const times: number[] = []
    for (let page = 0; page < warmUps + pages; page++) {
      const { outcome } = await worker.ask({ page }, limitMs)
      if (outcome.kind !== "done") return { peer, articles, build, query: outcome }
      if (page >= warmUps) times.push(outcome.ms)
    }
    return { peer, articles, build, query: { kind: "done", ms: median(times) } }
  } finally {
    worker.end()
  }
}

function inTime(outcome: PeerOutcome, limitMs: number): PeerOutcome {
  return outcome.kind === "done" && outcome.ms > limitMs ? { kind: "stopped" } : outcome
}
