import type { BlockList } from "./block-list"
import { placeOf, rectsOf } from "./mention-place"
import { isText } from "./node-types"
import { deepElementAt } from "./on-screen"
import type { PlacedMention } from "./placed-mention"
import { textNodesOf, type TextBlock } from "./text-block"

/** How far a pointer may be from the text of a mention, in CSS pixels: the space between two lines is no man's land. */
const slackPx = 1

type Hit = { readonly block: TextBlock; readonly mention: PlacedMention }

/**
 * The marked mention under a point of the viewport (CSS pixels), in shadow trees too; null where there is none or
 * something else lies over it. The browser's caret finds the text, client rects confirm, since carets snap to text
 * that is only near.
 */
export function mentionAtPoint(options: {
  readonly document: Document
  readonly shadowRoots: readonly ShadowRoot[]
  readonly list: BlockList
  readonly x: number
  readonly y: number
}): PlacedMention | null {
  const { document, shadowRoots, list, x, y } = options
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] })
  const atCaret =
    caret && isText(caret.offsetNode) ? mentionsAtCaret(list, caret.offsetNode, caret.offset) : []
  const hits = atCaret.length > 0 ? atCaret : mentionsBelow(list, deepElementAt(document, shadowRoots, x, y))
  return hits.find(({ block, mention }) => isOver(block, mention, x, y))?.mention ?? null
}

function mentionsAtCaret(list: BlockList, node: Text, offset: number): Hit[] {
  const hits: Hit[] = []
  for (let block = list.blockAround(node); block; block = block.nextPart) {
    if (block.marked.length === 0) continue
    const text = textNodesOf(block).find((text) => text.node === node)
    const at = text ? text.start + offset : -1
    for (const mention of block.marked) {
      if (mention.start <= at && at <= mention.end) hits.push({ block, mention })
    }
  }
  return hits
}

/** Text that cannot be selected has no caret, so all mentions of its block are candidates. */
function mentionsBelow(list: BlockList, element: Element | null): Hit[] {
  if (!element || getComputedStyle(element).userSelect !== "none") return []
  const around = list.blockAround(element)
  const blocks = around ? [around] : [...element.childNodes].map((child) => list.ownerOf(child))
  return blocks.flatMap((block) => block?.marked.map((mention) => ({ block, mention })) ?? [])
}

function isOver(block: TextBlock, mention: PlacedMention, x: number, y: number): boolean {
  const place = placeOf(block, mention)
  return place !== null && rectsOf(place).some((rect) => isInside(rect, x, y))
}

function isInside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - slackPx && x <= right + slackPx && y >= top - slackPx && y <= bottom + slackPx
}
