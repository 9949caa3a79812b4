import type { Span } from "../core/model"

/** The longest text, in UTF-16 code units, that is read and sent in one piece. */
export const longTextUnits = 32_768

/** How far before the end of a part a good place to cut is looked for. */
const searchUnits = 2_048

/** Good places to cut, the best first: no name goes on after a line, few after a sentence. */
const seams = ["\n", "။", "。", ". ", " "]

/**
 * Parts a long text node into spans of at most `longTextUnits` that lie end to end and cover all of it. Cuts where a
 * line, a sentence or at least a word ends, and never between the halves of a surrogate pair.
 */
export function partsOf(text: Text): Span[] {
  const parts: Span[] = []
  let start = 0
  while (text.length - start > longTextUnits) {
    const end = start + longTextUnits
    const cut = cutIn(text.substringData(end - searchUnits, searchUnits))
    parts.push({ start, end: end - searchUnits + cut })
    start = end - searchUnits + cut
  }
  parts.push({ start, end: text.length })
  return parts
}

/** Where to cut in the last stretch of a part: an offset of at least 1. */
function cutIn(stretch: string): number {
  for (const seam of seams) {
    const at = stretch.lastIndexOf(seam)
    if (at >= 0) return at + seam.length
  }
  return stretch.length - (/[\uD800-\uDBFF]$/.test(stretch) ? 1 : 0)
}
