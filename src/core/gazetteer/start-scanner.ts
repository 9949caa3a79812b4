import { codeAt } from "../text/code-at"
import { EXPANSION, FIRST_LETTER, IGNORABLE } from "../text/fold-classes"
import { foldTable } from "../text/fold-table"
import { startBitsOf, startWordOf } from "./start-bits"
import type { TableLayout } from "./table-layout"
import { addUnit, EMPTY_HASH, keyOf } from "./token-hash"
import { readToken, setWord, type Token } from "./tokens"

/**
 * Finds the next token that may begin a form. The function it returns looks in `text` from `from` to `stop`, where a
 * token must begin, fills `token`, and tells whether there was one.
 *
 * Every character of a page passes here, so plain words are hashed in place and what the loop needs lies in local
 * names. At the end of a word two bits of the table tell of most that they begin no form; words of small letters have
 * bits of their own, because few forms may begin so and most words of a page do. A regular expression that jumps to
 * capitals, an automaton over the first two letters, and hashing without branches were tried and are no faster.
 */
export function createStartScanner(table: Uint32Array, layout: TableLayout) {
  const allStarts = table.subarray(layout.starts, layout.smallStarts)
  const allSmallStarts = table.subarray(layout.smallStarts, layout.nodes)

  return (text: string, from: number, stop: number, token: Token): boolean => {
    const fold = foldTable
    const starts = allStarts
    const smallStarts = allSmallStarts
    const length = text.length
    for (let at = from; at < stop;) {
      const code = text.charCodeAt(at)
      const folded = fold[code] ?? 0
      if (folded < EXPANSION) {
        at++
        continue
      }
      const start = at
      const bits = folded === code ? smallStarts : starts
      let hash = addUnit(EMPTY_HASH, folded)
      let next = 0
      for (at++; at < length; at++) {
        next = fold[text.charCodeAt(at)] ?? 0
        if (next < FIRST_LETTER) break
        hash = addUnit(hash, next)
      }
      if (folded < FIRST_LETTER || (next >= IGNORABLE && next <= EXPANSION)) {
        readToken(text, start, token)
        if (mayBegin(bits, token.key)) return true
        at = token.end
        continue
      }
      const key = keyOf(hash)
      if (!mayBegin(bits, key)) continue
      setWord(token, start, at, hash, codeAt(text, at - 1))
      return true
    }
    return false
  }
}

function mayBegin(bits: Uint32Array, key: number): boolean {
  const own = startBitsOf(key)
  return ((bits[startWordOf(key, bits.length)] ?? 0) & own) === own
}
