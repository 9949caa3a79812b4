import type { JoinedTexts } from "../../../src/core/page"
import { partTexts } from "../../../src/core/spotting/joined-texts"
import { toTable } from "../../../src/core/spotting/spotted-table"
import type { PageReader } from "../../../src/dom/page-reader"
import type { PageSide } from "./page-side"
import { spotNames } from "./spot-names"
import { operate } from "./surgery"

/** What the browser tests drive: the page side of the extension, with a spotter of its own in place of the background. */
export type PageUnderTest = {
  reader: PageReader
  readonly stopping: AbortController
  /** Texts of all blocks that were asked about, in that order. */
  readonly asked: string[]
  /** Code units of text in each message. */
  readonly messages: number[]
  changes: number
  reads: number
  /** So many of the next messages fail. */
  failures: number
  /** Answers take so long, in ms. */
  delayMs: number
  start(): void
  /** The surfaces of all mentions in order. */
  surfaces(): string[]
  /** The same, for each of the sections that the body is made of. */
  surfacesBySection(): string[][]
  /** All surfaces, as another reader sees the page that has never seen it before. */
  freshSurfaces(): Promise<string[]>
  /** The words under all registered marks, sorted. */
  marked(): string[]
  /** Changes the main element of the page at random. */
  operate(seed: number, operations: number): void
  /** Tells of a closed shadow tree, as the browser tells an extension. */
  close(root: ShadowRoot): void
}

declare const pageSide: PageSide

const closedRoots = new Map<Element, ShadowRoot>()

function readPage(signal: AbortSignal, onRead: () => void): PageReader {
  return pageSide.createPageReader({
    document,
    signal,
    marking: { density: "every", markStyle: "tint-and-line", marksOtherThanNames: false },
    spot,
    onChange: () => void test.changes++,
    onRead,
    shadowRootOf: (element) => closedRoots.get(element) ?? element.shadowRoot
  })
}

async function spot(blocks: JoinedTexts) {
  const texts = partTexts(blocks)
  test.asked.push(...texts)
  test.messages.push(blocks.text.length)
  if (test.failures > 0) {
    test.failures--
    throw new Error("Nobody answers")
  }
  // As a message would: the answer is not worked out in the task that asks.
  await new Promise((resolve) => setTimeout(resolve, test.delayMs))
  return toTable(texts.map(spotNames))
}

function surfacesOf(reader: PageReader): string[] {
  return reader.mentions().map(({ surface }) => surface)
}

const test: Omit<PageUnderTest, "reader"> & { reader?: PageReader } = {
  stopping: new AbortController(),
  asked: [],
  messages: [],
  changes: 0,
  reads: 0,
  failures: 0,
  delayMs: 0,
  start() {
    test.reader = readPage(test.stopping.signal, () => void test.reads++)
  },
  surfaces: () => (test.reader ? surfacesOf(test.reader) : []),
  surfacesBySection() {
    const sections = [...document.querySelectorAll("body > section")]
    const surfaces = sections.map((): string[] => [])
    for (const { id, surface } of test.reader?.mentions() ?? []) {
      let node: Node | null = test.reader?.range(id)?.startContainer ?? null
      while (node && node.parentNode !== document.body)
        node = node instanceof ShadowRoot ? node.host : node.parentNode
      surfaces[sections.findIndex((section) => section === node)]?.push(surface)
    }
    return surfaces
  },
  async freshSurfaces() {
    const stopping = new AbortController()
    const reader = await new Promise<PageReader>((resolve) => {
      const reading: PageReader = readPage(stopping.signal, () => resolve(reading))
    })
    const surfaces = surfacesOf(reader)
    stopping.abort()
    return surfaces
  },
  marked() {
    const words = [...(CSS.highlights.get("backgrounder") ?? [])].map((range) => {
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      return live.toString()
    })
    return words.sort()
  },
  operate(seed, operations) {
    const main = document.querySelector("main")
    if (main) operate(main, seed, operations)
  },
  close: (root) => void closedRoots.set(root.host, root)
}

Object.assign(globalThis, { test })
