import type { EntityId, EntityType, MentionKind, Span } from "./model"

/**
 * What is known of the page being read. The page side keeps it and sends it with every question, because the
 * background may be stopped between any two of them.
 */
export type PageContext = {
  /** BCP 47, from the document; null where it states none. */
  readonly lang: string | null
  readonly title: string
  /** Entities believed on this page so far, with the number of their mentions. Grows as blocks are spotted. */
  readonly evidence: PageEvidence
}
export type PageEvidence = Readonly<Record<EntityId, number>>

/** A run of text that belongs together for a reader: a paragraph, a heading, a table cell. */
export type Block = { readonly id: number; readonly text: string }

/** A mention as the page side knows it: no names but those that stand in its own text. */
export type PageMention = Span & {
  readonly entity: EntityId
  readonly kind: MentionKind
  readonly reason: string
}

/** The mentions found in one block, in text order, without overlaps. */
export type SpottedBlock = { readonly id: number; readonly mentions: readonly PageMention[] }

/** One line of the list of what was found on a page. */
export type FoundEntity = {
  readonly entity: EntityId
  readonly name: string
  readonly type: EntityType
  readonly count: number
}
