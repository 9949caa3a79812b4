import browser from "webextension-polyfill"
import { readPdfAddress } from "./pdf-address"

/** Where the build puts the page that shows PDFs. */
const PAGE = "tabs/pdf.html"

/** The address of our own page that shows a PDF; without the address of one it asks for a file. */
function pdfPageUrl(address: string | null): string {
  const known = readPdfAddress(address)
  const query = known && address !== null ? `?${new URLSearchParams({ src: address })}` : ""
  return browser.runtime.getURL(`${PAGE}${query}`)
}

/** The address of the document that our own page shows, where `address` is that page's with a document of the web. */
export function addressOfShownPdf(address: string): string | null {
  if (!address.startsWith(browser.runtime.getURL(PAGE))) return null
  return readPdfAddress(new URL(address).searchParams.get("src"))?.url ?? null
}

/** Whether the address is that of our own page that shows PDFs. */
export function isPdfPage(address: string): boolean {
  return address.startsWith(browser.runtime.getURL(PAGE))
}

/** Opens our own page that shows PDFs in a new tab, beside the one that the reader is in. */
export async function openPdfTab(address: string | null, openerTabId?: number): Promise<void> {
  await browser.tabs.create({
    url: pdfPageUrl(address),
    ...(openerTabId !== undefined && openerTabId >= 0 && { openerTabId })
  })
}
