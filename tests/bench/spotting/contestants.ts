import Mark from "mark.js"
import type { Block, PageContext } from "../../../src/core/page"
import type { SpottedPage } from "../../../src/core/spotting/spot-page"
import { createPageReader } from "../../../src/dom/page-reader"
import { nameHighlight } from "../../../src/dom/mark-css"

// Bundled, and run in an isolated world of a page, as a content script is.

export type Contestant = "bare" | "mark.js" | "reader"

/** What a run found: for the bare pass text nodes, for the others marks. */
export type Outcome = { readonly found: number }

type Spot = (ask: { readonly page: PageContext; readonly blocks: readonly Block[] }) => Promise<SpottedPage>

let spotElsewhere: Spot = () => Promise.reject(new Error("No worker was started"))

/** So long after the last answer nothing more is to be expected of the page's first reading, in ms. */
const quietMs = 150

/** Reads every character of every text node: the least that looking at a page node by node can cost. */
function runBare(): Outcome {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let sum = 0
  let found = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text
    for (let at = 0; at < data.length; at++) sum = (sum + data.charCodeAt(at)) | 0
    found++
  }
  // Kept, or an optimiser might find that nobody needs the sum.
  Object.assign(globalThis, { benchSum: sum })
  return { found }
}

function runMarkJs(names: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    new Mark(document.body).mark(names, {
      separateWordSearch: false,
      accuracy: "exactly",
      done: (found) => resolve({ found })
    })
  })
}

/** The page side of the extension, with a worker in place of the background. */
async function runReader(): Promise<Outcome> {
  const context = { lang: document.documentElement.lang, title: document.title, date: null }
  let evidence: PageContext["evidence"] = {}
  const undecided = new Set<number>()
  let underWay = 0
  await new Promise<void>((resolve) => {
    const reader = createPageReader({
      document,
      signal: new AbortController().signal,
      async spot(blocks) {
        underWay++
        const answer = await spotElsewhere({ page: { ...context, evidence }, blocks })
        underWay--
        evidence = answer.evidence
        for (const { id } of blocks) undecided.delete(id)
        for (const id of answer.undecided) undecided.add(id)
        return answer.spotted
      },
      onChange: () => undefined,
      onRead() {
        reader.redo([...undecided])
        undecided.clear()
        resolve()
      }
    })
  })
  do await new Promise((resolve) => setTimeout(resolve, quietMs))
  while (underWay > 0)
  return { found: CSS.highlights.get(nameHighlight)?.size ?? 0 }
}

/** Resolves when the worker at this address has the pack and answers. */
async function startWorker(url: string, pack: string): Promise<void> {
  const worker = new Worker(url)
  const { port1: port, port2 } = new MessageChannel()
  worker.postMessage(pack, [port2])
  const waiting: ((answer: SpottedPage) => void)[] = []
  await new Promise((resolve) => {
    port.onmessage = resolve
  })
  // Answers come in the order of what was asked.
  port.onmessage = ({ data }: MessageEvent<SpottedPage>) => waiting.shift()?.(data)
  spotElsewhere = (ask) =>
    new Promise((resolve) => {
      waiting.push(resolve)
      port.postMessage(ask)
    })
}

/** Runs one contestant in a task of its own and tells `benchDone` when it is done. */
function run(contestant: Contestant, names: readonly string[]): void {
  setTimeout(() => void start(contestant, names))
}

async function start(contestant: Contestant, names: readonly string[]): Promise<void> {
  const runs = { bare: runBare, "mark.js": () => runMarkJs(names), reader: runReader }
  performance.mark("bench:start")
  const outcome = await runs[contestant]()
  const { benchDone } = globalThis as unknown as { benchDone(outcome: string): void }
  // In a task of its own: the trace ends with it, and what is not over by then is not in the trace.
  setTimeout(() => benchDone(JSON.stringify(outcome)))
}

export type Bench = { readonly startWorker: typeof startWorker; readonly run: typeof run }
Object.assign(globalThis, { bench: { startWorker, run } satisfies Bench })
