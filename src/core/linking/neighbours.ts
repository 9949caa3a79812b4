import type { Span } from "../model"

/** The word next to a span, with what parts it from the span. */
export type Neighbour = { readonly word: string; readonly gap: string; readonly start: number }

const WORD = "[\\p{L}\\p{M}\\p{N}'’.-]+"
const LAST_WORD = new RegExp(`(${WORD})([^\\p{L}\\p{M}\\p{N}]*)$`, "u")
const FIRST_WORD = new RegExp(`^([^\\p{L}\\p{M}\\p{N}]*)([\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*)`, "u")
const REACH = 60

/** The word before a span on the same text; null where there is none within reach. */
export function wordBefore(text: string, { start }: Span): Neighbour | null {
  const from = Math.max(0, start - REACH)
  const found = LAST_WORD.exec(text.slice(from, start))
  const [, word, gap] = found ?? []
  return found && word !== undefined ? { word, gap: gap ?? "", start: from + found.index } : null
}

/** The word after a span on the same text; null where there is none within reach. */
export function wordAfter(text: string, { end }: Span): Neighbour | null {
  const found = FIRST_WORD.exec(text.slice(end, end + REACH))
  const [, gap, word] = found ?? []
  return found && word !== undefined ? { word, gap: gap ?? "", start: end + (gap ?? "").length } : null
}

/** Whether nothing but a space parts a word from the span: "Ruth Davis", not "Ruth, Davis". */
export function isAdjacent({ gap }: Neighbour): boolean {
  return /^[\s\u00a0\u202f]{1,2}$/.test(gap)
}
