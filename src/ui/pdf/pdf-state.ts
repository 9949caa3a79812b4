import type { PdfFailure } from "../../core/pdf/pdf-error"

/** What the page of PDFs shows. `name` is what a document is called until it has told its title. */
export type PdfState =
  /** Nothing is open: the reader can choose a file. */
  | { readonly phase: "choose" }
  /** The document lies on a server that the browser does not let us fetch from (yet, or because the reader said no). */
  | { readonly phase: "ask"; readonly host: string; readonly name: string; readonly isRefused: boolean }
  | { readonly phase: "opening"; readonly name: string }
  | { readonly phase: "password"; readonly name: string; readonly isWrong: boolean }
  /** `address` is where a document of the web lies. */
  | {
      readonly phase: "failed"
      readonly name: string
      readonly failure: PdfFailure
      readonly address: string | null
    }
  | OpenPdfState

export type OpenPdfState = {
  readonly phase: "open"
  readonly title: string
  readonly pageCount: number
  /** The page that is looked at, from 1. */
  readonly page: number
  /** CSS pixels to a point. */
  readonly scale: number
  /** No page that was looked at so far has any text. */
  readonly isScanned: boolean
  /** Some page could not be read or drawn. */
  readonly isTorn: boolean
}

/** What the reader can do. */
export type PdfActions = {
  readonly onAllow: () => void
  readonly onFile: (file: File) => void
  readonly onPassword: (password: string) => void
  readonly onPage: (page: number) => void
  readonly onZoom: (step: 1 | -1) => void
  /** Closes the document, for another. */
  readonly onLeave: () => void
}
