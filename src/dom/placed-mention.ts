import type { PageMention } from "../core/page"

/** A mention that has its place on the page. */
export type PlacedMention = PageMention & {
  /** Stays the same while the page shows the same name at the same place of the same block. */
  readonly id: string
  /** The block whose text `start` and `end` count in. */
  readonly block: number
  /** The words of the page, as they stand there. */
  readonly surface: string
}
