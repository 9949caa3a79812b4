import type { Elsewhere } from "./hosted/answers"
import type { DateEstimate, EntityId, EntityType, Evidence, Precision, Span } from "./model"

/** Words of the corpus, verbatim, with all that is needed to trust them. */
export type Passage = Evidence & {
  /** Equals the article's characters from `start` to `end`. */
  readonly text: string
  /** Where the entity of the card is mentioned inside `text`. */
  readonly mentions: readonly Span[]
  /** Where `text` names other entities of the corpus. */
  readonly links: readonly (Span & { readonly entity: EntityId })[]
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
  /** The language of the topic, BCP 47. */
  readonly topicLang: string
  /** Oldest first. */
  readonly statements: readonly Passage[]
}

/** What the corpus knows of an entity, and how far that is to be trusted. */
export type CardCoverage = {
  /** How many articles name it, and the days they span. */
  readonly articles: number
  readonly from: string | null
  readonly to: string | null
  /** How many different sources these articles state; articles that state none count as one more. */
  readonly sources: number
  /** How many of these articles do not say when they were published. */
  readonly undated: number
}

/** Something that the corpus dates, in an editor's words, with the words of the article that say so. */
export type CardEvent = {
  /** ISO 8601; `end` closes a range. */
  readonly date: string
  readonly end?: string
  readonly precision: Precision
  readonly what: string
  /** The language of `what`, BCP 47. */
  readonly whatLang: string
  /** True where it began after the page's day; false where the page has no date. */
  readonly isNewer: boolean
  readonly passage: Passage
}

/** An entity that stands with the one of the card. */
export type RelatedEntity = {
  readonly entity: EntityId
  readonly name: string
  readonly type: EntityType
  /** The passage that says how the two stand together. */
  readonly passage: Passage
}

/** An article of the corpus that names the entity. */
export type CardArticle = Pick<Passage, "file" | "title" | "published" | "source" | "lang"> & {
  /** Where its best passage on the entity begins and ends. */
  readonly start: number
  readonly end: number
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
  /** Dated events about the entity around the page's own day, or the latest ones; oldest first. */
  readonly timeline: readonly CardEvent[]
  /** Who and what stands with the entity in the corpus; closest first. */
  readonly related: readonly RelatedEntity[]
  /** Articles on the entity, what fits the page first. */
  readonly articles: readonly CardArticle[]
  readonly coverage: CardCoverage
  /** The page's own day, ISO 8601; null where it is unknown. */
  readonly pageDate: string | null
  /** Why the mention on the page is believed to be this entity. */
  readonly reason: string
  /** Hosts that have more on the entity than what is here; absent where there is none. */
  readonly elsewhere?: readonly Elsewhere[]
}
