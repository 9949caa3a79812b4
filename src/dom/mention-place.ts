import type { PlacedMention } from "./placed-mention"
import { textNodesOf, type PlacedText, type TextBlock } from "./text-block"

/** Where a mention stands in the page: from a text node to a text node, the same one mostly. */
export type MentionPlace = {
  readonly first: Text
  readonly firstOffset: number
  readonly last: Text
  readonly lastOffset: number
  /** The text nodes from first to last. */
  readonly nodes: readonly Text[]
}

/**
 * The places of mentions of one block, in the order given; null for each one whose words do not stand there any more.
 * Mentions have to be in text order: the block's text nodes are walked once for all of them.
 */
export function placesOf(block: TextBlock, mentions: readonly PlacedMention[]): (MentionPlace | null)[] {
  const texts = textNodesOf(block)
  let from = 0
  return mentions.map((mention) => {
    while (from + 1 < texts.length && endOf(texts[from]) <= mention.start) from++
    return placeAmong(texts, from, mention)
  })
}

/** The place of one mention. */
export function placeOf(block: TextBlock, mention: PlacedMention): MentionPlace | null {
  return placesOf(block, [mention])[0] ?? null
}

/** A range that stays as it is when the page changes, for highlights. */
export function staticRangeOf({ first, firstOffset, last, lastOffset }: MentionPlace): StaticRange {
  return new StaticRange({
    startContainer: first,
    startOffset: firstOffset,
    endContainer: last,
    endOffset: lastOffset
  })
}

/**
 * The boxes of the mention's text in viewport CSS pixels, line by line; none where it is not shown. Asked of each text
 * node, because a range over elements answers with the boxes of those elements too.
 */
export function rectsOf(place: MentionPlace): DOMRect[] {
  const range = measuringRangeOf(place.first.ownerDocument)
  const rects = place.nodes.flatMap((node) => {
    range.setStart(node, node === place.first ? place.firstOffset : 0)
    range.setEnd(node, node === place.last ? place.lastOffset : node.length)
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
  })
  range.setEnd(place.first.ownerDocument, 0)
  return rects
}

const measuringRanges = new WeakMap<Document, Range>()

/** One range for all measuring: a page pays for every range that lives, at each of its changes. */
function measuringRangeOf(document: Document): Range {
  const range = measuringRanges.get(document) ?? document.createRange()
  measuringRanges.set(document, range)
  return range
}

function placeAmong(texts: readonly PlacedText[], from: number, mention: PlacedMention): MentionPlace | null {
  const { start, end, surface } = mention
  const nodes: Text[] = []
  let words = ""
  for (let i = from; i < texts.length; i++) {
    const text = texts[i]
    if (!text || text.start >= end) break
    words += text.node.data.slice(Math.max(0, start - text.start), end - text.start)
    nodes.push(text.node)
  }
  const first = nodes[0]
  const last = nodes.at(-1)
  if (!first || !last || words !== surface) return null
  const lastStart = texts[from + nodes.length - 1]?.start ?? 0
  return { first, firstOffset: start - (texts[from]?.start ?? 0), last, lastOffset: end - lastStart, nodes }
}

function endOf(text: PlacedText | undefined): number {
  return text ? text.start + text.node.length : 0
}
