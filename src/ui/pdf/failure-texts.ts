import type { PdfFailure } from "../../core/pdf/pdf-error"
import type { PlainTextKey } from "../text/text-keys"

/** What is said of a document that cannot be shown. */
export const failureTexts: Readonly<Record<PdfFailure, PlainTextKey>> = {
  unreachable: "pdfUnreachable",
  missing: "pdfMissing",
  "not-a-pdf": "pdfNotAPdf",
  "too-large": "pdfTooLarge",
  broken: "pdfBroken"
}
