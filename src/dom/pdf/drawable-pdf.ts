import type { PdfDocument } from "../../core/pdf/pdf-document"

/** A document that can be drawn. */
export type DrawablePdf = PdfDocument & {
  /** Draws a page, so many pixels of the canvas to a point. Rejects where it was ended before, by the signal. */
  draw(page: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal): Promise<void>
}
