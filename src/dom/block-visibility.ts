import { showsText } from "./element-kind"
import { isElement } from "./node-types"
import type { TextBlock } from "./text-block"

/** True when a reader could see the block's text (transparency apart). */
export function isShown({ host, segments }: TextBlock): boolean {
  if (isElement(host) && !showsText(host)) return false
  return segments[0] === host || segments.some(hasBoxes)
}

/**
 * Text beside blocks may be out of sight where the element around it is not: in closed `<details>`, or in the host of
 * a shadow tree without a slot for it.
 */
function hasBoxes(segment: Node): boolean {
  const range = segment.ownerDocument?.createRange()
  range?.selectNode(segment)
  return (range?.getClientRects().length ?? 0) > 0
}
