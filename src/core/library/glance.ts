import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { EntityType } from "../model"
import { isoDay } from "../pack/days"
import { articleEntry, type LibraryEntry } from "./articles"

/** A corpus at a glance. */
export type Glance = {
  readonly articles: number
  /** Days of the oldest and the newest article, ISO 8601; null where none has a date. */
  readonly from: string | null
  readonly to: string | null
  /** How many entities of each type the articles tell of; types without any are left out. */
  readonly types: readonly { readonly type: EntityType; readonly count: number }[]
  /** The newest articles, the newest first. */
  readonly latest: readonly LibraryEntry[]
}

const LATEST = 5

/** Reads columns only, and decodes no text: a large corpus is seen at a glance too. */
export function glanceAt({ pack, rows }: LoadedCorpus): Glance {
  const { articles, mentions, entities } = pack
  const dateOf = (article: number) => articles.cell(article, "date")
  const newestFirst = Array.from({ length: articles.length }, (_, article) => article).toSorted(
    (a, b) => dateOf(b) - dateOf(a)
  )
  const days = newestFirst.map(dateOf).filter((day) => day !== 0)
  const [newest, oldest] = [days[0], days.at(-1)]
  const named = new Set<number>()
  for (let mention = 0; mention < mentions.length; mention++) named.add(mentions.cell(mention, "entity"))
  const counts = new Map<EntityType, number>()
  for (const row of rows.values()) {
    const [first, end] = pack.entityPassages.range("entity", row)
    if (!named.has(row) && first >= end) continue
    const { type } = entities.row(row)
    counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  return {
    articles: articles.length,
    from: oldest === undefined ? null : isoDay(oldest),
    to: newest === undefined ? null : isoDay(newest),
    types: [...counts].map(([type, count]) => ({ type, count })),
    latest: newestFirst.slice(0, LATEST).map((article) => articleEntry(pack, article))
  }
}
