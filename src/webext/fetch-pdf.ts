import type { PdfAddress } from "../core/pdf/pdf-address"
import { LARGEST_PDF, PdfError } from "../core/pdf/pdf-error"

/**
 * Fetches the one document that the reader asked for, as the browser itself would: with the cookies of its site, since
 * many a document is for subscribers. The only other requests that the
 * extension makes are those for hosted packs (`fetch-hosted.ts`).
 *
 * @throws PdfError
 */
export async function fetchPdf({ url }: PdfAddress): Promise<Uint8Array> {
  const answer = await fetch(url, { credentials: "include", referrerPolicy: "no-referrer" }).catch(
    (error: unknown) => {
      throw new PdfError("unreachable", { cause: error })
    }
  )
  if (!answer.ok) throw new PdfError("missing")
  if (Number(answer.headers.get("content-length")) > LARGEST_PDF) {
    await answer.body?.cancel()
    throw new PdfError("too-large")
  }
  return await readAll(answer)
}

/** What a server says of its length need not be so. */
async function readAll({ body }: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = body?.getReader()
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      parts.push(next.value)
      length += next.value.length
      if (length > LARGEST_PDF) throw new PdfError("too-large")
    }
  } catch (error) {
    if (error instanceof PdfError) throw error
    throw new PdfError("unreachable", { cause: error })
  } finally {
    await reader?.cancel().catch(() => undefined)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
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
