import { closestOf, rootOf } from "./form-fields"
import { isElement, isShadowRoot } from "./node-types"
import type { BlockHost } from "./text-block"

/** What belongs to the site rather than to the page. A footer inside an article is the article's. */
const siteParts =
  "nav,[role=navigation],[role=menu],[role=menubar],[role=contentinfo],footer:not(:is(article,main) footer)," +
  ".nav,.navbar,.menu,.breadcrumb,.breadcrumbs,.footer"

/** True inside menus and footers: what they name, the site is about, and not the page. */
export function isAside(host: BlockHost): boolean {
  if (isShadowRoot(host)) return isAside(host.host)
  if (!isElement(host)) return false
  const root = rootOf(host)
  return closestOf(host, siteParts) !== null || (isShadowRoot(root) && isAside(root.host))
}
