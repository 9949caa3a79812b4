import { EXPANSION, FIRST_LETTER, IGNORABLE } from "../text/fold-classes"
import { foldTable } from "../text/fold-table"
import { SMALL_S } from "../text/word-characters"
import type { TableLayout } from "./table-layout"
import { addUnit, EMPTY_HASH, keyOf, withoutUnit } from "./token-hash"
import { readToken, type Token } from "./tokens"

/**
 * Finds the next token that may begin a form. The function it returns looks in `text` from `from` to `stop`, where a
 * token must begin, fills `token`, and tells whether there was one.
 *
 * Every character of a page passes here, so a plain word is hashed in place, what the loop needs lies in local names,
 * and a bit of the table tells of most words that they begin nothing. Words of small letters have bits of their own:
 * few forms may begin so, and most words of a page do. (A regular expression that jumps to capitals, and an automaton
 * over the first two letters, were no faster: what costs is the end of each word, which no processor foresees.)
 */
export function createStartScanner(table: Uint32Array, layout: TableLayout) {
  const allStarts = table.subarray(layout.starts, layout.smallStarts)
  const allSmallStarts = table.subarray(layout.smallStarts, layout.nodes)

  return (text: string, from: number, stop: number, token: Token): boolean => {
    const fold = foldTable
    const starts = allStarts
    const smallStarts = allSmallStarts
    const length = text.length
    for (let at = from; at < stop; ) {
      const code = text.charCodeAt(at)
      const folded = fold[code] ?? 0
      if (folded < EXPANSION) {
        at++
        continue
      }
      const start = at
      const bits = folded === code ? smallStarts : starts
      let hash = addUnit(EMPTY_HASH, folded)
      let last = folded
      let next = 0
      for (at++; at < length; at++) {
        next = fold[text.charCodeAt(at)] ?? 0
        if (next < FIRST_LETTER) break
        last = next
        hash = addUnit(hash, next)
      }
      if (folded < FIRST_LETTER || (next >= IGNORABLE && next <= EXPANSION)) {
        readToken(text, start, token)
        at = token.end
        if (mayStart(bits, token.key, token.singularKey)) return true
        continue
      }
      const key = keyOf(hash)
      const singularKey = last === SMALL_S ? keyOf(withoutUnit(hash, SMALL_S)) : 0
      if (!mayStart(bits, key, singularKey)) continue
      token.start = start
      token.end = at
      token.key = key
      token.singularKey = singularKey
      return true
    }
    return false
  }
}

function mayStart(bits: Uint32Array, key: number, singularKey: number): boolean {
  return hasBit(bits, key) || (singularKey !== 0 && hasBit(bits, singularKey))
}

/** The number of bits is a power of two. */
function hasBit(bits: Uint32Array, key: number): boolean {
  return (((bits[(key >>> 5) & (bits.length - 1)] ?? 0) >>> (key & 31)) & 1) === 1
}
