import type { PdfAddress } from "../../core/pdf/pdf-address"
import { PdfError } from "../../core/pdf/pdf-error"
import { fileAddress } from "../../core/saved/file-address"
import type { OpenPdfState, PdfActions, PdfState } from "./pdf-state"
import { zoomed } from "./zoom"

/** Where the page of PDFs gets documents from, and how it shows them. */
export type PdfWays<Pdf> = {
  isAllowed(host: string): Promise<boolean>
  /** Asks the reader, by the browser's own dialog. Has to be called straight from a click. */
  allow(host: string): Promise<boolean>
  /** @throws PdfError */
  bring(address: PdfAddress): Promise<Uint8Array>
  /**
   * Opens a document; null where the reader gave no password.
   * @throws PdfError
   */
  open(bytes: Uint8Array, askPassword: (isWrong: boolean) => Promise<string | null>): Promise<Pdf | null>
  /** Shows an open document until the signal is given; what it tells comes by `on`. */
  present(pdf: Pdf, on: PresentationEvents, signal: AbortSignal): Promise<Presentation>
  close(pdf: Pdf): void
  describe(pdf: Pdf): { readonly title: string; readonly pageCount: number }
  /** The scale that a document is first shown at. */
  fit(pdf: Pdf): Promise<number>
}

/** A document that is shown. */
export type Presentation = { setScale(scale: number): void; goTo(page: number): void }

export type PresentationEvents = {
  readonly scale: number
  readonly name: string
  /** Where the document lies in the web, or the address of a file. */
  readonly url: string
  onPage(page: number): void
  onText(page: number, hasWords: boolean): void
  onTorn(): void
}

/** So many pages without a word are taken for a document of pictures; a title page may be one. */
const PAGES_WITHOUT_WORDS = 5

/** Keeps the state of the page of PDFs, and has it shown after each change. */
export function createPdfController<Pdf>(
  ways: PdfWays<Pdf>,
  show: (state: PdfState, actions: PdfActions) => void
): { start(address: PdfAddress | null): Promise<void>; openFile(file: File): Promise<void> } {
  let state: PdfState = { phase: "choose" }
  let address: PdfAddress | null = null
  let presentation: Presentation | null = null
  let ending = new AbortController()
  let givePassword: ((password: string | null) => void) | null = null

  const update = (next: PdfState) => {
    state = next
    show(state, actions)
  }
  const change = (part: Partial<OpenPdfState>) => {
    if (state.phase !== "open") return
    const next = { ...state, ...part }
    if (JSON.stringify(next) !== JSON.stringify(state)) update(next)
  }
  /** Ends what was shown or on its way; what it still answers is not heard. */
  const begin = () => {
    ending.abort()
    givePassword?.(null)
    givePassword = null
    presentation = null
    ending = new AbortController()
    const { signal } = ending
    return { signal, isOver: () => signal.aborted }
  }

  async function openFrom(
    name: string,
    read: () => Promise<Uint8Array>,
    from: PdfAddress | null
  ): Promise<void> {
    const { signal, isOver } = begin()
    update({ phase: "opening", name })
    try {
      const bytes = await read()
      if (isOver()) return
      const pdf = await ways.open(bytes, (isWrong) => askPassword(name, isWrong, signal))
      if (pdf) signal.addEventListener("abort", () => ways.close(pdf), { once: true })
      if (isOver()) return void (pdf && ways.close(pdf))
      if (pdf === null) return update({ phase: "choose" })
      await present(pdf, name, from, signal)
    } catch (error) {
      if (isOver()) return
      if (!(error instanceof PdfError)) throw error
      update({ phase: "failed", name, failure: error.failure, address: from?.url ?? null })
    }
  }
  function askPassword(name: string, isWrong: boolean, signal: AbortSignal): Promise<string | null> {
    if (signal.aborted) return Promise.resolve(null)
    update({ phase: "password", name, isWrong })
    return new Promise((resolve) => {
      givePassword = (password) => {
        givePassword = null
        if (password !== null) update({ phase: "opening", name })
        resolve(password)
      }
    })
  }
  async function present(
    pdf: Pdf,
    name: string,
    from: PdfAddress | null,
    signal: AbortSignal
  ): Promise<void> {
    const { title, pageCount } = ways.describe(pdf)
    const scale = await ways.fit(pdf)
    const first = { page: 1, isScanned: false, isTorn: false }
    update({ phase: "open", title: title || name, pageCount, scale, ...first })
    const wordless = new Set<number>()
    const worded = new Set<number>()
    const on: PresentationEvents = {
      scale,
      name: title || name,
      url: from?.url ?? fileAddress(name),
      onPage: (page) => change({ page }),
      onText(page, has) {
        ;(has ? worded : wordless).add(page)
        const isScanned = worded.size === 0 && wordless.size >= Math.min(PAGES_WITHOUT_WORDS, pageCount)
        change({ isScanned })
      },
      onTorn: () => change({ isTorn: true })
    }
    const shown = await ways.present(pdf, on, signal)
    if (signal.aborted) return
    presentation = shown
    if (from && from.page !== null) shown.goTo(from.page)
  }
  async function load(): Promise<void> {
    const from = address
    if (from) await openFrom(from.name, () => ways.bring(from), from)
  }

  const actions: PdfActions = {
    onAllow() {
      const from = address
      if (!from) return
      void ways.allow(from.host).then((isAllowed) => {
        if (isAllowed) return load()
        return update({ phase: "ask", host: from.host, name: from.name, isRefused: true })
      })
    },
    onFile: (file) => void openFile(file),
    onPassword: (password) => givePassword?.(password),
    onPage: (page) => presentation?.goTo(page),
    onZoom(step) {
      if (state.phase !== "open") return
      const scale = zoomed(state.scale, step)
      presentation?.setScale(scale)
      change({ scale })
    },
    onLeave() {
      begin()
      update({ phase: "choose" })
    }
  }
  const openFile = (file: File) => openFrom(file.name, () => bytesOf(file), null)
  return {
    async start(asked) {
      address = asked
      if (!asked) return update({ phase: "choose" })
      if (await ways.isAllowed(asked.host)) return load()
      update({ phase: "ask", host: asked.host, name: asked.name, isRefused: false })
    },
    openFile
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    // Moved or changed since it was chosen, or a folder that was dropped.
    throw new PdfError("broken", { cause: error })
  }
}
