import type { EntityId } from "../core/model"
import type { PageReader } from "../dom/page-reader"
import type { PlacedMention } from "../dom/placed-mention"
import type { Subject } from "../ui/popover/popover-state"
import type { AskedCard, CardAsking } from "./card-asking"

/** A mention as its card sees it, in this frame or in another. */
export type CardMention = {
  readonly id: string
  readonly subject: Subject
  /** Its boxes, line by line (viewport, CSS px); none when it is gone. */
  rects(): readonly DOMRect[]
  /** A node that it stands in; null when it is gone. */
  within(): Node | null
  /** Asks for its card, or for that of another entity for the page around it. */
  ask(lookedUp?: EntityId): AskedCard
  /** The words around it, for the list of corrections. */
  example(): string
  /** Sets its mark off as the one whose card is open, or no longer. */
  setOpen(isOpen: boolean): void
}

/** A correction is listed with the words around it, in UTF-16 code units. */
const EXAMPLE_TEXT = 300

/** A mention of this frame's own page. */
export function cardMentionOf(mention: PlacedMention, reader: PageReader, asking: CardAsking): CardMention {
  const { id, entity, surface } = mention
  return {
    id,
    subject: { entity, surface },
    rects: () => reader.rects(id),
    within: () => reader.range(id)?.startContainer ?? null,
    ask: (lookedUp) => asking.ask(mention, lookedUp),
    example: () => reader.nearbyText(id, EXAMPLE_TEXT),
    setOpen: (isOpen) => reader.setOpen(isOpen ? id : null)
  }
}
