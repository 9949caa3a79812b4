import type { Article } from "../article/read-article"
import { groupBy } from "../group-by"
import type { LinkedMention } from "../linking/link-block"
import type { Row } from "../pack/schema"
import { aboutness } from "../retrieval/aboutness"
import { passagesOf } from "../retrieval/passages"
import { entityTerm, termsOf } from "../retrieval/terms"

/** A passage with what it mentions; `row` is its place in the pack. */
export type IndexedPassage = {
  readonly row: Row<"passages">
  readonly text: string
  /** Mentions inside it, at offsets of the passage, by entity row. */
  readonly mentions: ReadonlyMap<number, readonly LinkedMention[]>
}

/** All passages of a corpus, in the order of their articles. */
export function indexPassages(
  articles: readonly Article[],
  mentions: readonly (readonly LinkedMention[])[]
): IndexedPassage[] {
  return articles.flatMap((article, number) =>
    passagesOf(article).map(({ start, end, isLead }): IndexedPassage => {
      const inside = (mentions[number] ?? []).filter(
        (mention) => mention.start >= start && mention.end <= end
      )
      const shifted = inside.map((mention) => ({
        ...mention,
        start: mention.start - start,
        end: mention.end - start
      }))
      return {
        row: { article: number, start, end, lead: isLead ? "yes" : "no" },
        text: article.text.slice(start, end),
        mentions: groupBy(shifted, ({ entity }) => entity)
      }
    })
  )
}

/**
 * Entity → passages, each with how much it says of the entity; sorted by entity, then best first. `implied` are those
 * that speak of an entity without a mention of it.
 */
export function entityPassageRows(
  passages: readonly IndexedPassage[],
  implied: readonly Row<"entityPassages">[],
  isPerson: (entity: number) => boolean
): Row<"entityPassages">[] {
  const mentioned = passages.flatMap(({ text, row, mentions }, passage) =>
    [...mentions].map(([entity, of]) => ({
      entity,
      passage,
      ...aboutness(text, of, { isLead: row.lead === "yes", isPerson: isPerson(entity) })
    }))
  )
  const best = new Map<string, Row<"entityPassages">>()
  for (const row of [...mentioned, ...implied]) {
    const key = `${row.entity} ${row.passage}`
    if ((best.get(key)?.weight ?? -1) < row.weight) best.set(key, row)
  }
  return [...best.values()].toSorted(
    (a, b) => a.entity - b.entity || b.weight - a.weight || a.passage - b.passage
  )
}

/** The terms of each passage: its words, and its entities by name so that they weigh like rare words. */
export function passageTerms(
  passages: readonly IndexedPassage[],
  idOf: (entity: number) => string
): string[][] {
  return passages.map(({ text, mentions }) => [
    ...termsOf(text),
    ...[...mentions.keys()].map((entity) => entityTerm(idOf(entity)))
  ])
}
