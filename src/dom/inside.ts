import { isElement } from "./node-types"
import { closedOffIn, specialIn } from "./element-kind"

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
  for (const special of specialIn(root)) {
    for (let at = special.parentNode; at && at !== root && !mixed.has(at); at = at.parentNode) mixed.add(at)
  }
  return { mixed, closedOff: new Set<Node>(closedOffIn(root)) }
}
