import type { PDFDocumentProxy, PDFPageProxy, RenderTask } from "pdfjs-dist"
import { paragraphsOf } from "../core/pdf/paragraphs"
import type { PdfDocument } from "../core/pdf/pdf-document"
import { checkPdf, PdfError } from "../core/pdf/pdf-error"
import { readRuns } from "./read-runs"
import type { PdfJs } from "./pdfjs"

/** A document that can be drawn. */
export type DrawnPdf = PdfDocument & {
  /** Draws a page, so many pixels of the canvas to a point. Rejects where it was ended before, by the signal. */
  draw(page: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal): Promise<void>
}

type Options = {
  /** The address of the folder with the files of pdf.js. */
  readonly base: string
  /** Asks for the password of an encrypted document, again where the last one was wrong. Null: the reader gave up. */
  askPassword(isWrong: boolean): Promise<string | null>
}

/**
 * Opens a document; its bytes are taken over and are empty afterwards. No script in it is run, nothing it names is
 * fetched, and no code is made of it: fonts come as files, WebAssembly is not allowed to a page of ours.
 *
 * @returns null where the reader gave no password
 * @throws PdfError
 */
export async function openPdf(
  lib: PdfJs,
  bytes: Uint8Array,
  { base, askPassword }: Options
): Promise<DrawnPdf | null> {
  checkPdf(bytes)
  const reader = { gaveUp: false }
  const task = lib.getDocument({
    data: bytes,
    cMapUrl: `${base}cmaps/`,
    standardFontDataUrl: `${base}standard_fonts/`,
    wasmUrl: `${base}wasm/`,
    useWasm: false,
    useWorkerFetch: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: lib.VerbosityLevel.ERRORS
  })
  task.onPassword = (update: (password: string) => void, reason: number) => {
    void askPassword(reason === lib.PasswordResponses.INCORRECT_PASSWORD).then((password) => {
      if (password !== null) return update(password)
      reader.gaveUp = true
      void task.destroy()
    })
  }
  try {
    return drawnPdf(lib, await task.promise)
  } catch (error) {
    if (reader.gaveUp) return null
    throw new PdfError("broken", { cause: error })
  }
}

async function drawnPdf(lib: PdfJs, pdf: PDFDocumentProxy): Promise<DrawnPdf> {
  const stated = await pdf.getMetadata().catch(() => null)
  const info = (stated?.info ?? {}) as Readonly<Record<string, unknown>>
  // Without its first page there is nothing to show; the size of the others follows from it.
  await pdf.getPage(1)
  return {
    pageCount: pdf.numPages,
    title: textIn(info["Title"]),
    language: textIn(info["Language"]) || null,
    async sizeOf(page) {
      const { width, height } = (await pdf.getPage(page)).getViewport({ scale: 1 })
      return { width, height }
    },
    async textOf(page) {
      return paragraphsOf(await readRuns(lib, await pdf.getPage(page)))
    },
    async draw(page, canvas, scale, signal) {
      await draw(await pdf.getPage(page), canvas, scale, signal)
    },
    close: () => pdf.loadingTask.destroy()
  }
}

async function draw(
  page: PDFPageProxy,
  canvas: HTMLCanvasElement,
  scale: number,
  signal: AbortSignal
): Promise<void> {
  signal.throwIfAborted()
  const viewport = page.getViewport({ scale })
  canvas.width = Math.max(1, Math.floor(viewport.width))
  canvas.height = Math.max(1, Math.floor(viewport.height))
  const task: RenderTask = page.render({ canvas, viewport })
  const cancel = () => task.cancel()
  signal.addEventListener("abort", cancel, { once: true })
  try {
    await task.promise
  } finally {
    signal.removeEventListener("abort", cancel)
    // What was decoded for this page is decoded again when the reader comes back.
    page.cleanup()
  }
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : ""
}
