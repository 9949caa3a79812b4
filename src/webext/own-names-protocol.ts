import * as v from "valibot"
import { wishSchema, type Decided, type NewNames, type Wish } from "../core/own-names/answers"
import { decisionSchema, ownIdSchema, type Decisions } from "../core/own-names/decision"

/** What the library's page of new names asks of the background; see `protocol.ts`. */
export type OwnNamesProtocol = {
  /** The first names that are proposed; to be asked again until all articles are read. */
  newNames(ask: { count: number }): NewNames

  /** What the reader wants of some names. All pages are told. In no private window. */
  decideNames(ask: { wishes: readonly Wish[] }): Decided

  /** Takes decisions back, by their ids. All pages are told. */
  undoNames(ask: { ids: readonly string[] }): void

  /** All decisions, oldest first. */
  nameDecisions(ask: Record<never, never>): Decisions

  /** Puts decisions of a backup back; null where there is no room for them. All pages are told. */
  restoreNames(ask: { decisions: Decisions }): number | null
}

/** Names that are shown, or decided about, at once. */
export const MOST_NAMES_AT_ONCE = 500

/** What is asked about new names; see `ask-schemas.ts`. */
export const ownNamesSchemas = {
  newNames: v.object({
    count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_NAMES_AT_ONCE))
  }),
  decideNames: v.object({ wishes: v.pipe(v.array(wishSchema), v.maxLength(MOST_NAMES_AT_ONCE)) }),
  undoNames: v.object({ ids: v.pipe(v.array(ownIdSchema), v.maxLength(MOST_NAMES_AT_ONCE)) }),
  nameDecisions: v.object({}),
  restoreNames: v.object({
    decisions: v.pipe(v.array(decisionSchema), v.maxLength(MOST_NAMES_AT_ONCE))
  })
}
