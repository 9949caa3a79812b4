import type { EntityType } from "../model"
import { needBits, type Row } from "../pack/schema"

/**
 * Whoever is told by a clue from others of that name need not be told a second time on the page, and neither need a
 * body whose name has several words. Media may be called after rivers, which are on the same page.
 */
export function isKnownByClue(
  { kind, needs, text }: Pick<Row<"forms">, "kind" | "needs" | "text">,
  { type, lookalike }: Pick<Row<"entities">, "type" | "lookalike">
): boolean {
  if (kind !== "name" || (needs & needBits.clue) === 0 || lookalike === "yes") return false
  return type === "person" || (BODIES.has(type) && /\s/.test(text))
}

const BODIES: ReadonlySet<EntityType> = new Set<EntityType>([
  "organisation",
  "government-body",
  "party",
  "armed-group"
])
