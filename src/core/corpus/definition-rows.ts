import type { Article } from "../article/read-article"
import type { LinkedMention } from "../linking/link-block"
import type { Span } from "../model"
import type { Row } from "../pack/schema"
import { definitionAround } from "../retrieval/definition"
import type { CuratedEntity } from "./curated-entity"
import type { IndexedPassage } from "./passage-rows"
import type { Problem } from "./problem"

type Found = Row<"definitions"> & { readonly weight: number; readonly words: string }

/** A short form says less than the whole name. */
const WHOLE_NAME_BONUS = 1
/** So many are kept of an entity. */
export const MOST_DEFINITIONS = 3

/**
 * What the corpus says of who or what its entities are, best first: the words that an editor chose, then those that are
 * found around the names.
 */
export function definitionRows(
  entities: readonly Row<"entities">[],
  articles: readonly Article[],
  passages: readonly IndexedPassage[],
  chosenFor: (entity: number) => Row<"definitions"> | null
): Row<"definitions">[] {
  return entities.flatMap((entity, row) => {
    if (entity.lookalike === "yes") return []
    const chosen = chosenFor(row)
    const found = passages
      .flatMap((passage) => definitionsIn(passage, row, entity))
      .toSorted((a, b) => b.weight - a.weight || dayOf(articles[b.article]) - dayOf(articles[a.article]))
    const distinct = found.filter(({ words }, i) => found.findIndex((other) => other.words === words) === i)
    const rest = distinct.map(({ article, start, end }) => ({
      entity: row,
      article,
      start,
      end,
      curated: "no" as const
    }))
    return [...(chosen ? [chosen] : []), ...rest].slice(0, MOST_DEFINITIONS)
  })
}

function definitionsIn(
  { row, text, mentions }: IndexedPassage,
  entity: number,
  { name, type }: Row<"entities">
): Found[] {
  const names = (mentions.get(entity) ?? []).filter(({ kind }: LinkedMention) => kind === "name")
  return names.flatMap((mention) => {
    const found = definitionAround(text, mention, type)
    if (!found) return []
    const isWhole = mention.end - mention.start >= name.length / 2
    return [
      {
        entity,
        article: row.article,
        ...shifted(found, row.start),
        curated: "no" as const,
        weight: found.weight + (isWhole ? WHOLE_NAME_BONUS : 0),
        words: text.slice(found.start, found.end).toLowerCase()
      }
    ]
  })
}

/** The words that an editor chose to say who or what an entity is. Words that stand in no passage are told and left out. */
export function chosenWords(
  { who, id, file, lineOf }: CuratedEntity,
  entity: number,
  passages: readonly IndexedPassage[],
  problems: Problem[]
): Row<"definitions"> | null {
  if (who === "") return null
  for (const { text, row } of passages) {
    const at = text.indexOf(who)
    if (at >= 0)
      return {
        entity,
        article: row.article,
        ...shifted({ start: at, end: at + who.length }, row.start),
        curated: "yes"
      }
  }
  problems.push({
    severity: "warning",
    file,
    line: lineOf(["who"]),
    reason: `no passage says “${who}” of ${id}`
  })
  return null
}

const shifted = ({ start, end }: Span, by: number) => ({ start: start + by, end: end + by })

function dayOf(article: Article | undefined): number {
  return Number(article?.published?.date.replaceAll("-", "") ?? 0)
}
