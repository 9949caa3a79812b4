import type { Block, PageMention, SpottedBlock } from "../../src/core/page"
import { watchIntent } from "../../src/dom/dwell"
import { createPageReader, type PageReader } from "../../src/dom/page-reader"
import { createPopoverHost } from "../../src/dom/popover-host"

/**
 * What the browser tests drive: the page side of the extension, bundled and put into a page, with a spotter that knows
 * a few names in place of the background.
 */
export type PageUnderTest = {
  reader: PageReader
  /** Texts of all blocks that were asked about, in the order they were. */
  readonly asked: string[]
  /** Code units of text in each message. */
  readonly messages: number[]
  changes: number
  reads: number
  /** Set to make the next messages fail. */
  failures: number
  /** Answers wait for so long, in ms. */
  delayMs: number
  readonly stopping: AbortController
  start(): void
  readonly watchIntent: typeof watchIntent
  readonly createPopoverHost: typeof createPopoverHost
}

const hyphen = "\u00AD?"
const soft = (word: string) => [...word].join(hyphen)
const names = new RegExp(
  ["Min Aung Hlaing", "Vladimir Putin", "Putin", "Rosatom", "Naypyitaw", "Мин Аун Хлайн", "မင်းအောင်လှိုင်"]
    .map((name) => name.split(" ").map(soft).join("[\\s\\u00A0]+"))
    .join("|"),
  "g"
)
const demonyms = /\bRussian\b/g

function spotBlock({ id, text }: Block): SpottedBlock {
  const find = (form: RegExp, kind: PageMention["kind"]) =>
    [...text.matchAll(form)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      entity: match[0].replace(/\u00AD/g, "").replace(/\s+/g, "-").toLowerCase(),
      kind,
      reason: "test"
    }))
  const mentions = [...find(names, "name"), ...find(demonyms, "demonym")].sort((a, b) => a.start - b.start)
  return { id, mentions }
}

const test: Omit<PageUnderTest, "reader"> & { reader?: PageReader } = {
  asked: [],
  messages: [],
  changes: 0,
  reads: 0,
  failures: 0,
  delayMs: 0,
  stopping: new AbortController(),
  watchIntent,
  createPopoverHost,

  start() {
    test.reader = createPageReader({
      document,
      signal: test.stopping.signal,
      spot: async (blocks) => {
        test.asked.push(...blocks.map(({ text }) => text))
        test.messages.push(blocks.reduce((sum, { text }) => sum + text.length, 0))
        if (test.failures-- > 0) throw new Error("Nobody answers")
        await new Promise((resolve) => setTimeout(resolve, test.delayMs))
        return blocks.map(spotBlock)
      },
      onChange: () => void test.changes++,
      onRead: () => void test.reads++,
      shadowRootOf: (element) => closedRoots.get(element) ?? element.shadowRoot
    })
  }
}

/** Pages of the tests tell their closed trees here, since the browser's own way is an extension's privilege. */
const closedRoots = new Map<Element, ShadowRoot>()

Object.assign(globalThis, { test, closedRoots })
