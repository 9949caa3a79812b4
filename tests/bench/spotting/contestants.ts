import findAndReplaceDOMText from "findandreplacedomtext"
import Mark from "mark.js"
import { createPageReader } from "../../../src/dom/page-reader"
import { nameHighlight } from "../../../src/core/marks/mark-css"
import type { JoinedTexts, PageContext } from "../../../src/core/page"
import { defaultSettings } from "../../../src/core/settings/settings"
import type { SpottedTable } from "../../../src/core/spotting/spotted-table"

// Bundled, and run in a world of its own in a page, as a content script is.

export type DomPeer = "mark.js" | "findAndReplaceDOMText"
export type Contestant = "bare" | "reader" | DomPeer

/** What a contestant is to do; addresses are those of files that the bench serves. */
export type SpottingOrder = {
  /** Watches how long the thread is not free, which costs a little itself. */
  readonly isWatched: boolean
} & (
  | { readonly contestant: "bare" }
  | { readonly contestant: DomPeer; readonly names: string }
  | { readonly contestant: "reader"; readonly worker: string; readonly files: SpottingFiles }
)

/** What the worker is to spot with: a pack, and instead of its own matching table another one, see `resized-corpus`. */
export type SpottingFiles = {
  readonly pack: string
  readonly resized: { readonly table: string; readonly own: string } | null
}

/** What a run found: for the bare pass text nodes, for the others marks. */
export type Outcome = {
  readonly found: number
  /** The longest time that the thread was not free, in ms: scripts and drawing, whoever's. Null where nobody watched. */
  readonly longestGap: number | null
}

type Ask = { readonly page: PageContext; readonly blocks: JoinedTexts }

/** So long after the last answer nothing more is to be expected of the page's first reading, in ms. */
const quietMs = 150

/** Reads every character of every text node: the least that looking at a page node by node can cost. */
function runBare(): number {
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
  return found
}

function runMarkJs(names: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    new Mark(document.body).mark(names, {
      separateWordSearch: false,
      accuracy: "exactly",
      done: resolve
    })
  })
}

/** One expression for all names, longest first, case as it is: the quickest way that the package leaves open. */
function runFindAndReplace(names: readonly string[]): number {
  const longestFirst = names.toSorted((a, b) => b.length - a.length)
  const find = new RegExp(`\\b(?:${longestFirst.map(escape).join("|")})\\b`, "g")
  findAndReplaceDOMText(document.body, { find, wrap: "mark" })
  return document.body.querySelectorAll("mark").length
}

const escape = (name: string) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")

/** The page side of the extension, with a worker in place of the background. */
async function runReader(spot: (ask: Ask) => Promise<SpottedTable>): Promise<number> {
  const context = { lang: document.documentElement.lang, title: document.title }
  let underWay = 0
  await new Promise<void>((resolve) => {
    const reader = createPageReader({
      document,
      signal: new AbortController().signal,
      marking: defaultSettings,
      async spot(blocks) {
        underWay++
        const answer = await spot({ page: { ...context, evidence: reader.evidence() }, blocks })
        underWay--
        return answer
      },
      onChange: () => undefined,
      onRead: resolve
    })
  })
  do await new Promise((resolve) => setTimeout(resolve, quietMs))
  while (underWay > 0)
  return CSS.highlights.get(nameHighlight)?.size ?? 0
}

/** Resolves when the worker at this address has its files and answers. */
async function startWorker(url: string, files: SpottingFiles): Promise<(ask: Ask) => Promise<SpottedTable>> {
  const worker = new Worker(url)
  const { port1: port, port2 } = new MessageChannel()
  await new Promise((resolve) => {
    port.onmessage = resolve
    worker.postMessage(files, [port2])
  })
  const waiting: ((answer: SpottedTable) => void)[] = []
  // Answers come in the order of what was asked.
  port.onmessage = ({ data }: MessageEvent<SpottedTable>) => waiting.shift()?.(data)
  return (ask) =>
    new Promise((resolve) => {
      waiting.push(resolve)
      port.postMessage(ask)
    })
}

async function prepare(order: SpottingOrder): Promise<() => number | Promise<number>> {
  if (order.contestant === "bare") return runBare
  if (order.contestant === "reader") {
    const spot = await startWorker(order.worker, order.files)
    return () => runReader(spot)
  }
  const names = (await (await fetch(order.names)).json()) as readonly string[]
  return order.contestant === "mark.js" ? () => runMarkJs(names) : () => runFindAndReplace(names)
}

/** A timer that is set again and again tells how long the thread was not free. It costs some 10 µs each time. */
function watchGaps(): () => number {
  let last = performance.now()
  let longest = 0
  let isOver = false
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (!isOver) setTimeout(look)
  }
  look()
  return () => {
    isOver = true
    return longest
  }
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve))

async function prepareRun(order: SpottingOrder): Promise<void> {
  const run = await prepare(order)
  /** Runs in a task of its own, and resolves in another one: what is not over by then does not count. */
  const start = async (): Promise<Outcome> => {
    await nextTask()
    performance.mark("bench:start")
    const stop = order.isWatched ? watchGaps() : null
    const found = await run()
    const longestGap = stop?.() ?? null
    await nextTask()
    return { found, longestGap }
  }
  Object.assign(globalThis, { benchRun: start })
}

Object.assign(globalThis, { benchPrepare: prepareRun })
