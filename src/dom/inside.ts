import { isElement } from "./node-types"
import { allButInline, isClosedOff, suspectsIn } from "./element-kind"

/** What was found inside of one subtree, at one moment. Sets and not questions: they are asked of every element. */
export type Inside = {
  /** Elements with more in them than inline elements that a reader sees: their text is not one. */
  readonly mixed: ReadonlySet<Node>
  /** Editors, and what is hidden from assistive technology. */
  readonly closedOff: ReadonlySet<Node>
}

/** Subtrees of more elements take longer than a slice may. */
const mostElements = 120_000

/** Below this it costs less to ask each element. */
const fewestElements = 12

/**
 * Looks into all of a subtree in one go, which is several times faster than to ask element by element. Null for
 * subtrees that are too large or too small for it to be right.
 */
export function lookInside(root: ParentNode & Node): Inside | null {
  const size = isElement(root) ? root.getElementsByTagName("*").length : root.querySelectorAll("*").length
  if (size < fewestElements || size > mostElements) return null
  const mixed = new Set<Node>()
  const closedOff = new Set<Node>()
  // By index: the iterators of node lists cost more than all the rest of this.
  const blocks = allButInline(root)
  for (let i = 0; i < blocks.length; i++) markAround(blocks[i], root, mixed)
  const suspects = suspectsIn(root)
  for (let i = 0; i < suspects.length; i++) {
    const suspect = suspects[i]
    markAround(suspect, root, mixed)
    if (suspect && isClosedOff(suspect)) closedOff.add(suspect)
  }
  return { mixed, closedOff }
}

function markAround(element: Element | undefined, root: Node, mixed: Set<Node>) {
  let at = element?.parentNode
  while (at && at !== root && !mixed.has(at)) {
    mixed.add(at)
    at = at.parentNode
  }
}
