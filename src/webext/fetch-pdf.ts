import type { PdfAddress } from "../core/pdf/pdf-address"
import { LARGEST_PDF, PdfError } from "../core/pdf/pdf-error"
import { readBody } from "./read-body"

/**
 * Fetches the one document that the reader asked for, as the browser itself would: with the cookies of its site, since
 * many a document is for subscribers. All other requests of the extension are made by `fetch-hosted.ts`.
 *
 * @throws PdfError
 */
export async function fetchPdf({ url }: PdfAddress): Promise<Uint8Array> {
  const unreachable = (error: unknown) => {
    throw new PdfError("unreachable", { cause: error })
  }
  const answer = await fetch(url, { credentials: "include", referrerPolicy: "no-referrer" }).catch(
    unreachable
  )
  if (!answer.ok) throw new PdfError("missing")
  if (Number(answer.headers.get("content-length")) > LARGEST_PDF) {
    await answer.body?.cancel()
    throw new PdfError("too-large")
  }
  const bytes = await readBody(answer, LARGEST_PDF).catch(unreachable)
  if (!bytes) throw new PdfError("too-large")
  return bytes
}

/**
 * Has the page forbid itself to reach anything but the extension's own files, from now on: before a document is looked
 * into. The manifest has to allow it the whole web, since nobody knows whose documents are read; a page may only ever
 * forbid itself more.
 */
export function cutOff(document: Document): void {
  const policy = document.createElement("meta")
  policy.httpEquiv = "Content-Security-Policy"
  policy.content = "connect-src 'self'"
  document.head.append(policy)
}
