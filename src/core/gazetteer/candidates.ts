import { codeAt } from "../text/code-at"
import { IGNORABLE } from "../text/fold-classes"
import { foldOf } from "../text/fold-table"
import { nextInName } from "./name-gaps"
import { createNodeTable } from "./node-table"
import { CONTINUES, ENDS, nextBitOf, RUN_BITS, type TableLayout } from "./table-layout"
import { joinKeys } from "./token-hash"
import { readToken, type Token } from "./tokens"

/** Where forms may end, shortest first, and the runs of their records. Only `count` entries are valid. */
export type Candidates = { count: number; readonly ends: number[]; readonly runs: number[] }

/**
 * Follows the trie of a matching table from a first token as far as the text goes along. What the function it returns
 * gives is overwritten by the next call, and so is the token.
 */
export function createCandidateFinder(table: Uint32Array, layout: TableLayout) {
  const nodeOf = createNodeTable(table, layout)
  const candidates: Candidates = { count: 0, ends: [], runs: [] }

  const note = (end: number, node: number) => {
    if ((node & ENDS) === 0) return
    candidates.ends[candidates.count] = end
    candidates.runs[candidates.count] = node & RUN_BITS
    candidates.count++
  }

  return (text: string, token: Token): Candidates => {
    candidates.count = 0
    let state = 0
    for (let depth = 0; depth < layout.mostTokens; depth++) {
      if (token.singularKey !== 0)
        note(singularEnd(text, token.end), nodeOf(joinKeys(state, token.singularKey)))
      state = joinKeys(state, token.key)
      const node = nodeOf(state)
      note(token.end, node)
      if ((node & CONTINUES) === 0) break
      const next = nextInName(text, token.end)
      if (next < 0) break
      readToken(text, next, token)
      if (!mayGoOn(node, token)) break
    }
    return candidates
  }
}

function mayGoOn(node: number, { key, singularKey }: Token): boolean {
  const bits = nextBitOf(key) | (singularKey === 0 ? 0 : nextBitOf(singularKey))
  return (node & (ENDS | bits)) !== 0
}

/** The end of a word without its last s, and without what is invisible before that. */
function singularEnd(text: string, end: number): number {
  let at = end - 1
  while (foldOf(codeAt(text, at - 1)) === IGNORABLE) at--
  return at
}
