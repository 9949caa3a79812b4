import type { EntityId } from "../model"
import type { FoundEntity } from "../page"
import type { LoadedCorpus } from "./loaded-corpus"

/** Names and types for entities that were found on a page, most frequent first; unknown ids are left out. */
export function describeFound(
  { pack, rows }: LoadedCorpus,
  found: readonly { readonly entity: EntityId; readonly count: number }[]
): FoundEntity[] {
  return found
    .flatMap(({ entity, count }) => {
      const row = rows.get(entity)
      if (row === undefined) return []
      const { name, type } = pack.entities.row(row)
      return [{ entity, name, type, count }]
    })
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
