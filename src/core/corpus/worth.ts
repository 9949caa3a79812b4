import type { EntityType } from "../model"

/**
 * How much a reader gains from an entity's card, from 0 to 2, for choosing what to mark where not all can be: what
 * has a demonym, a country or a capital, every reader knows, and it comes last; people, bodies, weapons and plans come
 * before places and media.
 */
export function worthOf(type: EntityType, hasDemonym: boolean): number {
  if (hasDemonym) return 0
  return type === "place" || type === "media" ? 1 : 2
}
