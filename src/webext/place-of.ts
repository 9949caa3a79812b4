import type { Place } from "../core/corrections/correction"
import { pagePlace } from "../core/corrections/from-page"

type Addressed = { readonly url?: string | undefined }

/** The page that a message comes from, as corrections name it. */
export function placeOf(sender: Addressed & { readonly tab?: Addressed | undefined }): Place {
  const address = sender.tab?.url ?? sender.url
  const { hostname, pathname } = new URL(
    address !== undefined && URL.canParse(address) ? address : "about:blank"
  )
  return pagePlace(hostname, pathname)
}
