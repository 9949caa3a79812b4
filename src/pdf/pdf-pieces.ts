import type { Piece, ReadText } from "../core/import/read-text"
import { plainText } from "../core/pdf/plain-text"
import type { PdfDocument } from "../core/pdf/pdf-document"
import { PdfError } from "../core/pdf/pdf-error"
import { LONGEST_SAVED_TEXT } from "../core/saved/saved-article"
import { openPdf } from "./open-pdf"
import type { PdfJs } from "./pdfjs"

/** A document too long for one article is parted after so many UTF-16 code units, at the end of a page. */
const PART = 100_000

/**
 * What a document says, for an import. Its day is not known: that of the file is when somebody made the file. A document
 * that is too long for one article comes in parts, each under the number of the page on which it begins.
 *
 * @param base the address of the folder with the files of pdf.js
 */
export async function readPdfPieces(lib: PdfJs, bytes: Uint8Array, base: string): Promise<readonly Piece[]> {
  try {
    // Nobody is there to be asked for the passwords of two hundred files.
    const pdf = await openPdf(lib, bytes, { base, askPassword: async () => null })
    return pdf ? await piecesOf(pdf) : [{ part: null, problem: "locked" }]
  } catch (error) {
    if (error instanceof PdfError) return [{ part: null, problem: "damaged" }]
    throw error
  }
}

/** The pieces of an open document, which is closed then. */
export async function piecesOf(pdf: PdfDocument): Promise<readonly Piece[]> {
  try {
    const pages: string[] = []
    for (let page = 1; page <= pdf.pageCount; page++) pages.push(plainText(await pdf.textOf(page)))
    if (pages.every((text) => text === "")) return [{ part: null, problem: "no-text" }]
    const length = pages.reduce((sum, text) => sum + text.length, 0)
    const textOf = (parts: readonly string[]): ReadText => ({
      title: pdf.title || null,
      date: null,
      source: null,
      url: null,
      language: pdf.language,
      paragraphs: parts.flatMap((text) => text.split("\n\n")).filter((text) => text !== "")
    })
    if (length <= LONGEST_SAVED_TEXT / 2) return [{ part: null, text: textOf(pages) }]
    return parted(pages).map(({ first, texts }) => ({ part: first, text: textOf(texts) }))
  } finally {
    await pdf.close()
  }
}

function parted(pages: readonly string[]): { first: number; texts: string[] }[] {
  const parts: { first: number; texts: string[]; length: number }[] = []
  for (const [i, text] of pages.entries()) {
    const last = parts.at(-1)
    if (!last || last.length >= PART) parts.push({ first: i + 1, texts: [text], length: text.length })
    else {
      last.texts.push(text)
      last.length += text.length
    }
  }
  return parts
}
