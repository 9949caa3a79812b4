import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { Counted } from "../dossier"
import type { EntityId } from "../model"
import type { PageContext } from "../page"
import { spotPage } from "../spotting/spot-page"

/** A name in a menu, or one that only stands for another, says this much of what a page is about. */
const PASSING_SHARE = 0.25
/** What the title names, the page is about. */
const IN_TITLE = 2
/** By `worthOf`: a country is on every page about its region, and says little of any of them. */
const weightOfWorth = [0.35, 0.7, 1]

/**
 * How much a page is about each entity that was found on it: how often it names it, with less and less to gain, whether
 * the title does, and how much the entity tells. Compares within one page.
 */
export function salienceOf(
  { gazetteer, rows }: Pick<LoadedCorpus, "gazetteer" | "rows">,
  page: PageContext,
  found: readonly Counted[]
): Map<EntityId, number> {
  const spotted = spotPage(gazetteer, page, [page.title])
  const titled = new Set(spotted.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)))
  return new Map(
    found.flatMap(({ entity, count }): [EntityId, number][] => {
      const row = rows.get(entity)
      if (row === undefined) return []
      const inProse = Math.min(count, page.evidence[entity] ?? 0)
      const often = Math.log2(1 + inProse + PASSING_SHARE * (count - inProse))
      const weight = weightOfWorth[gazetteer.entity(row).worth] ?? 1
      return [[entity, often * weight * (titled.has(entity) ? IN_TITLE : 1)]]
    })
  )
}
