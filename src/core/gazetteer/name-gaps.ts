import { HYPHEN, IGNORABLE, MARK, MIDDLE_DOT, SPACE } from "../text/fold-classes"
import { foldTable } from "../text/fold-table"

/**
 * The offset of the token that may go on a name behind `at`, -1 where the text ends. Between them lies nothing, white
 * space, or one hyphen or middle dot without space. Any other dash parts sentences more often than names, so it is a
 * token itself, and only a name that is written with one goes on over it (Конго — Киншаса with a short dash).
 */
export function nextInName(text: string, at: number): number {
  let firstDash = -1
  let dashes = 0
  let isSpaced = false
  for (let next = at; next < text.length; next++) {
    const folded = foldTable[text.charCodeAt(next)] ?? 0
    if (folded === SPACE) isSpaced = true
    else if (isDash(folded)) {
      if (dashes++ === 0) firstDash = next
    } else if (folded !== IGNORABLE && folded !== MARK) {
      return dashes === 0 || (dashes === 1 && !isSpaced) ? next : firstDash
    }
  }
  return -1
}

/** The offset behind the last of the dashes that follow one another from `at`, with or without spaces between. */
export function dashesEnd(text: string, at: number): number {
  let end = at
  for (let next = at; next < text.length; next++) {
    const folded = foldTable[text.charCodeAt(next)] ?? 0
    if (isDash(folded)) end = next + 1
    else if (folded !== SPACE && folded !== IGNORABLE && folded !== MARK) break
  }
  return end
}

export function isDash(folded: number): boolean {
  return folded === HYPHEN || folded === MIDDLE_DOT
}
