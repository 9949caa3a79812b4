import { allButInline } from "./element-kind"
import { isElement } from "./node-types"

/** Subtrees of more elements take longer than a slice may. */
const mostElements = 12_000

/** Below this it costs less to ask each element. */
const fewestElements = 12

/**
 * The elements in a subtree that hold more than inline elements, so that their text is not one. Found in one go, which
 * is several times faster than to ask element by element; null for subtrees too large or too small for it to be right.
 */
export function mixedElementsIn(root: ParentNode & Node): ReadonlySet<Node> | null {
  const size = isElement(root) ? root.getElementsByTagName("*").length : root.querySelectorAll("*").length
  if (size < fewestElements || size > mostElements) return null
  const mixed = new Set<Node>()
  const blocks = allButInline(root)
  // By index: the iterator of a node list costs more than all the rest of this.
  for (let i = 0; i < blocks.length; i++) {
    let at = blocks[i]?.parentNode
    while (at && at !== root && !mixed.has(at)) {
      mixed.add(at)
      at = at.parentNode
    }
  }
  return mixed
}
