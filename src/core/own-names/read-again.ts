import { answeringPassages } from "../corpus/answering-passages"
import { definitionRows, definitionsOf, findDefinitions } from "../corpus/definition-rows"
import { pronounPassages } from "../corpus/implied-passages"
import { mentionsOf } from "../corpus/mention-rows"
import { namedPassages, passageTerms, type IndexedPassage } from "../corpus/passage-rows"
import { relationRows } from "../corpus/relation-rows"
import { createSpokenList, createWordList, sortSpoken, spokenRows } from "../corpus/spoken"
import { groupBy } from "../group-by"
import type { Gazetteer } from "../linking/gazetteer"
import type { LinkedMention } from "../linking/link-block"
import type { EntityType } from "../model"
import type { PackContents } from "../pack/encode"
import type { Row } from "../pack/schema"
import { buildPostings, readPostings, type Posting } from "../retrieval/postings"
import { entityTerm, hashTerm } from "../retrieval/terms"

/** What reading some articles again has found of new names; rows refer to the tables that were read. */
export type FoundAgain = Pick<
  PackContents["tables"],
  "mentions" | "entityPassages" | "definitions" | "relations"
> & {
  /** By the hashes of terms. */
  readonly postings: ReadonlyMap<number, readonly Posting[]>
}

/** What is looked for: entities that no article was read for yet, and further forms of others. */
export type Wanted = {
  readonly isNew: (entity: number) => boolean
  readonly isOwnForm: (form: number) => boolean
}

/**
 * Reads articles of a pack again with a gazetteer that knows more names, and gives what is said of those.
 *
 * @param articles their row numbers
 */
export function readAgain(
  { tables }: PackContents,
  gazetteer: Gazetteer,
  articles: readonly number[],
  { isNew, isOwnForm }: Wanted
): FoundAgain {
  const { entities } = tables
  const typeOf = (entity: number): EntityType => entities[entity]?.type ?? "other"
  const zones = groupBy(tables.zones, ({ article }) => article)
  const mentions = new Map(
    articles.flatMap((article): [number, LinkedMention[]][] => {
      const row = tables.articles[article]
      return row ? [[article, mentionsOf(gazetteer, { ...row, zones: zones.get(article) ?? [] })]] : []
    })
  )
  const isOwn = ({ entity, form }: LinkedMention) => isNew(entity) || isOwnForm(form)
  const { passages, places } = passagesWith(tables, mentions)
  const placed = <R extends { readonly passage: number }>(row: R): R => ({
    ...row,
    passage: places[row.passage] ?? 0
  })
  const all = speaking(passages, typeOf)
  const isNamed = ({ entity, passage }: Row<"entityPassages">) =>
    isNew(entity) || (passages[passage]?.mentions.get(entity) ?? []).some(isOwn)
  const own = all.rows.filter(isNamed)
  // Of the others it is known who they are.
  const onlyNew = entities.map((row, entity) => (isNew(entity) ? row : { ...row, lookalike: "yes" as const }))
  const definitions = definitionsOf(
    entities.length,
    findDefinitions(onlyNew, passages, () => 0),
    []
  )
  const relations = relationRows({
    passages: passages.length,
    spoken: all.columns,
    definitions,
    eventEntities: [],
    evidence: []
  })
    .filter(({ entity, other }) => isNew(entity) || isNew(other))
    .map(({ definition, ...row }) => ({
      ...placed(row),
      definition: definition === null ? null : definition + tables.definitions.length
    }))
  return {
    mentions: [...mentions].flatMap(([article, found]) =>
      found.filter(isOwn).map(({ start, end, entity, kind, reason }) => ({
        article,
        start,
        end,
        entity,
        kind,
        reason
      }))
    ),
    entityPassages: own.map(placed),
    definitions: definitionRows(definitions),
    relations,
    postings: postingsOf({ tables, passages, places, own })
  }
}

/** What the passages say of whom, by a name or without, in the order of a pack. */
function speaking(passages: readonly IndexedPassage[], typeOf: (entity: number) => EntityType) {
  const isPerson = (entity: number) => typeOf(entity) === "person"
  const words = createWordList()
  const list = createSpokenList(words)
  for (const row of namedPassages(passages, isPerson)) list.add(row)
  for (const row of pronounPassages(passages, isPerson)) list.add(row)
  for (const row of answeringPassages(passages, typeOf)) list.add(row)
  const columns = sortSpoken(list.columns())
  return { columns, rows: [...spokenRows(columns, words.words)] }
}

/** The passages of the articles that were read, and which rows they are. */
function passagesWith(
  tables: PackContents["tables"],
  mentions: ReadonlyMap<number, readonly LinkedMention[]>
): { readonly passages: readonly IndexedPassage[]; readonly places: readonly number[] } {
  const places = tables.passages.flatMap(({ article }, place) => (mentions.has(article) ? [place] : []))
  const passages = places.flatMap((place): IndexedPassage[] => {
    const row = tables.passages[place]
    if (!row) return []
    const { article, start, end } = row
    const inside = (mentions.get(article) ?? [])
      .filter((mention) => mention.start >= start && mention.end <= end)
      .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }))
    const text = tables.articles[article]?.text.slice(start, end) ?? ""
    return [{ row, text, mentions: groupBy(inside, ({ entity }) => entity) }]
  })
  return { passages, places }
}

/** The entities as terms of the passages that name them. */
function postingsOf({
  tables,
  passages,
  places,
  own
}: {
  readonly tables: PackContents["tables"]
  readonly passages: readonly IndexedPassage[]
  readonly places: readonly number[]
  readonly own: readonly Row<"entityPassages">[]
}): ReadonlyMap<number, readonly Posting[]> {
  const idOf = (entity: number) => tables.entities[entity]?.id ?? ""
  const { terms, bytes } = buildPostings(passageTerms(passages, idOf), {
    count: tables.passages.length,
    withTerm: () => 0
  })
  const wanted = new Set(own.map(({ entity }) => hashTerm(entityTerm(idOf(entity)))))
  return new Map(
    terms
      .filter(({ hash }) => wanted.has(hash))
      .map((term) => [
        term.hash,
        readPostings(bytes, term).map(([passage, impact]): Posting => [places[passage] ?? 0, impact])
      ])
  )
}
