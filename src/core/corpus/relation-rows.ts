import { groupBy } from "../group-by"
import type { Row } from "../pack/schema"
import { evidencePassages } from "./evidence-passages"
import type { IndexedPassage } from "./passage-rows"

/** Below this weight an entity only stands in a passage, and nothing is said of how it stands with others. */
const RELATED_FROM = 60
const MOST_RELATED_PER_PASSAGE = 6
/** A passage that says in what role one of the two stands there, and one that tells of an event of both. */
const ROLE_BONUS = 30
const EVENT_BONUS = 100
/** An event joins its first participants; the others are only touched by it. */
const MAIN_PARTICIPANTS = 3

/** What relations are found in. */
export type RelationSources = {
  readonly passages: readonly IndexedPassage[]
  readonly entityPassages: readonly Row<"entityPassages">[]
  readonly definitions: readonly Row<"definitions">[]
  readonly eventEntities: readonly Row<"eventEntities">[]
  readonly eventEvidence: readonly Row<"eventEvidence">[]
}

/**
 * Who stands together with whom, the passage that says most of both, and the words in it that say in what role; sorted
 * by entity, then best first.
 */
export function relationRows(sources: RelationSources): Row<"relations">[] {
  const roleIn = roleFinder(sources)
  const tellsOfBoth = eventPairs(sources)
  const best = new Map<string, Row<"relations">>()
  for (const [passage, inPassage] of groupBy(sources.entityPassages, (row) => row.passage)) {
    const telling = inPassage
      .filter(({ weight }) => weight >= RELATED_FROM)
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, MOST_RELATED_PER_PASSAGE)
    for (const { entity, weight: ofOne } of telling) {
      for (const { entity: other, weight: ofOther } of telling) {
        if (other === entity) continue
        const definition = roleIn(passage, [other, entity])
        // A passage tells of two as much as it tells of the one it tells less of.
        const weight =
          2 * Math.min(ofOne, ofOther) +
          (definition === null ? 0 : ROLE_BONUS) +
          (tellsOfBoth.has(`${entity} ${other} ${passage}`) ? EVENT_BONUS : 0)
        const key = `${entity} ${other}`
        if (weight > (best.get(key)?.weight ?? 0))
          best.set(key, { entity, other, passage, definition, weight })
      }
    }
  }
  return [...best.values()].toSorted(
    (a, b) => a.entity - b.entity || b.weight - a.weight || a.other - b.other
  )
}

/** Finds the first of some entities of which a passage says who or what it is; gives the row of those words. */
function roleFinder({ passages, definitions }: RelationSources) {
  const definitionsOf = groupBy(
    definitions.map((row, definition) => ({ ...row, definition })),
    ({ entity }) => entity
  )
  return (passage: number, entities: readonly number[]): number | null => {
    const place = passages[passage]?.row
    const inside = entities
      .flatMap((entity) => definitionsOf.get(entity) ?? [])
      .filter(
        ({ article, start, end }) => article === place?.article && start >= place.start && end <= place.end
      )
    return inside[0]?.definition ?? null
  }
}

/** Two entities and a passage that is evidence of an event in which both take part. */
function eventPairs({ passages, eventEntities, eventEvidence }: RelationSources): ReadonlySet<string> {
  const participants = groupBy(eventEntities, ({ event }) => event)
  const pairs = new Set<string>()
  for (const { event, passage } of evidencePassages(passages, eventEvidence)) {
    const main = (participants.get(event) ?? []).slice(0, MAIN_PARTICIPANTS)
    for (const { entity } of main)
      for (const { entity: other } of main) pairs.add(`${entity} ${other} ${passage}`)
  }
  return pairs
}
