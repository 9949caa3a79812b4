import type { Gazetteer } from "../linking/gazetteer"
import type { ImpliedPassage } from "./implied-passages"
import type { IndexedPassage } from "./passage-rows"

const NAMES_IT_INSIDE = 60

/** An entity whose name stands in a passage inside a longer name. */
export type ContainedName = { readonly entity: number; readonly passage: number }

/** Names inside longer names, of entities that these passages name nowhere by themselves. */
export function containedNames(gazetteer: Gazetteer, passages: readonly IndexedPassage[]): ContainedName[] {
  const named = new Set(passages.flatMap(({ mentions }) => [...mentions.keys()]))
  const namesIn = new Map<string, readonly number[]>()
  return passages.flatMap(({ text, mentions }, passage) => {
    const inside = new Set<number>()
    for (const { start, end, kind } of [...mentions.values()].flat()) {
      if (kind !== "name") continue
      const surface = text.slice(start, end)
      const found = namesIn.get(surface) ?? entitiesInside(gazetteer, surface)
      namesIn.set(surface, found)
      for (const entity of found) if (!named.has(entity)) inside.add(entity)
    }
    return [...inside].map((entity) => ({ entity, passage }))
  })
}

/**
 * The passage for an entity that a corpus names only inside longer names: what is said of the deep-sea port of Dawei is
 * the only thing that it tells of Dawei. Entities with mentions of their own need none of this.
 */
export function containedPassage({ entity, passage }: ContainedName): ImpliedPassage {
  return { entity, passage, weight: NAMES_IT_INSIDE, why: "names it inside a longer name" }
}

/** Entities whose certain names stand in a name that is longer by a word in front or behind. */
function entitiesInside(gazetteer: Gazetteer, surface: string): readonly number[] {
  const parts = [
    surface.slice(0, Math.max(0, surface.lastIndexOf(" "))),
    surface.slice(surface.indexOf(" ") + 1)
  ]
  if (!surface.includes(" ")) return []
  return parts
    .flatMap((part) => gazetteer.find(part).flatMap(({ forms }) => forms))
    .map((form) => gazetteer.form(form))
    .filter(({ kind, entity }) => kind === "name" && gazetteer.entity(entity).lookalike === "no")
    .map(({ entity }) => entity)
}
