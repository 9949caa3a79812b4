import type { Span } from "../model"

/** What an engine is asked to put around words that were found: characters of nobody's, since `<em>` may stand in any text. */
export const HIT_STARTS = "\uE012"
export const HIT_ENDS = "\uE013"

/** A stretch of a text with the words that were looked for. Offsets are UTF-16 code units of `text`. */
export type Snippet = { readonly text: string; readonly mentions: readonly Span[] }

/** Controls and what turns the direction of the text around it; line ends become spaces. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]+/gu

/**
 * Reads a fragment as an engine highlights it. Hits that are not closed, or within others, are joined to one; more than
 * `longest` is cut off.
 */
export function readSnippet(fragment: string, longest: number): Snippet {
  const mentions: Span[] = []
  let text = ""
  let start: number | null = null
  const close = () => {
    if (start !== null && start < text.length) mentions.push({ start, end: text.length })
    start = null
  }
  for (const piece of fragment.split(/([\uE012\uE013])/)) {
    if (piece === HIT_STARTS) start ??= text.length
    else if (piece === HIT_ENDS) close()
    else text += piece.replace(unseen, " ").slice(0, Math.max(0, longest - text.length))
  }
  close()
  return { text, mentions }
}
