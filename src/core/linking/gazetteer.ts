import type { EntityId, Span } from "../model"
import type { Row } from "../pack/schema"

/** The part of a corpus that spotting needs: forms found in text lead to entities by row number. */
export type Gazetteer = {
  entity(index: number): Row<"entities">
  /** The row number of an entity or a look-alike; undefined where there is none of that id. */
  rowOf(id: EntityId): number | undefined
  form(index: number): Row<"forms">
  /** Words of a `clues`, `unless`, `notBefore` or `notAfter` column, folded; see `words-near.ts`. */
  words(list: string): readonly string[]
  /** Where surface forms stand in a text, leftmost and longest first, without overlaps; only inside `within` if given. */
  find(text: string, within?: Span): readonly FormHit[]
}

/** A stretch of text that is written like some forms of the gazetteer. */
export type FormHit = {
  readonly start: number
  readonly end: number
  readonly forms: readonly number[]
  /** Shorter stretches from the same start that are forms too, longest first. */
  readonly shorter: readonly { readonly end: number; readonly forms: readonly number[] }[]
}
