import type { Counted } from "../core/dossier"
import type { EntityId } from "../core/model"
import { askPage, ifNobodyThere } from "./messages"
import type { MentionStop, PageReading } from "./protocol"

/** The mentions of a tab, counted through all of its frames: the top frame's first. */
export type PagePlaces = {
  /** How often all frames together name each entity. */
  found(): readonly Counted[]
  /** Leads to the mention of an entity with this number; null where there is none any more. */
  goTo(entity: EntityId, index: number): Promise<MentionStop | null>
  /** Back to where the reader was, in every frame that was scrolled. */
  goBack(): Promise<void>
}

/**
 * @param read what the page has told of its mentions
 * @param visited the frames that have been scrolled so far
 */
export function createPagePlaces(tab: number, read: PageReading["places"], visited: Set<number>): PagePlaces {
  const places = read.map((place) => ({ ...place })).toSorted((a, b) => a.frame - b.frame)

  return {
    found() {
      const counts = new Map<EntityId, number>()
      for (const { entity, count } of places) counts.set(entity, (counts.get(entity) ?? 0) + count)
      return [...counts].map(([entity, count]) => ({ entity, count }))
    },
    async goTo(entity, index) {
      const own = places.filter((place) => place.entity === entity)
      let before = 0
      for (const place of own) {
        const isHere = index < before + place.count
        if (isHere) {
          const stop = await askPage(tab, place.frame, "goToMention", {
            entity,
            index: index - before
          }).catch((error: unknown) => {
            // The frame has gone since.
            ifNobodyThere(error)
            return null
          })
          // Not every mention can be seen: what the frame says now is what counts.
          place.count = stop?.count ?? 0
          if (stop) {
            visited.add(place.frame)
            return { index: before + stop.index, count: own.reduce((sum, { count }) => sum + count, 0) }
          }
        }
        before += place.count
      }
      return null
    },
    async goBack() {
      await Promise.all(
        [...visited].map((frame) => askPage(tab, frame, "leaveMentions", {}).catch(ifNobodyThere))
      )
      visited.clear()
    }
  }
}
