import type { EntityId } from "../core/model"
import type { PageEvidence } from "../core/page"
import type { TextBlock } from "./text-block"

/** Counts what a page has named in full, and what it says of namesakes, for the background to decide doubtful names by. */
export type EvidenceCount = {
  /** The block's mentions count from now on. */
  add(block: TextBlock): void
  /** The block's mentions are about to change or to go. */
  remove(block: TextBlock): void
  counts(): PageEvidence
}

/** Nothing counted yet. Menus and footers never count. */
export function createEvidenceCount(): EvidenceCount {
  const counts = new Map<EntityId, number>()
  function change(entity: EntityId, by: number) {
    const sum = (counts.get(entity) ?? 0) + by
    if (sum === 0) counts.delete(entity)
    else counts.set(entity, sum)
  }
  function count({ isAside, mentions, votes }: TextBlock, sign: 1 | -1) {
    if (isAside) return
    for (const { entity, isFullName } of mentions) if (isFullName) change(entity, sign)
    for (const { entity, by } of votes) change(entity, sign * by)
  }
  return {
    add: (block) => count(block, 1),
    remove: (block) => count(block, -1),
    // More may have been said against a namesake than for it.
    counts: () => Object.fromEntries([...counts].filter(([, sum]) => sum > 0))
  }
}
