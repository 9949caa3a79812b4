import { slotOf, type TableLayout } from "./table-layout"

/**
 * Looks up the nodes of a matching table. The function it returns gives the node of a state as a signed number:
 * negative if longer forms begin so, the low 31 bits the place of its records plus 1 or 0, and 0 for a state that no
 * form passes.
 */
export function createNodeTable(table: Uint32Array, { nodes, slots, longestProbe }: TableLayout) {
  return (state: number): number => {
    let slot = slotOf(state, slots)
    for (let probe = 0; probe <= longestProbe; probe++) {
      const at = nodes + 2 * slot
      const found = (table[at] ?? 0) | 0
      if (found === state) return (table[at + 1] ?? 0) | 0
      if (found === 0) return 0
      slot = slot + 1 === slots ? 0 : slot + 1
    }
    return 0
  }
}
