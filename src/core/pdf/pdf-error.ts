/**
 * Why a document cannot be shown: the server gave none, or gave something else, the browser kept it from us, it is
 * larger than what is read, or its insides are torn.
 */
export type PdfFailure = "unreachable" | "missing" | "not-a-pdf" | "too-large" | "broken"

/** A document that cannot be shown, which is nobody's mistake here. */
export class PdfError extends Error {
  override readonly name = "PdfError"
  readonly failure: PdfFailure
  constructor(failure: PdfFailure, options?: ErrorOptions) {
    super(failure, options)
    this.failure = failure
  }
}

/** More bytes than this are not read: all of a document has to be in memory. */
export const LARGEST_PDF = 500 * 1024 * 1024

/** Viewers allow so many bytes of something else in front. */
const HEADER_WITHIN = 1024

/**
 * @throws PdfError where the bytes cannot be a PDF, or are too many
 */
export function checkPdf(bytes: Uint8Array): void {
  if (bytes.length > LARGEST_PDF) throw new PdfError("too-large")
  const start = String.fromCharCode(...bytes.subarray(0, HEADER_WITHIN))
  if (!start.includes("%PDF-")) throw new PdfError("not-a-pdf")
}
