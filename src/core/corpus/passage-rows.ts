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

/** The passages that mention entities, each with how much it says of the entity. */
export function* namedPassages(
  passages: readonly IndexedPassage[],
  isPerson: (entity: number) => boolean
): Generator<Row<"entityPassages">> {
  for (const [passage, { text, row, mentions }] of passages.entries())
    for (const [entity, of] of mentions)
      yield {
        entity,
        passage,
        ...aboutness(text, of, { isLead: row.lead === "yes", isPerson: isPerson(entity) })
      }
}

/** The terms of each passage: its words, and its entities by name so that they weigh like rare words. */
export function* passageTerms(
  passages: readonly IndexedPassage[],
  idOf: (entity: number) => string
): Generator<readonly string[]> {
  for (const { text, mentions } of passages)
    yield [...termsOf(text), ...[...mentions.keys()].map((entity) => entityTerm(idOf(entity)))]
}
