import type { Counted } from "../core/dossier"
import type { EntityId } from "../core/model"
import type { PageEvidence } from "../core/page"
import type { TextBlock } from "./text-block"

/** Counts the mentions of a page block by block: a long page has tens of thousands, too many to go through in one task. */
export type MentionCount = {
  /** The block's mentions count from now on. */
  add(block: TextBlock): void
  /** The block's mentions are about to change or to go. */
  remove(block: TextBlock): void
  /** How often each entity is named, the most frequent first. */
  mentions(): readonly Counted[]
  /**
   * What the page has named in full, and what it says of namesakes, for the background to decide doubtful names by.
   * Menus and footers never count here.
   */
  evidence(): PageEvidence
}

/** Nothing counted yet. */
export function createMentionCount(): MentionCount {
  const mentions = new Map<EntityId, number>()
  const evidence = new Map<EntityId, number>()
  function count(block: TextBlock, sign: 1 | -1) {
    for (const { entity, isFullName } of block.mentions) {
      change(mentions, entity, sign)
      if (isFullName && !block.isAside) change(evidence, entity, sign)
    }
    if (!block.isAside) for (const { entity, by } of block.votes) change(evidence, entity, sign * by)
  }
  return {
    add: (block) => count(block, 1),
    remove: (block) => count(block, -1),
    mentions: () => mostFrequentFirst(mentions),
    // More may have been said against a namesake than for it.
    evidence: () => Object.fromEntries([...evidence].filter(([, sum]) => sum > 0))
  }
}

/** What is named at all, the most frequent first; equally frequent ones in the order of the map. */
export function mostFrequentFirst(counts: ReadonlyMap<EntityId, number>): readonly Counted[] {
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([entity, count]) => ({ entity, count }))
    .toSorted((a, b) => b.count - a.count)
}

function change(counts: Map<EntityId, number>, entity: EntityId, by: number) {
  // An entity that comes to nothing keeps its place: a block that is read again leaves a list in its order.
  counts.set(entity, (counts.get(entity) ?? 0) + by)
}
