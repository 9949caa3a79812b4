import { groupBy } from "../group-by"
import type { Pack } from "../pack/open"

/** A passage that tells of so many events is all news; more add nothing. */
const FULL = 2

/**
 * Tells how much a passage says of what happened when, 0 to 1: by the events that it bears out, whoever took part. What
 * the corpus dates is what its articles mainly tell.
 */
export function createDatedness({ passages, eventEvidence }: Pack): (passage: number) => number {
  const byArticle = groupBy(eventEvidence.rows(), ({ article }) => article)
  return (passage) => {
    const [start, end] = [passages.cell(passage, "start"), passages.cell(passage, "end")]
    const told = (byArticle.get(passages.cell(passage, "article")) ?? []).filter(
      (evidence) => evidence.start < end && evidence.end > start
    )
    return Math.min(FULL, new Set(told.map(({ event }) => event)).size) / FULL
  }
}
