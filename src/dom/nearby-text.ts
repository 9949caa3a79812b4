import type { Span } from "../core/model"
import { readText, type TextBlock } from "./text-block"

/**
 * Page text around a place in a block, at most `units` UTF-16 code units: as much of the block as fits, then the blocks
 * around it, each on a line of its own, in document order.
 */
export function nearbyText(block: TextBlock, { start, end }: Span, units: number): string {
  const own = readText(block)
  if (own.length >= units) return windowAround(own, (start + end) / 2, units)
  let text = own
  let [before, after] = [block.before, block.after]
  while (before || after) {
    const above = before ? readText(before).trim() : ""
    if (above && above.length + 1 + text.length > units) before = null
    else if (above) text = `${above}\n${text}`
    before = before?.before ?? null

    const below = after ? readText(after).trim() : ""
    if (below && below.length + 1 + text.length > units) after = null
    else if (below) text = `${text}\n${below}`
    after = after?.after ?? null
  }
  return text
}

/** At most `units` of a text around an offset, without half a character at either end. */
function windowAround(text: string, offset: number, units: number): string {
  const from = Math.max(0, Math.min(Math.round(offset - units / 2), text.length - units))
  return text
    .slice(from, from + units)
    .replace(/^[\uDC00-\uDFFF]/, "")
    .replace(/[\uD800-\uDBFF]$/, "")
}
