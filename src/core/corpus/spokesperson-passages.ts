import type { EntityType, Span } from "../model"
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

/** The bodies that a passage names in the words that say who a person is; offsets are those of the article. */
export function bodiesIn(
  { row, mentions }: IndexedPassage,
  { start, end }: Span,
  typeOf: (entity: number) => EntityType
): readonly number[] {
  return [...mentions].flatMap(([entity, of]) => {
    const isInside = of.some(
      (mention) =>
        mention.kind === "name" && mention.start + row.start >= start && mention.end + row.start <= end
    )
    return isInside && BODIES.includes(typeOf(entity)) ? [entity] : []
  })
}

/**
 * Passages in which somebody speaks of whom the articles say that he belongs to a body: the words of "Kin Omar,
 * president of the human rights group Progressive Voice" are background on that group, wherever she says them.
 *
 * @param definitions what is said of persons, with the bodies named in it
 * @param wordsOf the passages that give a person's words
 */
export function spokespersonPassages(
  definitions: readonly { readonly entity: number; readonly bodies: readonly number[] }[],
  wordsOf: (person: number) => readonly number[]
): ImpliedPassage[] {
  return definitions.flatMap(({ entity: person, bodies }) =>
    bodies.flatMap((entity) =>
      wordsOf(person).map((passage) => ({
        entity,
        passage,
        weight: SPEAKS_FOR_IT,
        why: "gives the words of one who belongs to it"
      }))
    )
  )
}
