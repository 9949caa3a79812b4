import { isText } from "./node-types"

/** Words of a page, in the text around them. Offsets are UTF-16 code units. */
export type PlacedWord = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly range: Range
}

/** As much of a text around a place as a name can take, with the words that tell what it is. */
const aroundUnits = 200

/** How far a pointer may be from a word, in CSS pixels. */
const slackPx = 1

/** The word under a point of the viewport (CSS pixels), as the language's own rules part words; null: none. */
export function wordAt(document: Document, x: number, y: number): PlacedWord | null {
  const caret = document.caretPositionFromPoint(x, y)
  if (!caret || !isText(caret.offsetNode)) return null
  const { offsetNode: node, offset } = caret
  const from = Math.max(0, offset - aroundUnits)
  const text = node.data.slice(from, offset + aroundUnits)
  // The caret of a pointer on the right half of a letter is behind it.
  for (const at of [offset - from, offset - from - 1]) {
    const word = new Intl.Segmenter(undefined, { granularity: "word" }).segment(text).containing(at)
    if (!word || !/[\p{L}\p{N}]/u.test(word.segment)) continue
    const [start, end] = [word.index, word.index + word.segment.length]
    const range = document.createRange()
    range.setStart(node, from + start)
    range.setEnd(node, from + end)
    if ([...range.getClientRects()].some((box) => isInside(box, x, y))) return { text, start, end, range }
  }
  return null
}

function isInside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - slackPx && x <= right + slackPx && y >= top - slackPx && y <= bottom + slackPx
}
