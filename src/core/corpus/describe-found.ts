import type { EntityId } from "../model"
import type { FoundEntity } from "../page"
import type { LoadedCorpus } from "./loaded-corpus"

/**
 * Names and types for entities that were found on a page, those first that matter most there: what is named often, and
 * among what is named alike often what a reader gains more from. Unknown ids are left out.
 */
export function describeFound(
  { pack, rows, gazetteer, nameOf }: LoadedCorpus,
  found: readonly { readonly entity: EntityId; readonly count: number }[]
): FoundEntity[] {
  return found
    .flatMap(({ entity, count }) => {
      const row = rows.get(entity)
      if (row === undefined) return []
      const { type } = pack.entities.row(row)
      // A second mention says more than a tenth; every reader knows the great countries.
      const matters = (1 + gazetteer.entity(row).worth) * Math.log2(1 + count)
      return [{ described: { entity, name: nameOf(row), type, count }, matters }]
    })
    .toSorted((a, b) => b.matters - a.matters || (a.described.name < b.described.name ? -1 : 1))
    .map(({ described }) => described)
}
