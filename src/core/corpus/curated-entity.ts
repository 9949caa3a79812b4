import type { EntityEntry } from "../curation/gazetteer-schema"

/** An entity of the gazetteer, and where an editor finds it. */
export type CuratedEntity = EntityEntry & {
  readonly id: string
  readonly file: string
  /** The line, from 1, of a path of keys inside the entity; the nearest one above where it is not written. */
  lineOf(path: readonly (string | number)[]): number
}
