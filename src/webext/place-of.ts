import type { Place } from "../core/corrections/correction"
import { pagePlace } from "../core/corrections/from-page"
import { addressOfShownPdf } from "./pdf-tab"

type Addressed = { readonly url?: string | undefined }

/** The page that a message comes from, as corrections name it; for our page of PDFs the document that it shows. */
export function placeOf(sender: Addressed & { readonly tab?: Addressed | undefined }): Place {
  const stated = sender.tab?.url ?? sender.url ?? "about:blank"
  const address = addressOfShownPdf(stated) ?? stated
  const { hostname, pathname } = new URL(URL.canParse(address) ? address : "about:blank")
  return pagePlace(hostname, pathname)
}
