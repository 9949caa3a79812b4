import type { PdfDocument } from "../../core/pdf/pdf-document"
import type { PageShells } from "./page-shells"
import { createTextLayer } from "./text-layer"

/** The words of so many pages are in the document at once. Most documents are shorter: all of them is read. */
const PAGES_WITH_TEXT = 100

/** Brings the words of the pages around the one that is looked at, nearest first, and takes away those far off. */
export function createPageTexts(options: {
  readonly pdf: PdfDocument
  readonly shells: PageShells
  readonly signal: AbortSignal
  onText(page: number, hasWords: boolean): void
  onError(error: unknown): void
}): { around(page: number): void } {
  const { pdf, shells, signal, onText, onError } = options
  const layers = new Map<number, HTMLElement | null>()
  let middle = 1
  let isRunning = false

  const wanted = () => {
    const count = Math.min(PAGES_WITH_TEXT, pdf.pageCount)
    const first = Math.min(Math.max(1, middle - Math.floor(count / 2)), pdf.pageCount - count + 1)
    return { first, last: first + count - 1 }
  }
  function nearestMissing(): number | null {
    const { first, last } = wanted()
    for (let away = 0; away <= last - first; away++) {
      for (const page of [middle + away, middle - away]) {
        if (page >= first && page <= last && !layers.has(page)) return page
      }
    }
    return null
  }
  function takeAway() {
    const { first, last } = wanted()
    for (const [page, layer] of layers) {
      if (page >= first && page <= last) continue
      layer?.remove()
      layers.delete(page)
    }
  }
  async function bring(page: number) {
    // Known to be on its way, and to stay without words where reading fails.
    layers.set(page, null)
    try {
      const paragraphs = await pdf.textOf(page)
      if (signal.aborted) return
      onText(page, paragraphs.length > 0)
      if (paragraphs.length === 0 || !layers.has(page)) return
      const layer = createTextLayer(shells.of(page).ownerDocument, paragraphs)
      layers.set(page, layer)
      shells.of(page).append(layer)
    } catch (error) {
      onText(page, false)
      if (!signal.aborted) onError(error)
    }
  }
  async function run() {
    if (isRunning) return
    isRunning = true
    for (let page = nearestMissing(); page !== null && !signal.aborted; page = nearestMissing()) {
      await bring(page)
      await untilIdle()
    }
    isRunning = false
  }
  return {
    around(page) {
      middle = page
      takeAway()
      void run()
    }
  }
}

/** Words may wait for what the reader does, but not for ever. */
function untilIdle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 }))
}
