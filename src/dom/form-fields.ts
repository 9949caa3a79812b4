/**
 * The fields of a form are properties of it under their names, before those that every element has:
 * `<input name="matches">` takes `form.matches` away. In Chromium that is so for content scripts too. What is asked of
 * any element of a page is therefore taken from the prototypes, or, where that would be too slow, not asked of a form
 * whose fields are in the way.
 */
const { Element: ElementType, Node: NodeType } = globalThis
const ofElement = ElementType?.prototype
const ofNode = NodeType?.prototype
const parentGetter = ofNode && Object.getOwnPropertyDescriptor(ofNode, "parentNode")?.get
const siblingGetter = ofNode && Object.getOwnPropertyDescriptor(ofNode, "nextSibling")?.get

/** What readers of a page ask of elements as if no form had a field of that name. */
const askedNames = [
  "nodeType",
  "localName",
  "namespaceURI",
  "ownerDocument",
  "isConnected",
  "textContent",
  "childNodes",
  "childElementCount",
  "firstChild",
  "lastChild",
  "firstElementChild",
  "parentNode",
  "parentElement",
  "nextSibling",
  "previousSibling",
  "nextElementSibling",
  "getBoundingClientRect",
  "getClientRects"
]

/** True for a form that cannot be read, because its fields hide what it would have to be asked. */
export function isHiddenByFields(form: Element): boolean {
  return askedNames.some((name) => Object.hasOwn(form, name))
}

/** `element.matches(selector)`, for forms too. */
export function matchesSelector(element: Element, selector: string): boolean {
  return ofElement.matches.call(element, selector)
}

/** `element.closest(selector)`, for forms too. */
export function closestOf(element: Element, selector: string): Element | null {
  return ofElement.closest.call(element, selector)
}

/** `element.querySelector(selector)`, for forms too. */
export function firstInside(element: Element, selector: string): Element | null {
  return ofElement.querySelector.call(element, selector)
}

/** `element.checkVisibility(options)`, for forms too. */
export function isVisible(element: Element, options?: CheckVisibilityOptions): boolean {
  return ofElement.checkVisibility.call(element, options)
}

/** `node.compareDocumentPosition(other)`, for forms too. */
export function positionOf(other: Node, node: Node): number {
  return ofNode.compareDocumentPosition.call(node, other)
}

/** `node.getRootNode()`, for forms too. */
export function rootOf(node: Node): Node {
  return ofNode.getRootNode.call(node)
}

/** `node.parentNode`, for forms too. */
export function parentOf(node: Node): ParentNode | null {
  return (parentGetter?.call(node) as ParentNode | null | undefined) ?? null
}

/** `node.nextSibling`, for forms too. */
export function siblingAfter(node: Node): ChildNode | null {
  return (siblingGetter?.call(node) as ChildNode | null | undefined) ?? null
}
