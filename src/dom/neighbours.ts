import type { BlockList } from "./block-list"
import { kindOf } from "./element-kind"
import { parentOf, positionOf, rootOf } from "./form-fields"
import { isElement, isShadowRoot, isText } from "./node-types"
import type { ShadowIn } from "./shadow-roots"
import type { BlockHost, TextBlock } from "./text-block"

type Search = { readonly list: BlockList; readonly shadowIn: ShadowIn; left: number }

/** `Node.DOCUMENT_POSITION_DISCONNECTED` and `Node.DOCUMENT_POSITION_FOLLOWING`. */
const disconnected = 1
const following = 4

/** How many nodes are looked at for a neighbour before it is asked whether all of the page's text stands before. */
const nearSteps = 300

/** How many nodes are looked at for one at all; further away it is not worth the time. */
const farSteps = 20_000

/**
 * Where text has to be parted anew when `child` changed: the child of the same node at which the text begins that
 * runs into it. `<div>Min <b>Aung</b>[child]</div>` starts at "Min".
 */
export function startOfText(child: Node, list: BlockList, shadowIn: ShadowIn): Node {
  const previous = joinedBefore(child)
  const block = previous && lastBlockIn(previous, { list, shadowIn, left: nearSteps })
  if (!block || block.host !== child.parentNode) return child
  for (const segment of block.segments) {
    const start = childUnder(block.host, segment)
    if (start) return start
  }
  return child
}

/** The last block before a node in document order; the last of all where none is to be found. */
export function blockBefore(node: Node, list: BlockList, shadowIn: ShadowIn): TextBlock | null {
  let isNear = true
  const search = { list, shadowIn, left: farSteps }
  let at: Node | null = node
  while (at) {
    for (let previous = at.previousSibling; previous; previous = previous.previousSibling) {
      const block = lastBlockIn(previous, search)
      if (block) return block
      if (search.left <= 0) return list.last()
      if (isNear && search.left < farSteps - nearSteps) {
        isNear = false
        if (isBefore(list.last(), node)) return list.last()
      }
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

/** True where a block stands before a node; of different trees by the hosts in the document. */
function isBefore(block: TextBlock | null, node: Node): boolean {
  const [segment] = block?.segments ?? []
  if (!segment) return false
  const position = positionOf(inDocument(node), inDocument(segment))
  return (position & disconnected) === 0 && (position & following) !== 0
}

/** The node, or the outermost host around it. */
function inDocument(node: Node): Node {
  let at = node
  for (let root = rootOf(at); isShadowRoot(root); root = rootOf(at)) at = root.host
  return at
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
