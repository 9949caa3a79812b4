import { groupBy } from "../group-by"
import type { EntityType, Span } from "../model"
import type { Row } from "../pack/schema"
import { definitionAround } from "../retrieval/definition"
import type { IndexedPassage } from "./passage-rows"
import { bodiesIn } from "./spokesperson-passages"

/** Words that say who or what an entity is, and what else is to be known of them. */
export type Definition = Row<"definitions"> & {
  readonly passage: number
  /** Of a person: the bodies that are named in these words. */
  readonly bodies: readonly number[]
}

/** Words that were found around a name. */
export type FoundDefinition = Definition & {
  readonly weight: number
  /** As they are compared with others. */
  readonly words: string
  /** The article's, as a pack counts days. */
  readonly day: number
}

/** Words that an editor chose to say who or what an entity is. */
export type Saying = { readonly entity: number; readonly who: string }

/** A short form says less than the whole name. */
const WHOLE_NAME_BONUS = 1
/** So many are kept of an entity. */
export const MOST_DEFINITIONS = 3

/**
 * What passages say of who or what entities are, in the words around their names: the best of each entity.
 *
 * @param dayOf an article's day, 0 for none
 */
export function findDefinitions(
  entities: readonly Row<"entities">[],
  passages: readonly IndexedPassage[],
  dayOf: (article: number) => number
): FoundDefinition[] {
  const typeOf = (entity: number) => entities[entity]?.type ?? "other"
  const found = passages.flatMap((indexed, passage) =>
    [...indexed.mentions].flatMap(([row, mentions]) => {
      const entity = entities[row]
      if (!entity || entity.lookalike === "yes") return []
      return mentions
        .filter(({ kind }) => kind === "name")
        .flatMap((mention) => {
          const day = dayOf(indexed.row.article)
          const one = definitionIn(indexed, mention, entity, typeOf)
          return one ? [{ ...one, entity: row, passage, day }] : []
        })
    })
  )
  return [...bestDefinitions(found).values()].flat()
}

/** The best definitions of each entity, best first; of two with the same words the better one. */
function bestDefinitions(found: readonly FoundDefinition[]): ReadonlyMap<number, readonly FoundDefinition[]> {
  const best = new Map<number, readonly FoundDefinition[]>()
  for (const [entity, of] of groupBy(found, (one) => one.entity)) {
    const words = new Set<string>()
    const distinct = of
      .toSorted((a, b) => b.weight - a.weight || b.day - a.day)
      .filter((one) => !words.has(one.words) && words.add(one.words))
    best.set(entity, distinct.slice(0, MOST_DEFINITIONS))
  }
  return best
}

/** What is kept of each entity, by entity, best first: the words that an editor chose, then those that were found. */
export function definitionsOf(
  entities: number,
  found: readonly FoundDefinition[],
  chosen: readonly Definition[]
): Definition[] {
  const best = bestDefinitions(found)
  const first = groupBy(chosen, ({ entity }) => entity)
  return Array.from({ length: entities }, (_, entity) => [
    ...(first.get(entity) ?? []).slice(0, 1),
    ...(best.get(entity) ?? [])
  ]).flatMap((of) => of.slice(0, MOST_DEFINITIONS))
}

/** As rows of a pack. */
export function definitionRows(definitions: readonly Definition[]): Row<"definitions">[] {
  return definitions.map(({ entity, article, start, end, curated }) => ({
    entity,
    article,
    start,
    end,
    curated
  }))
}

/** The first places where passages say what editors chose. */
export function findSayings(
  sayings: readonly Saying[],
  entities: readonly Row<"entities">[],
  passages: readonly IndexedPassage[]
): Definition[] {
  const typeOf = (entity: number) => entities[entity]?.type ?? "other"
  return sayings.flatMap(({ entity, who }) => {
    const passage = passages.findIndex(({ text }) => text.includes(who))
    const indexed = passages[passage]
    if (!indexed) return []
    const at = indexed.text.indexOf(who)
    const span = shifted({ start: at, end: at + who.length }, indexed.row.start)
    return [{ ...placed(indexed, span, typeOf(entity), typeOf), entity, passage, curated: "yes" as const }]
  })
}

function definitionIn(
  indexed: IndexedPassage,
  mention: Span,
  { name, type }: Row<"entities">,
  typeOf: (entity: number) => EntityType
) {
  const { text, row } = indexed
  const found = definitionAround(text, mention, type)
  if (!found) return null
  const isWhole = mention.end - mention.start >= name.length / 2
  return {
    ...placed(indexed, shifted(found, row.start), type, typeOf),
    curated: "no" as const,
    weight: found.weight + (isWhole ? WHOLE_NAME_BONUS : 0),
    words: text.slice(found.start, found.end).toLowerCase()
  }
}

function placed(
  indexed: IndexedPassage,
  { start, end }: Span,
  type: EntityType,
  typeOf: (entity: number) => EntityType
) {
  const bodies = type === "person" ? bodiesIn(indexed, { start, end }, typeOf) : []
  return { article: indexed.row.article, start, end, bodies }
}

const shifted = ({ start, end }: Span, by: number) => ({ start: start + by, end: end + by })
