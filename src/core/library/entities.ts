import type { LoadedCorpus } from "../corpus/loaded-corpus"
import { groupBy } from "../group-by"
import type { EntityId, EntityType } from "../model"

/** One line of the list of names. */
export type EntityEntry = {
  readonly entity: EntityId
  readonly name: string
  readonly type: EntityType
  /** How many articles name it or speak of it. */
  readonly articles: number
  /** How often they do. */
  readonly count: number
  /** Who or what it is, in words of an article; null where none says. */
  readonly who: {
    readonly text: string
    /** BCP 47; null where it is unknown. */
    readonly lang: string | null
    /** An editor has chosen the words; otherwise they were found by rule. */
    readonly curated: boolean
  } | null
}

/** The entities of which a corpus tells, in the order of the pack. Mentions are gathered once, when this is called. */
export function createEntityList({ pack, rows, nameOf }: LoadedCorpus) {
  const mentionsOf = groupBy(
    Array.from({ length: pack.mentions.length }, (_, mention) => mention),
    (mention) => pack.mentions.cell(mention, "entity")
  )
  const entryOf = (entity: EntityId): EntityEntry | null => {
    const row = rows.get(entity)
    if (row === undefined) return null
    const { type } = pack.entities.row(row)
    const mentions = mentionsOf.get(row) ?? []
    const articles = articlesOf(row, mentions).size
    if (articles === 0) return null
    return {
      entity,
      name: nameOf(row),
      type,
      articles,
      count: mentions.length,
      who: whoOf(row)
    }
  }
  const articlesOf = (row: number, mentions: readonly number[]) => {
    const articles = new Set(mentions.map((mention) => pack.mentions.cell(mention, "article")))
    const [from, to] = pack.entityPassages.range("entity", row)
    for (let at = from; at < to; at++)
      articles.add(pack.passages.cell(pack.entityPassages.cell(at, "passage"), "article"))
    return articles
  }
  const whoOf = (row: number): EntityEntry["who"] => {
    const [first, end] = pack.definitions.range("entity", row)
    if (first >= end) return null
    const { article, start, end: until, curated } = pack.definitions.row(first)
    const { text, language } = pack.articles.row(article)
    return {
      text: text.slice(start, until),
      lang: language === "und" ? null : language,
      curated: curated === "yes"
    }
  }
  return {
    /** Null for an entity of which no article tells. */
    entryOf,
    all: (): EntityEntry[] => [...rows.keys()].flatMap((entity) => entryOf(entity) ?? [])
  }
}
