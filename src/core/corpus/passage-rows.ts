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

/** Entity → passages, each with how much it says of the entity; sorted by entity, then best first. */
export function entityPassageRows(
  passages: readonly IndexedPassage[],
  isPerson: (entity: number) => boolean
): Row<"entityPassages">[] {
  return passages
    .flatMap(({ text, row, mentions }, passage) =>
      [...mentions].map(([entity, of]) => ({
        entity,
        passage,
        ...aboutness(text, of, { isLead: row.lead === "yes", isPerson: isPerson(entity) })
      }))
    )
    .toSorted((a, b) => a.entity - b.entity || b.weight - a.weight || a.passage - b.passage)
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

/** Of the passages that say who or what an entity is, the best; null where none does. */
export function whoPassage(rows: readonly Row<"entityPassages">[], entity: number): number | null {
  const telling = rows.filter((row) => row.entity === entity && row.why === "says who or what it is")
  const titled = rows.filter((row) => row.entity === entity && row.why === "says what its office is")
  return telling[0]?.passage ?? titled[0]?.passage ?? null
}

/** Below this weight an entity only stands in a passage, and nothing is said of how it stands with others. */
const RELATED_FROM = 60
const MOST_RELATED_PER_PASSAGE = 6

/** Who is named together with whom, and the passage that says most of both; sorted by entity, then best first. */
export function relationRows(rows: readonly Row<"entityPassages">[]): Row<"relations">[] {
  const best = new Map<string, Row<"relations">>()
  for (const together of groupBy(rows, ({ passage }) => passage).values()) {
    const telling = together.filter(({ weight }) => weight >= RELATED_FROM).slice(0, MOST_RELATED_PER_PASSAGE)
    for (const { entity, passage, weight } of telling) {
      for (const other of telling) {
        if (other.entity === entity) continue
        const key = `${entity} ${other.entity}`
        const sum = weight + other.weight
        if (sum > (best.get(key)?.weight ?? 0))
          best.set(key, { entity, other: other.entity, passage, weight: sum })
      }
    }
  }
  return [...best.values()].toSorted(
    (a, b) => a.entity - b.entity || b.weight - a.weight || a.other - b.other
  )
}
