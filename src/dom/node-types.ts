import { parentOf } from "./form-fields"

/**
 * What kind of node a node is, by its type number: `instanceof` is wrong for a node that a page has adopted from
 * another frame, and slow. Numbers of our own, because looking up `Node` is slow too.
 */
export const elementType = 1
export const textType = 3
export const cdataType = 4
const documentType = 9
const fragmentType = 11

/** True for text nodes, those of CDATA sections included. */
export function isText(node: Node): node is Text {
  const type = node.nodeType
  return type === textType || type === cdataType
}

/** True for elements of any namespace. */
export function isElement(node: Node): node is Element {
  return node.nodeType === elementType
}

/** True for the root of a shadow tree. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === fragmentType && "host" in node
}

/** True for documents. */
export function isDocument(node: Node): node is Document {
  return node.nodeType === documentType
}

/** True for nodes that text can stand directly in. */
export function isHost(node: Node): node is Element | Document | ShadowRoot {
  return isElement(node) || isDocument(node) || isShadowRoot(node)
}

/** The element around a node, out of shadow trees too; null at the top of the document. */
export function elementAround(node: Node): Element | null {
  const parent = parentOf(node)
  if (!parent) return isShadowRoot(node) ? node.host : null
  if (isElement(parent)) return parent
  return isShadowRoot(parent) ? parent.host : null
}
