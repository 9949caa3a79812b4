import { slotOf, type TableLayout } from "./table-layout"

/**
 * Looks up the nodes of a matching table. The function it returns gives the node of a state, 0 where no form passes.
 */
export function createNodeTable(table: Uint32Array, { nodes, slots, records }: TableLayout) {
  return (signedState: number): number => {
    const state = signedState >>> 0
    let at = nodes + 2 * slotOf(state, slots)
    let found = table[at] ?? 0
    while (found !== 0 && found < state) {
      at += 2
      found = at < records ? (table[at] ?? 0) : 0
    }
    return found === state ? (table[at + 1] ?? 0) | 0 : 0
  }
}
