import { drawingKindOf, isDrawn } from "./drawing-kind"
import { closestOf, firstInside, isHiddenByFields, isVisible, matchesSelector } from "./form-fields"

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

/** What the name of an element tells. */
export type ElementTraits = {
  readonly kind: ElementKind
  /** True where pages attach shadow trees: to custom elements, and to the plainest of the built-in ones. */
  readonly mayHaveShadow: boolean
}

const commonInlineNames = "a span em strong b i img sup sub small time mark cite"

const rareInlineNames =
  "abbr q u s font label wbr del ins var dfn bdi bdo data big tt nobr strike acronym picture ruby rb slot"

const gapNames =
  "br hr code kbd samp input textarea select datalist option optgroup meter progress math canvas iframe frame " +
  "object embed video audio map noembed noframes"

const nothingNames = "script style template noscript head title meta link base rt rp source track param area"

const shadowNames = "article aside blockquote body div footer header main nav section"

const block: ElementTraits = { kind: "block", mayHaveShadow: false }
const shadowBlock: ElementTraits = { kind: "block", mayHaveShadow: true }
const inline: ElementTraits = { kind: "inline", mayHaveShadow: false }
const customInline: ElementTraits = { kind: "inline", mayHaveShadow: true }
const gap: ElementTraits = { kind: "gap", mayHaveShadow: false }
const nothing: ElementTraits = { kind: "nothing", mayHaveShadow: false }
const plainTraits: Readonly<Record<ElementKind, ElementTraits>> = { inline, block, gap, nothing }

/** A form that cannot be asked for its next sibling either. */
export const unreadableForm: ElementTraits = { kind: "gap", mayHaveShadow: false }

const traits = new Map<string, ElementTraits>([
  ...named("p li td th tr ul ol dl dt dd h1 h2 h3 h4 h5 h6 table tbody thead figure figcaption pre", block),
  ...named(shadowNames, shadowBlock),
  ...named(`${commonInlineNames} ${rareInlineNames}`, inline),
  ...named(gapNames, gap),
  ...named(nothingNames, nothing)
])

function named(names: string, traits: ElementTraits): [string, ElementTraits][] {
  return names.split(" ").map((name) => [name, traits])
}

/** All elements of ours in a page are called so; we do not read ourselves. */
const ourPrefix = "backgrounder-"

/** What is written into is the writer's, not the page's; what assistive technology must not read, we do not either. */
const closedOff = '[contenteditable]:not([contenteditable="false" i]),[role="textbox"],[aria-hidden="true"]'

const shutAway = `${gapNames.replaceAll(" ", ",")},${nothingNames.replaceAll(" ", ",")},${closedOff}`

const oddities = `[hidden],${closedOff}`
  .split(",")
  .map((selector) => `${selector}:not(:empty)`)
  .join(",")

// A block is tried name by name, so the rare names are left out: what holds one of them is looked at piece by piece.
const notPlain = `:not(${commonInlineNames.replaceAll(" ", ",")}),${oddities}`

/** What the element is by its name. Custom elements are blocks, unless their style says otherwise. */
export function traitsOf(element: Element): ElementTraits {
  return traits.get(element.localName) ?? traitsOfOther(element)
}

/** A custom element without content of its own shows a shadow tree, now or later, if it shows anything. */
function isInlineText(element: Element): boolean {
  return displayOf(element).startsWith("inline") && element.shadowRoot === null && element.firstChild !== null
}

function traitsOfOther(element: Element): ElementTraits {
  const name = element.localName
  if (name === "form" || typeof name !== "string") return isHiddenByFields(element) ? unreadableForm : block
  if (isDrawn(element)) return plainTraits[drawingKindOf(element)]
  if (!name.includes("-")) return name === "html" && element.ownerDocument.designMode === "on" ? gap : block
  if (name.startsWith(ourPrefix)) return nothing
  return isInlineText(element) ? customInline : shadowBlock
}

/** What the element is by its name and by what its attributes say. */
export function kindOf(element: Element): ElementKind {
  const { kind } = traitsOf(element)
  return (kind === "inline" || kind === "block") && isClosedOff(element) ? "gap" : kind
}

/**
 * What an inline element is by its style: it may be a block (`<span class="block">`, an item of a flex box) or not be
 * there. Too slow to ask of every element, so it is asked where the text looks run together.
 */
export function styledKindOf(element: Element): ElementKind {
  const style = getComputedStyle(element)
  if (style.display === "none") return "nothing"
  if (/^(inline|contents|ruby.*)$/.test(style.display)) return "inline"
  // A drop cap floats, a letter that dances is a box of its own; both are still letters of their word.
  return element.textContent.trim().length === 1 ? "inline" : "block"
}

const leaves = new Set("p li td th dt dd h1 h2 h3 h4 h5 h6 figcaption a b i em span strong".split(" "))

/** False for elements that hold a paragraph's worth of children in every page that was seen. */
export function mayHoldMuch(element: Element): boolean {
  return !leaves.has(element.localName)
}

/** True when the element's `textContent` is one text, and nothing in it is closed off or hidden by its attribute. */
export function isPlainInside(element: Element): boolean {
  return firstInside(element, notPlain) === null
}

/** True for editors and for what is hidden from assistive technology. */
export function isClosedOff(element: Element): boolean {
  return matchesSelector(element, closedOff)
}

/** True when the element, or one around it in the same tree, is not for us to read. */
export function isShutAway(element: Element): boolean {
  return closestOf(element, shutAway) !== null
}

/** The element itself where it is a block, or else the nearest block around it in the same tree. */
export function blockElementAround(element: Element): Element | null {
  let at: Element | null = element
  while (at && kindOf(at) === "inline") at = at.parentElement
  return at
}

/** True when the element is laid out; `display: contents` has no box of its own and counts as laid out. */
export function isLaidOut(element: Element): boolean {
  return isVisible(element) || displayOf(element) === "contents"
}

/** True when a reader could see text that stands directly in the element (transparency apart). */
export function showsText(element: Element): boolean {
  if (isVisible(element, { visibilityProperty: true })) return true
  return displayOf(element) === "contents" && getComputedStyle(element).visibility === "visible"
}

function displayOf(element: Element): string {
  return getComputedStyle(element).display
}
