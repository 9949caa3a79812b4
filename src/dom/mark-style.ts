import { nameHighlight } from "../core/marks/mark-css"
import { isDocument } from "./node-types"
import type { StyledRoot } from "./root-styles"

/**
 * Whether a document or a shadow tree has our marks' style without our doing: where the content script is registered the
 * browser puts it in before there is a page, and need not style the whole page again as it must for a sheet that comes
 * later.
 */
export function hasMarkStyle(root: StyledRoot): boolean {
  const element = isDocument(root) ? root.documentElement : root.firstElementChild
  const view = element?.ownerDocument.defaultView
  if (!element || !view) return false
  return view.getComputedStyle(element, `::highlight(${nameHighlight})`).textDecorationLine === "underline"
}
