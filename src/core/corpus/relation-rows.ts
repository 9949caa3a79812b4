import { groupBy } from "../group-by"
import type { Row } from "../pack/schema"
import type { Definition } from "./definition-rows"
import type { EvidencePassage } from "./evidence-passages"
import type { SpokenColumns } from "./spoken"

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
  readonly passages: number
  /** Sorted as a pack holds them. */
  readonly spoken: Omit<SpokenColumns, "why">
  readonly definitions: readonly Pick<Definition, "entity" | "passage">[]
  readonly eventEntities: readonly Row<"eventEntities">[]
  readonly evidence: readonly EvidencePassage[]
}

/**
 * Who stands together with whom, the passage that says most of both, and the words in it that say in what role; sorted
 * by entity, then best first.
 */
export function relationRows(sources: RelationSources): Row<"relations">[] {
  const roleIn = roleFinder(sources)
  const tellsOfBoth = eventPairs(sources)
  const best = new Map<string, Row<"relations">>()
  for (const { passage, inPassage } of byPassage(sources)) {
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

/** The rows of each passage that speaks of several, passages in the order in which they are first met. */
function* byPassage({ passages, spoken }: RelationSources) {
  // Rows of a passage lie end to end in `rows`, from `begins[passage]`.
  const begins = new Uint32Array(passages + 1)
  for (const passage of spoken.passage) begins[passage + 1] = (begins[passage + 1] ?? 0) + 1
  for (let passage = 0; passage < passages; passage++)
    begins[passage + 1] = (begins[passage + 1] ?? 0) + (begins[passage] ?? 0)
  const rows = new Uint32Array(spoken.passage.length)
  const filled = begins.slice()
  spoken.passage.forEach((passage, row) => {
    rows[filled[passage] ?? 0] = row
    filled[passage] = (filled[passage] ?? 0) + 1
  })
  for (const [row, passage] of spoken.passage.entries()) {
    const [begin, end] = [begins[passage] ?? 0, begins[passage + 1] ?? 0]
    if (rows[begin] !== row || end - begin < 2) continue
    const inPassage = Array.from(rows.subarray(begin, end), (of) => ({
      entity: spoken.entity[of] ?? 0,
      weight: spoken.weight[of] ?? 0
    }))
    yield { passage, inPassage }
  }
}

/** Finds the first of some entities of which a passage says who or what it is; gives the row of those words. */
function roleFinder({ definitions }: RelationSources) {
  const of = groupBy(
    definitions.map((row, definition) => ({ ...row, definition })),
    ({ entity }) => entity
  )
  return (passage: number, entities: readonly number[]): number | null => {
    for (const entity of entities) {
      const inside = of.get(entity)?.find((one) => one.passage === passage)
      if (inside) return inside.definition
    }
    return null
  }
}

/** Two entities and a passage that is evidence of an event in which both take part. */
function eventPairs({ eventEntities, evidence }: RelationSources): ReadonlySet<string> {
  const participants = groupBy(eventEntities, ({ event }) => event)
  const pairs = new Set<string>()
  for (const { event, passage } of evidence) {
    const main = (participants.get(event) ?? []).slice(0, MAIN_PARTICIPANTS)
    for (const { entity } of main)
      for (const { entity: other } of main) pairs.add(`${entity} ${other} ${passage}`)
  }
  return pairs
}
