import { watchIntent } from "../../../src/dom/dwell"
import { createPageReader } from "../../../src/dom/page-reader"
import { createPopoverHost } from "../../../src/dom/popover-host"

/** The page side of the extension as a script of its own, so that its time can be told from that of the tests. */
export type PageSide = {
  readonly createPageReader: typeof createPageReader
  readonly createPopoverHost: typeof createPopoverHost
  readonly watchIntent: typeof watchIntent
}

const pageSide: PageSide = { createPageReader, createPopoverHost, watchIntent }
Object.assign(globalThis, { pageSide })
