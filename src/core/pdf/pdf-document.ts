import type { Paragraph } from "./text-run"

/** In points of 1/72 inch. */
export type PageSize = { readonly width: number; readonly height: number }

/** An open document. Pages are numbered from 1. */
export type PdfDocument = {
  readonly pageCount: number
  /** The title that the document itself states; "" where it states none. */
  readonly title: string
  /** BCP 47 as the document states it; null where it states none. */
  readonly language: string | null
  sizeOf(page: number): Promise<PageSize>
  /** What there is to read on a page; nothing on one that is a picture. */
  textOf(page: number): Promise<readonly Paragraph[]>
  close(): Promise<void>
}
