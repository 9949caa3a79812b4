import type { PdfAddress } from "../core/pdf/pdf-address"

/** Reads an address of the web; null for any other. */
export function readPdfAddress(address: string | null): PdfAddress | null {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== "https:" && url.protocol !== "http:") return null
  const page = /(?:^#|&)page=(\d{1,6})(?:&|$)/.exec(url.hash)?.[1]
  url.hash = ""
  const name = nameIn(url.pathname) || url.hostname
  return { url: url.href, host: url.hostname, name, page: page === undefined ? null : Number(page) }
}

/** Whether an address, of the web or of a file, looks like that of a PDF. */
export function looksLikePdf(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, pathname, search } = new URL(address)
  if (!/^(?:https?|file):$/.test(protocol)) return false
  return /\.pdf$|\/pdf\//i.test(pathname) || /\.pdf\b/i.test(search)
}

function nameIn(path: string): string {
  const name = path.split("/").at(-1) ?? ""
  try {
    return decodeURIComponent(name)
  } catch {
    // A stray percent sign is part of the name.
    return name
  }
}
