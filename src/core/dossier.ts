import type { CardArticle, CardEvent, DifferingClaim, Passage, RelatedEntity } from "./card"
import type { EntityId, MentionKind } from "./model"
import type { Elsewhere } from "./hosted/answers"
import type { FoundEntity } from "./page"
import type { EntityHead } from "./retrieval/head"

/** Two of the entities of a dossier that stand together too, by their places in `related`. */
export type Tie = { readonly one: number; readonly other: number }

/** How an entity is written. */
export type EntityNames = {
  /** As the articles of the corpus write it: names before other words for it, most frequent first. */
  readonly written: readonly { readonly text: string; readonly kind: MentionKind; readonly count: number }[]
  /** Its names by language (BCP 47), the usual one first, as they are looked for on pages; without declined forms. */
  readonly known: readonly { readonly lang: string; readonly names: readonly string[] }[]
}

/** All the corpus holds on an entity, whatever page is being read. */
export type Dossier = EntityHead & {
  /** The first passages, those that say most of it first; `passageCount` is how many there are. */
  readonly passages: readonly Passage[]
  readonly passageCount: number
  /** All dated events that it takes part in, oldest first. */
  readonly timeline: readonly CardEvent[]
  readonly claims: readonly DifferingClaim[]
  /** Who and what stands with it, closest first. */
  readonly related: readonly (RelatedEntity & {
    /** How close, 0 to 1; the closest of them is 1. */
    readonly closeness: number
  })[]
  /** Who of those stands with whom besides. */
  readonly ties: readonly Tie[]
  readonly names: EntityNames
  /** Hosts that have more on it than what is here; absent where there is none. */
  readonly elsewhere?: readonly Elsewhere[]
}

/** What the corpus holds around a page. */
export type PageDescription = {
  /** The entities of the page, those that it is about first. */
  readonly entities: readonly FoundEntity[]
  /** Dated events of these entities that fit the page best, oldest first. */
  readonly timeline: readonly CardEvent[]
  /** Where articles differ on these entities, what concerns the page most first. */
  readonly claims: readonly DifferingClaim[]
  /** Articles to read on in, what fits the page first. */
  readonly articles: readonly CardArticle[]
  /** The page's own day, ISO 8601; null where it is unknown. */
  readonly pageDate: string | null
}

/** How often a page names an entity, in all of its text. */
export type Counted = { readonly entity: EntityId; readonly count: number }
