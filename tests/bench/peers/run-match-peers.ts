import { join } from "node:path"
import type { MatchPeer } from "./match-peers"
import type { MatchOrder } from "./match-worker"
import { startPeer, type Asked, type PeerProcess } from "./peer-process"
import { createStaircase, type PeerCase, type PeerOutcome } from "./staircase"

/** A peer on one page with one gazetteer; `buildMs` is what it took before the first search. */
export type MatchPeerRun = PeerCase & {
  readonly peer: MatchPeer
  readonly outcome: PeerOutcome
  readonly buildMs: number | null
  readonly found: number | null
}

export type MatchPeerTask = {
  readonly peers: readonly MatchPeer[]
  readonly gazetteers: readonly (readonly string[])[]
  readonly pages: readonly { readonly units: number; readonly texts: readonly string[] }[]
  readonly limitMs: number
}

const workerScript = join(import.meta.dirname, "match-worker.ts")

/** Runs each peer on each page with each gazetteer, small ones first, as far as the limit on the wall lets it come. */
export async function runMatchPeers(
  { peers, gazetteers, pages, limitMs }: MatchPeerTask,
  tell: (line: string) => void
): Promise<readonly MatchPeerRun[]> {
  const runs: MatchPeerRun[] = []
  for (const peer of peers) {
    const stairs = createStaircase(limitMs)
    for (const names of gazetteers) {
      const rounds = runGazetteer({ peer, names, pages, limitMs, stairs })
      for await (const run of rounds) {
        stairs.note(run, run.outcome)
        runs.push(run)
        tell(`${peer}, ${run.forms} forms, ${run.units} units: ${run.outcome.kind}`)
      }
    }
  }
  return runs
}

async function* runGazetteer(task: {
  readonly peer: MatchPeer
  readonly names: readonly string[]
  readonly pages: MatchPeerTask["pages"]
  readonly limitMs: number
  readonly stairs: ReturnType<typeof createStaircase>
}): AsyncGenerator<MatchPeerRun> {
  const { peer, names, pages, limitMs, stairs } = task
  const forms = names.length
  let worker: PeerProcess<MatchOrder> | null = null
  let built: Asked | null = null
  try {
    for (const { units, texts } of pages) {
      const at = { peer, forms, units, buildMs: null, found: null }
      const verdict = stairs.judge({ forms, units })
      if (verdict !== null) {
        yield { ...at, outcome: verdict }
        continue
      }
      worker ??= startPeer<MatchOrder>(workerScript)
      built ??= await worker.ask({ peer, names, texts: null }, limitMs)
      const buildMs = built.outcome.kind === "done" ? built.outcome.ms : null
      const searched: Asked = buildMs === null ? built : await worker.ask({ peer, names: [], texts }, limitMs)
      yield { ...at, buildMs, ...searched }
    }
  } finally {
    worker?.end()
  }
}
