import type { Span } from "../core/model"
import type { NamesakeVote } from "../core/page"
import { isElement, isText } from "./node-types"
import type { PlacedMention } from "./placed-mention"

/** Where the text of a block hangs on: the nearest block-level element around it, or the root it stands in. */
export type BlockHost = Element | ShadowRoot | Document

/**
 * A run of text that belongs together, without the text: that is read when it is needed.
 *
 *     <p>Min <b>Aung</b> Hlaing</p>          segments: [p]
 *     <div>Min <b>Aung</b><br>Hlaing</div>   segments: [#text, b] and [#text]
 */
export type TextBlock = {
  readonly id: number
  readonly host: BlockHost
  /** Consecutive nodes; the text is their `textContent`, joined. */
  readonly segments: readonly Node[]
  /** The part of a very long text node that this block is; null where the block is all of its segments. */
  readonly part: Span | null
  /** Grows whenever the page may have changed the text. */
  version: number
  /** The version that was last read. */
  readVersion: number
  mentions: readonly PlacedMention[]
  /** What it says of namesakes. */
  votes: readonly NamesakeVote[]
  /** Those of the mentions that are marked. */
  marked: readonly PlacedMention[]
  /** About how many words it has; 0 until it has been spotted. */
  words: number
  /** True for a menu or a footer, known once something was found in it. */
  isAside: boolean
  /** True for a heading; null until somebody asked. */
  isHeading: boolean | null
  /** Grows in document order; equal for blocks that were put between others time and again. */
  order: number
  /** Neighbours in document order. */
  before: TextBlock | null
  after: TextBlock | null
  /** The next part of the same text node. */
  nextPart: TextBlock | null
  isDropped: boolean
  /** When the block was last looked at, in slices. */
  seenAt: number
}

/** The `readVersion` of a block that is to be read whatever its version. */
export const unread = -1

/** The block's text, as the page holds it now. */
export function readText({ segments, part }: TextBlock): string {
  const [first] = segments
  if (!first) return ""
  if (part && isText(first)) return first.substringData(part.start, part.end - part.start)
  if (segments.length === 1) return first.textContent ?? ""
  return segments.map((segment) => segment.textContent).join("")
}

/** True while all of the block is in the page; what is left of a torn block is read anew as another block. */
export function isInPage(block: TextBlock): boolean {
  return block.segments[0]?.isConnected ?? false
}

/** A text node of a block, and where in the block's text it begins. */
export type PlacedText = { readonly node: Text; readonly start: number }

/** The text nodes of a block in order, as they are now. */
export function textNodesOf({ segments, part }: TextBlock): PlacedText[] {
  const placed: PlacedText[] = []
  let start = part ? -part.start : 0
  const add = (node: Text) => {
    placed.push({ node, start })
    start += node.length
  }
  for (const segment of segments) {
    if (isText(segment)) add(segment)
    else eachText(segment, add)
  }
  return placed
}

/** True when one text node of the block ends within a stretch of its text and another begins. */
export function isSeam(block: TextBlock, { start, end }: Span): boolean {
  const { segments } = block
  const isOneText =
    segments.length === 1 &&
    segments.every((segment) => !isElement(segment) || segment.childElementCount === 0)
  return !isOneText && textNodesOf(block).some((text) => text.start > start && text.start < end)
}

function eachText(root: Node, visit: (node: Text) => void) {
  const walker = root.ownerDocument?.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION
  )
  if (!walker) return
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node)) visit(node)
  }
}
