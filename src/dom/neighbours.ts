import type { BlockList } from "./block-list"
import { kindOf } from "./element-kind"
import { parentOf } from "./form-fields"
import { isElement, isShadowRoot, isText } from "./node-types"
import type { ShadowIn } from "./shadow-roots"
import type { BlockHost, TextBlock } from "./text-block"

type Search = { readonly list: BlockList; readonly shadowIn: ShadowIn; left: number }

/** How many nodes are looked at for a neighbour; further away it is not worth the time. */
const searchSteps = 300

/**
 * Where text has to be parted anew when `child` changed: the child of the same node at which the text begins that
 * runs into it. `<div>Min <b>Aung</b>[child]</div>` starts at "Min".
 */
export function startOfText(child: Node, list: BlockList, shadowIn: ShadowIn): Node {
  const previous = joinedBefore(child)
  const block = previous && lastBlockIn(previous, { list, shadowIn, left: searchSteps })
  if (!block || block.host !== child.parentNode) return child
  for (const segment of block.segments) {
    const start = childUnder(block.host, segment)
    if (start) return start
  }
  return child
}

/** The last block before a node in document order; the last of all where none is near. */
export function blockBefore(node: Node, list: BlockList, shadowIn: ShadowIn): TextBlock | null {
  const search = { list, shadowIn, left: searchSteps }
  let at: Node | null = node
  while (at) {
    for (let previous = at.previousSibling; previous; previous = previous.previousSibling) {
      const block = lastBlockIn(previous, search)
      if (block) return block
      if (search.left <= 0) return list.last()
    }
    if (isShadowRoot(at)) at = at.host
    else {
      at = parentOf(at)
      // Of an element with both, the shadow tree comes first.
      const shadow = at && shadowIn(at)
      const block = shadow && lastBlockIn(shadow, search)
      if (block) return block
    }
  }
  return null
}

/** A node and all nodes inside of it in document order, with those of the shadow trees that `shadowIn` knows. */
export function* nodesAlong(root: Node, shadowIn: ShadowIn): Generator<Node> {
  const walker = root.ownerDocument?.createTreeWalker(root)
  for (let node: Node | null | undefined = root; node; node = walker?.nextNode()) {
    yield node
    const shadow = shadowIn(node)
    if (shadow) yield* nodesAlong(shadow, shadowIn)
  }
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

function lastBlockIn(node: Node, search: Search): TextBlock | null {
  search.left--
  const owner = search.list.ownerOf(node)
  if (owner) return lastPartOf(owner)
  for (let child = node.lastChild; child && search.left > 0; child = child.previousSibling) {
    const block = lastBlockIn(child, search)
    if (block) return block
  }
  const shadow = search.shadowIn(node)
  return shadow && lastBlockIn(shadow, search)
}

function lastPartOf(block: TextBlock): TextBlock {
  let part = block
  while (part.nextPart) part = part.nextPart
  return part
}
