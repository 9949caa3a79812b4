import type { EntityId } from "./model"
import type { PageContext } from "./page"

/** What a card is asked for: an entity, and the page that it is read on. */
export type CardAsk = {
  readonly entity: EntityId
  readonly page: PageContext
  /** The page's own, ISO 8601; null where it is unknown. */
  readonly date: string | null
  /** Page text near the mention. */
  readonly text: string
  /** What the mention was linked on, in words; "" where it was looked up. */
  readonly reason: string
}
