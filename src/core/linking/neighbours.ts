import type { Span } from "../model"
import { EXPANSION, MARK } from "../text/fold-classes"
import { foldOf } from "../text/fold-table"

/** The word next to a span, with what parts it from the span. */
export type Neighbour = { readonly word: string; readonly gap: string; readonly start: number }

/** Signs between two words that are farther apart are not looked through, in UTF-16 code units. */
const REACH = 20
/** Chinese parts no words, and a page may be one long run of it. */
const LONGEST_WORD = 100
/** Signs inside a word: "Gen.", "O’Brien", "re-elected". */
const INNER = "'’.-"

/** The word before a span of a text; null where there is none within reach. */
export function wordBefore(text: string, { start }: Span): Neighbour | null {
  let end = start
  while (end > 0 && start - end < REACH && !isWordUnit(text, end - 1)) end--
  if (end === 0 || !isWordUnit(text, end - 1)) return null
  // "Gen. Min": the full stop belongs to the word.
  const last = text.charAt(end) === "." && end < start ? end + 1 : end
  let from = end
  const first = Math.max(0, end - LONGEST_WORD)
  while (
    from > first &&
    (isWordUnit(text, from - 1) || (isInner(text, from - 1) && isWordUnit(text, from - 2)))
  )
    from--
  return { word: text.slice(from, last), gap: text.slice(last, start), start: from }
}

/** The word after a span of a text; null where there is none within reach. */
export function wordAfter(text: string, { end }: Span): Neighbour | null {
  let from = end
  while (from < text.length && from - end < REACH && !isWordUnit(text, from)) from++
  if (!isWordUnit(text, from)) return null
  let last = from
  const limit = Math.min(text.length, from + LONGEST_WORD)
  while (last < limit && (isWordUnit(text, last) || (isInner(text, last) && isWordUnit(text, last + 1))))
    last++
  return { word: text.slice(from, last), gap: text.slice(end, from), start: from }
}

/** Whether nothing but a space parts a word from the span: "Ruth Davis", not "Ruth, Davis". */
export function isAdjacent({ gap }: Neighbour): boolean {
  return /^\s{1,2}$/.test(gap)
}

function isInner(text: string, at: number): boolean {
  return INNER.includes(text.charAt(at))
}

function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return foldOf(unit) >= EXPANSION || foldOf(unit) === MARK
}
