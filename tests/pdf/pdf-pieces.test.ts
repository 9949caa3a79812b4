import { expect, it } from "vitest"
import type { PdfDocument } from "../../src/core/pdf/pdf-document"
import type { TextRun } from "../../src/core/pdf/text-run"
import { piecesOf } from "../../src/pdf/pdf-pieces"

const runOf = (text: string): TextRun => ({ text, x: 0, y: 0, width: 1, size: 12, angle: 0, family: "serif" })

/** A document of these pages, each of one paragraph. */
function documentOf(pages: readonly string[]) {
  const document = { closed: 0 }
  const pdf: PdfDocument = {
    pageCount: pages.length,
    title: "A report",
    language: "en",
    sizeOf: async () => ({ width: 1, height: 1 }),
    async textOf(page) {
      const text = pages[page - 1] ?? ""
      return text === "" ? [] : [[{ run: runOf(text), read: text }]]
    },
    close: async () => void document.closed++
  }
  return { pdf, document }
}

it("reads a document as one text, without its empty pages", async () => {
  const { pdf, document } = documentOf(["One.", "", "Two."])
  expect(await piecesOf(pdf)).toMatchObject([
    { part: null, text: { title: "A report", language: "en", date: null, paragraphs: ["One.", "Two."] } }
  ])
  expect(document.closed).toBe(1)
})

it("says that a scan holds no text", async () => {
  expect(await piecesOf(documentOf(["", ""]).pdf)).toEqual([{ part: null, problem: "no-text" }])
})

it("parts a long document at the ends of pages, and loses none of them", async () => {
  const pages = Array.from({ length: 40 }, (_, i) => `${i} ${"x".repeat(20_000)}`)
  const pieces = await piecesOf(documentOf(pages).pdf)
  expect(pieces.map(({ part }) => part)).toEqual([1, 6, 11, 16, 21, 26, 31, 36])
  expect(pieces.flatMap((piece) => ("text" in piece ? piece.text.paragraphs : []))).toEqual(pages)
})

it("closes a document whose page cannot be read", async () => {
  const { pdf, document } = documentOf(["One."])
  const torn = { ...pdf, textOf: () => Promise.reject(new Error("torn")) }
  await expect(piecesOf(torn)).rejects.toThrow("torn")
  expect(document.closed).toBe(1)
})
