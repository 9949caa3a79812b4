import type { EntityId } from "../core/model"
import type { PlacedMention } from "./placed-mention"

/** The mention of an entity after the current one, the first one after the last. */
export function nextMentionOf(
  mentions: readonly PlacedMention[],
  entity: EntityId,
  current: PlacedMention | null
): PlacedMention | null {
  const own = mentions.filter((mention) => mention.entity === entity)
  const at = own.findIndex(({ id }) => id === current?.id)
  return own[(at + 1) % Math.max(1, own.length)] ?? null
}
