import { groupBy } from "../group-by"
import type { Row } from "../pack/schema"

/** A passage that is evidence of an event. */
export type EvidencePassage = { readonly event: number; readonly passage: number }

/** Where a passage stands, and its row. */
export type PlacedPassage = Pick<Row<"passages">, "article" | "start" | "end"> & { readonly passage: number }

/** The passages that the evidence of events reaches into, in the order of the evidence. */
export function evidencePassages(
  passages: readonly PlacedPassage[],
  eventEvidence: readonly Row<"eventEvidence">[]
): EvidencePassage[] {
  const byArticle = groupBy(passages, ({ article }) => article)
  return eventEvidence.flatMap(({ event, article, start, end }) =>
    (byArticle.get(article) ?? [])
      .filter((row) => row.start < end && row.end > start)
      .map(({ passage }) => ({ event, passage }))
  )
}
