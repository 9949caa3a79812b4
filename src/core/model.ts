/** Nouns of the whole project. The glossary is in `src/README.md`. */

/** Half-open: `text.slice(start, end)`. Always UTF-16 code units of the raw text, as it was given. */
export type Span = { readonly start: number; readonly end: number }

export const entityTypes = [
  "person",
  "organisation",
  "government-body",
  "party",
  "armed-group",
  "company",
  "media",
  "place",
  "facility",
  "weapon-system",
  "event",
  "plan",
  "other"
] as const
export type EntityType = (typeof entityTypes)[number]

export const mentionKinds = ["name", "demonym", "descriptor"] as const
/** `name` names the entity, `demonym` is "Russian", `descriptor` is "the junta chief". */
export type MentionKind = (typeof mentionKinds)[number]

/** The slug of an entity, stable across builds. */
export type EntityId = string

/** A place in a text where an entity is named, and why it is believed to be that entity. */
export type Mention = Span & {
  readonly entity: EntityId
  /** The entity's canonical name. */
  readonly name: string
  readonly kind: MentionKind
  /** One clause in words that a reader understands. */
  readonly reason: string
}

export const precisions = ["day", "range", "month", "year"] as const
export type Precision = (typeof precisions)[number]

/** A stretch of an article, named by the article's file. */
export type Evidence = Span & { readonly file: string }

/** When something was published or happened: stated by the text, or inferred from the evidence. */
export type DateEstimate = {
  /** The best single day, ISO 8601 (`2022-07-12`). */
  readonly date: string
  /** The last day, where the estimate is a range. */
  readonly end?: string
  readonly precision: Precision
  readonly stated: boolean
  /** The words that say so; absent where only an editor knows. */
  readonly evidence?: Evidence
}

export const zoneKinds = [
  "header-date",
  "dateline",
  "agency-tag",
  "sub-heading",
  "caption",
  "embedded-post",
  "headline-block"
] as const
/** A stretch of an article that is not its prose. Nothing from a zone ever becomes background. */
export type ZoneKind = (typeof zoneKinds)[number]
export type Zone = Span & { readonly kind: ZoneKind }
