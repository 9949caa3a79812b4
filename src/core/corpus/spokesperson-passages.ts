import type { EntityType } from "../model"
import type { Row } from "../pack/schema"
import type { ImpliedPassage } from "./implied-passages"
import type { IndexedPassage } from "./passage-rows"

const SPEAKS_FOR_IT = 50
/** What somebody can speak for. */
const BODIES: readonly EntityType[] = [
  "organisation",
  "government-body",
  "party",
  "armed-group",
  "company",
  "media"
]

/**
 * Passages in which somebody speaks of whom the articles say that he belongs to a body: the words of "Kin Omar,
 * president of the human rights group Progressive Voice" are background on that group, wherever she says them.
 *
 * @param spoken passages that give somebody's words, by person
 */
export function spokespersonPassages(
  passages: readonly IndexedPassage[],
  definitions: readonly Row<"definitions">[],
  spoken: readonly Pick<Row<"entityPassages">, "entity" | "passage">[],
  typeOf: (entity: number) => EntityType
): ImpliedPassage[] {
  return definitions.flatMap(({ entity: person, article, start, end }) => {
    if (typeOf(person) !== "person") return []
    const holder = passages.find(({ row }) => row.article === article && row.start <= start && row.end >= end)
    const bodies = [...(holder?.mentions ?? [])].flatMap(([entity, mentions]) => {
      const isInside = mentions.some(
        (mention) =>
          mention.kind === "name" &&
          mention.start + (holder?.row.start ?? 0) >= start &&
          mention.end + (holder?.row.start ?? 0) <= end
      )
      return isInside && BODIES.includes(typeOf(entity)) ? [entity] : []
    })
    return bodies.flatMap((entity) =>
      spoken
        .filter((words) => words.entity === person)
        .map(({ passage }) => ({
          entity,
          passage,
          weight: SPEAKS_FOR_IT,
          why: "gives the words of one who belongs to it"
        }))
    )
  })
}
