import { isoDay } from "../pack/days"
import type { Pack } from "../pack/open"

/** How much a pack holds, and of which time. */
export type PackFigures = {
  readonly articles: number
  /** Look-alikes are not counted. */
  readonly entities: number
  /** The days of its first and its last article, ISO 8601; null where none is dated. */
  readonly period: { readonly from: string; readonly to: string } | null
}

/** Counts what a pack holds. Decodes no text. */
export function figuresOf({ articles, entities }: Pack): PackFigures {
  let [from, to] = [Infinity, 0]
  for (let article = 0; article < articles.length; article++) {
    const date = articles.cell(article, "date")
    if (date === 0) continue
    from = Math.min(from, date)
    to = Math.max(to, date)
  }
  let own = 0
  for (let entity = 0; entity < entities.length; entity++) if (entities.cell(entity, "lookalike") === 0) own++
  return {
    articles: articles.length,
    entities: own,
    period: to === 0 ? null : { from: isoDay(from), to: isoDay(to) }
  }
}
