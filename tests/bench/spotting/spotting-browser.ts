import type { Contestant, Outcome, SpottingOrder } from "./contestants"
import type { PageCost } from "./page-cost"

/** A run on one fresh page. */
export type ContestantRun = PageCost &
  Outcome & {
    /** After so many ms on the wall it was stopped, and the cost is what it had come to by then; null if it was not. */
    readonly stoppedAfter: number | null
  }

/** A page opened with the extension installed. `start` is what its content script took to be run, in ms; null: not known. */
export type ExtensionRun = PageCost & { readonly start: number | null; readonly found: number }

export type ContestantTask = {
  readonly page: string
  /** The bundled `contestants`. */
  readonly script: string
  readonly order: SpottingOrder
  readonly stopMs: number
}

/** A browser with the extension and one without, and how what happens in their pages is measured. */
export type SpottingBrowser = {
  readonly name: "chromium" | "firefox"
  readonly version: string
  /** What `own` is made of, in words. */
  readonly measures: string
  /** Runs a contestant on a fresh page that has come to rest, in a world of its own as a content script has. */
  runContestant(task: ContestantTask): Promise<ContestantRun>
  /** Opens a page with the extension and waits until it has been read. */
  runExtension(url: string, hasNames: boolean): Promise<ExtensionRun>
  close(): Promise<void>
}

export type { Contestant, Outcome }
