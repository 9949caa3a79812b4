import { watchIntent } from "../../../src/dom/dwell"
import { whenWordsCome } from "../../../src/dom/first-words"
import { createPageReader } from "../../../src/dom/page-reader"
import { createPopoverHost } from "../../../src/dom/popover-host"

/** The page side of the extension as a script of its own, so that its time can be told from that of the tests. */
export type PageSide = {
  readonly createPageReader: typeof createPageReader
  readonly createPopoverHost: typeof createPopoverHost
  readonly watchIntent: typeof watchIntent
  readonly whenWordsCome: typeof whenWordsCome
}

const pageSide: PageSide = { createPageReader, createPopoverHost, watchIntent, whenWordsCome }
Object.assign(globalThis, { pageSide })
