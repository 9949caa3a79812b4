import { groupBy } from "../group-by"
import type { Row } from "../pack/schema"
import type { IndexedPassage } from "./passage-rows"

/** A passage that is evidence of an event. */
export type EvidencePassage = { readonly event: number; readonly passage: number }

/** The passages that the evidence of events reaches into, in the order of the evidence. */
export function evidencePassages(
  passages: readonly IndexedPassage[],
  eventEvidence: readonly Row<"eventEvidence">[]
): EvidencePassage[] {
  // What a reader adds is evidence of no event, and may be much.
  if (eventEvidence.length === 0) return []
  const placed = passages.map(({ row }, passage) => ({ ...row, passage }))
  const byArticle = groupBy(placed, ({ article }) => article)
  return eventEvidence.flatMap(({ event, article, start, end }) =>
    (byArticle.get(article) ?? [])
      .filter((row) => row.start < end && row.end > start)
      .map(({ passage }) => ({ event, passage }))
  )
}
