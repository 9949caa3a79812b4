import { closestOf, matchesSelector, parentOf, rootOf } from "./form-fields"
import { isElement, isShadowRoot } from "./node-types"
import type { BlockHost } from "./text-block"

/** What belongs to the site rather than to the page. A footer inside an article is the article's. */
const siteParts =
  "nav,[role=navigation],[role=menu],[role=menubar],[role=contentinfo],footer:not(:is(article,main) footer)," +
  ".nav,.navbar,.menu,.breadcrumb,.breadcrumbs,.footer"

export type AsideLook = {
  /** Forgets what is known of elements: the page may have changed. */
  begin(): void
  /** True inside menus and footers: what they name, the site is about, and not the page. */
  isAside(host: BlockHost): boolean
}

/** Paragraphs stand side by side, so of the element around them it is asked once. */
export function createAsideLook(): AsideLook {
  let around: Node | null = null
  let isAroundAside = false

  function isAside(host: BlockHost): boolean {
    if (isShadowRoot(host)) return isAside(host.host)
    if (!isElement(host)) return false
    const parent = parentOf(host)
    if (parent !== around) {
      around = parent
      isAroundAside = isWithinAside(parent)
    }
    return isAroundAside || matchesSelector(host, siteParts)
  }

  function isWithinAside(parent: Node | null): boolean {
    if (!parent) return false
    if (isShadowRoot(parent)) return isWithinAside(parent.host)
    if (!isElement(parent)) return false
    const root = rootOf(parent)
    return closestOf(parent, siteParts) !== null || (isShadowRoot(root) && isWithinAside(root.host))
  }

  return {
    begin() {
      around = null
    },
    isAside
  }
}
