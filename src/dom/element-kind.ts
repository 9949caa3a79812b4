/** What an element is to the text around it. */
export type ElementKind =
  /** Its text runs on in the text around it. */
  | "inline"
  /** Its text is its own. */
  | "block"
  /** Has no text for us, and what stands before it and what stands after it are two texts. */
  | "gap"
  /** Is not there for a reader: the text before it and the text after it are one. */
  | "nothing"

const commonInlineNames = "a span em strong b i img sup sub small time mark cite"

const rareInlineNames =
  "abbr q u s font label wbr del ins var dfn bdi bdo data big tt nobr strike acronym picture ruby rb slot"

const gapNames =
  "br hr code kbd samp input textarea select datalist option optgroup meter progress svg math canvas iframe frame " +
  "object embed video audio map noembed noframes"

// What most pages are made of, so that it is found at once.
const blockNames = "p div li td th h1 h2 h3 h4 h5 h6 ul ol section article tr blockquote figcaption dt dd pre"

const nothingNames = "script style template noscript head title meta link base rt rp source track param area"

const kinds = new Map<string, ElementKind>([
  ...`${commonInlineNames} ${rareInlineNames}`.split(" ").map((name) => [name, "inline"] as const),
  ...blockNames.split(" ").map((name) => [name, "block"] as const),
  ...gapNames.split(" ").map((name) => [name, "gap"] as const),
  ...nothingNames.split(" ").map((name) => [name, "nothing"] as const)
])

const hostNames = new Set("article aside blockquote body div footer header main nav section".split(" "))

/** All elements of ours in a page are called so; we do not read ourselves. */
const ourPrefix = "backgrounder-"

/** What is written into is the writer's, not the page's; what assistive technology must not read, we do not either. */
const closedOff = '[contenteditable]:not([contenteditable="false" i]),[role="textbox"],[aria-hidden="true"]'

/** Whatever may be closed off or hidden; fast to find, to be looked at more closely. */
const suspect = "[hidden],[aria-hidden],[contenteditable],[role=textbox]"

// A block is tried name by name, so the rare names are left out: what holds one of them is looked at piece by piece.
const notInline = `:not(${commonInlineNames.split(" ").join()})`

/** All elements in a subtree that are none of the common inline elements. */
export function allButInline(root: ParentNode): NodeListOf<Element> {
  return root.querySelectorAll(notInline)
}

/** All elements in a subtree that may be closed off or hidden, for what their attributes say. */
export function suspectsIn(root: ParentNode): NodeListOf<Element> {
  return root.querySelectorAll(suspect)
}

/** True when there is none of either, which makes the element's `textContent` one text. */
export function isPlainInside(element: Element): boolean {
  return element.querySelector(notInline) === null && element.querySelector(suspect) === null
}

/** True for editors and for what is hidden from assistive technology. */
export function isClosedOff(element: Element): boolean {
  return element.matches(closedOff)
}

/** True when the element, or one around it in the same tree, is not for us to read. */
export function isShutAway(element: Element): boolean {
  return element.closest(`${[...gapNames.split(" "), ...nothingNames.split(" ")].join()},${closedOff}`) !== null
}

/** The element itself where it is a block, or else the nearest block around it in the same tree. */
export function blockElementAround(element: Element): Element | null {
  let at: Element | null = element
  while (at && kindOf(at) === "inline" && !isClosedOff(at)) at = at.parentElement
  return at
}

/** What the element is by its name. Custom elements are blocks, unless their style says otherwise. */
export function kindOf(element: Element): ElementKind {
  return kinds.get(element.localName) ?? kindOfOther(element.localName, element)
}

/** True for elements that pages attach shadow trees to: custom elements, and the plainest of the built-in ones. */
export function mayHaveShadow(element: Element): boolean {
  const name = element.localName
  return hostNames.has(name) || (!kinds.has(name) && name.includes("-"))
}

function kindOfOther(name: string, element: Element): ElementKind {
  if (name.includes("-")) {
    if (name.startsWith(ourPrefix)) return "nothing"
    return displayOf(element).startsWith("inline") && element.shadowRoot === null ? "inline" : "block"
  }
  return name === "html" && element.ownerDocument.designMode === "on" ? "gap" : "block"
}

/**
 * What the element is by its style: an inline name may be a block (`<span class="block">`, an item of a flex box) or
 * invisible. Too slow to ask of every element, so it is asked where the text looks run together.
 */
export function styledKindOf(element: Element): ElementKind {
  const kind = kindOf(element)
  if (kind !== "inline") return kind
  const style = getComputedStyle(element)
  if (style.display === "none") return "nothing"
  if (/^(inline|contents|ruby.*)$/.test(style.display)) return kind
  // A drop cap floats, a letter that dances is a box of its own; both are still letters of their word.
  return element.textContent.trim().length === 1 ? kind : "block"
}

/** The computed `display` of an element. */
export function displayOf(element: Element): string {
  return getComputedStyle(element).display
}

/** True when the element is laid out; `display: contents` has no box of its own and counts as laid out. */
export function isLaidOut(element: Element): boolean {
  return element.checkVisibility() || displayOf(element) === "contents"
}

/** True when a reader could see text that stands directly in the element (transparency apart). */
export function showsText(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true
  if (displayOf(element) !== "contents") return false
  return getComputedStyle(element).visibility === "visible"
}
