import type { EntityId, EntityType, MentionKind, Span } from "./model"

/**
 * What is known of the page being read. The page side keeps it and sends it with every question, because the
 * background may be stopped between any two of them.
 */
export type PageContext = {
  /** BCP 47, from the document; null where it states none. */
  readonly lang: string | null
  readonly title: string
  /**
   * Entities that the page has named in full so far, with the number of these mentions. Menus and footers do not count:
   * they name what the site is about, and not what the page is about. Of namesakes outside the corpus: how much the page
   * has spoken of them.
   */
  readonly evidence: PageEvidence
}
export type PageEvidence = Readonly<Record<EntityId, number>>

/**
 * The texts of some blocks as they are sent: one behind the other, and where each of them ends (UTF-16 code units). A
 * message of hundreds of objects takes far longer to send than one long text.
 */
export type JoinedTexts = { readonly text: string; readonly ends: readonly number[] }

/** A mention as the page side knows it: no names but those that stand in its own text. */
export type PageMention = Span & {
  readonly entity: EntityId
  readonly kind: MentionKind
  readonly reason: string
  /** True for names that stand by themselves; only these are evidence for others. */
  readonly isFullName: boolean
  /** How much a reader gains from the entity's card; see `worthOf`. */
  readonly worth: number
}

/** Speaks for a namesake outside the corpus, or against it. */
export type NamesakeVote = { readonly entity: EntityId; readonly by: 1 | -1 }

/** What was found in one block: the mentions in text order, without overlaps. */
export type SpottedBlock = {
  readonly mentions: readonly PageMention[]
  readonly votes: readonly NamesakeVote[]
  /** About how many it has. */
  readonly words: number
  /** True where it holds forms which later evidence may decide. */
  readonly isUndecided: boolean
}

/** One line of the list of what was found on a page. */
export type FoundEntity = {
  readonly entity: EntityId
  readonly name: string
  readonly type: EntityType
  readonly count: number
}
