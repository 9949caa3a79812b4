import type { Span } from "../model"

/** The block a hit stands in, with what is needed to weigh it. */
export type Surroundings = {
  readonly text: string
  /** The text as `flatten` gives it. */
  readonly flat: string
  /** The sentence the hit stands in. */
  readonly sentence: Span
  readonly isTitleCase: boolean
  /** BCP 47 of the page, or what its text looks like; "und" where unknown. */
  readonly language: string
  /** Entities that the block names beyond doubt. */
  readonly company: ReadonlySet<number>
}
