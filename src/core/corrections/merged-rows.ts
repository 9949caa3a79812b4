import type { EntityId } from "../model"

/**
 * What entities (by row number) are after merging. Merges are followed to their end; those that go round in a circle,
 * or end at an entity that the corpus does not know, change nothing.
 */
export function createMergedRows(
  merges: ReadonlyMap<EntityId, EntityId>,
  rows: ReadonlyMap<EntityId, number>
): (row: number) => number {
  const targets = new Map<number, number>()
  for (const start of merges.keys()) {
    const seen = new Set([start])
    let end = start
    for (let next = merges.get(end); next !== undefined && !seen.has(next); next = merges.get(end)) {
      seen.add(next)
      end = next
    }
    const isCircle = merges.has(end)
    const [from, to] = [rows.get(start), rows.get(end)]
    if (!isCircle && from !== undefined && to !== undefined) targets.set(from, to)
  }
  return (row) => targets.get(row) ?? row
}
