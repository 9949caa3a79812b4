import type { PageEvidence } from "../page"
import type { Row } from "../pack/schema"
import type { Gazetteer } from "./gazetteer"

/** What the page has shown so far, kept while its blocks are linked. Entities by row number. */
export type Evidence = {
  /** Notes that an entity is believed to be named; only full names count, since short ones rest on them. */
  add(entity: number, isFullName: boolean): void
  /** Counts what speaks for a namesake outside the corpus (1), or against it (-1). */
  vote(entity: number, by: 1 | -1): void
  /** How often the entity was named in full. */
  fullNames(entity: number): number
  /** Other entities of the topic that the page names, most frequent first. */
  company(topic: string, except: number): readonly number[]
  /** How surely the page speaks of a topic: named entities of it, each counted at most three times. */
  strength(topic: string, except: number): number
  toPageEvidence(): PageEvidence
}

const MOST_A_SINGLE_ENTITY_COUNTS = 3

/** Starts from what the page side kept; ids that the pack does not know are left out. */
export function createEvidence(gazetteer: Gazetteer, known: ReadonlyMap<number, number>): Evidence {
  const counts = new Map(known)
  const rows = new Map<number, Row<"entities">>()
  const entity = (index: number) => {
    const row = rows.get(index) ?? gazetteer.entity(index)
    rows.set(index, row)
    return row
  }
  const isOfTopic = (index: number, topic: string) =>
    entity(index).topic === topic && entity(index).lookalike === "no"
  const company = (topic: string, except: number) =>
    [...counts]
      .filter(([index, count]) => index !== except && count > 0 && isOfTopic(index, topic))
      .toSorted((a, b) => b[1] - a[1])
  return {
    add(index, isFullName) {
      if (isFullName) counts.set(index, (counts.get(index) ?? 0) + 1)
    },
    vote(index, by) {
      counts.set(index, (counts.get(index) ?? 0) + by)
    },
    fullNames: (index) => counts.get(index) ?? 0,
    company: (topic, except) => company(topic, except).map(([index]) => index),
    strength: (topic, except) =>
      company(topic, except).reduce(
        (sum, [, count]) => sum + Math.min(count, MOST_A_SINGLE_ENTITY_COUNTS),
        0
      ),
    toPageEvidence: () =>
      Object.fromEntries(
        [...counts].filter(([, count]) => count > 0).map(([index, count]) => [entity(index).id, count])
      )
  }
}
