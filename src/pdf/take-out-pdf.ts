import { plainText } from "../core/pdf/plain-text"
import type { PdfDocument } from "../core/pdf/pdf-document"
import type { Extracted } from "../core/saved/extracted"
import { LONGEST_SAVED_TEXT, type Extent } from "../core/saved/saved-article"

type Shown = { readonly pdf: PdfDocument; readonly title: string; readonly language: string | null }

/**
 * What a document says, or what is selected in it, for the corpus of the reader. Its day is not known: that of the file is
 * when somebody made the file.
 *
 * @param url where it lies in the web, or the address of a file of the reader's
 */
export async function takeOutPdf(
  { pdf, title, language }: Shown,
  url: string,
  extent: Extent,
  selected: string
): Promise<Extracted> {
  const text = extent === "selection" ? selected.replaceAll("\u00ad", "") : await textOf(pdf)
  const stated = { statedUrl: null, siteName: null, date: null }
  return { ...stated, url, title, language, text: text === "" ? null : text, hasSelection: selected !== "" }
}

/** No more than one page beyond what may be saved: that it is too much is known by then. */
async function textOf(pdf: PdfDocument): Promise<string> {
  const parts: string[] = []
  let length = 0
  for (let page = 1; page <= pdf.pageCount && length <= LONGEST_SAVED_TEXT; page++) {
    const text = plainText(await pdf.textOf(page))
    if (text !== "") parts.push(text)
    length += text.length
  }
  return parts.join("\n\n")
}
