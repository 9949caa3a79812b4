import type { DateEstimate, EntityId, EntityType, Evidence, Span } from "./model"

/** Words of the corpus, verbatim, with all that is needed to trust them. */
export type Passage = Evidence & {
  /** Equals the article's characters from `start` to `end`. */
  readonly text: string
  /** Where the entity of the card is mentioned inside `text`. */
  readonly mentions: readonly Span[]
  /** Null where nothing dates the article. */
  readonly published: DateEstimate | null
  /** The article's language, BCP 47; null where it is unknown. */
  readonly lang: string | null
  /** As the article states it; null where it states none. */
  readonly source: string | null
  /** The article's title; ours where the article has none. */
  readonly title: string
  /** One clause in words: why this passage stands here. */
  readonly why: string
}

/** Statements of articles on one thing that are not the same; the topic is an editor's words, the statements are not. */
export type DifferingClaim = {
  readonly topic: string
  /** Oldest first. */
  readonly statements: readonly Passage[]
}

/** What the popover shows for one entity on one page. All of it is computed in core, verbatim from the corpus. */
export type Card = {
  readonly entity: EntityId
  readonly name: string
  readonly type: EntityType
  /** The name in other scripts, each with its language (BCP 47). */
  readonly nativeNames: readonly { readonly lang: string; readonly text: string }[]
  /** "Who is this", in the words of the corpus; null where no article says. */
  readonly who: Passage | null
  /** Background older than the page, or of the same day, or all where the page has no date; best first. */
  readonly passages: readonly Passage[]
  /** Passages newer than the page; empty where the page has no date. */
  readonly since: readonly Passage[]
  /** Where articles differ on the entity, what fits the page first. */
  readonly claims: readonly DifferingClaim[]
  /** What the corpus knows: number of articles that name the entity and the days they span. */
  readonly coverage: { readonly articles: number; readonly from: string | null; readonly to: string | null }
  /** Why the mention on the page is believed to be this entity. */
  readonly reason: string
}
