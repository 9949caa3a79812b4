import type { BlockList } from "./block-list"
import { kindOf } from "./element-kind"
import { parentOf } from "./form-fields"
import { isElement, isShadowRoot, isText } from "./node-types"
import type { BlockHost, TextBlock } from "./text-block"

/** How many nodes are looked at for a neighbour; further away it is not worth the time. */
const searchSteps = 300

/**
 * Where text has to be parted anew when `child` changed: the child of the same node at which the text begins that
 * runs into it. `<div>Min <b>Aung</b>[child]</div>` starts at "Min".
 */
export function startOfText(child: Node, list: BlockList): Node {
  const previous = joinedBefore(child)
  const block = previous && lastBlockIn(previous, list, { left: searchSteps })
  if (!block || block.host !== child.parentNode) return child
  for (const segment of block.segments) {
    const start = childUnder(block.host, segment)
    if (start) return start
  }
  return child
}

/** The last block before a node in document order; the last of all where none is near. */
export function blockBefore(node: Node, list: BlockList): TextBlock | null {
  const steps = { left: searchSteps }
  let at: Node | null = node
  while (at) {
    for (let previous = at.previousSibling; previous; previous = previous.previousSibling) {
      const block = lastBlockIn(previous, list, steps)
      if (block) return block
      if (steps.left <= 0) return list.last()
    }
    at = isShadowRoot(at) ? at.host : parentOf(at)
  }
  return null
}

/** A node and all nodes inside of it, in document order. */
export function* nodesAlong(root: Node): Generator<Node> {
  yield root
  const walker = root.ownerDocument?.createTreeWalker(root)
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) yield node
}

/** The child of `host` that is the node or holds it; null where the node is not in there. */
function childUnder(host: BlockHost, node: Node): Node | null {
  let at: Node | null = node
  while (at && parentOf(at) !== host) at = parentOf(at)
  return at
}

/** The sibling before that may be of one text with the child. */
function joinedBefore(child: Node): Node | null {
  let previous = child.previousSibling
  while (previous) {
    if (isText(previous) && /\S/.test(previous.data)) return previous
    if (isElement(previous)) {
      const kind = kindOf(previous)
      if (kind !== "nothing") return kind === "inline" ? previous : null
    }
    previous = previous.previousSibling
  }
  return null
}

function lastBlockIn(node: Node, list: BlockList, steps: { left: number }): TextBlock | null {
  steps.left--
  const owner = list.ownerOf(node)
  if (owner) return lastPartOf(owner)
  for (let child = node.lastChild; child && steps.left > 0; child = child.previousSibling) {
    const block = lastBlockIn(child, list, steps)
    if (block) return block
  }
  // Of an element with both, the shadow tree comes first. A closed one is not asked for: it would cost too much here.
  return isElement(node) && node.shadowRoot ? lastBlockIn(node.shadowRoot, list, steps) : null
}

function lastPartOf(block: TextBlock): TextBlock {
  let part = block
  while (part.nextPart) part = part.nextPart
  return part
}
