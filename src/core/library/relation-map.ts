import type { Passage } from "../card"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { EntityId, EntityType } from "../model"
import { quotePassage } from "../retrieval/quote"

export type MapEntity = {
  readonly entity: EntityId
  readonly name: string
  readonly type: EntityType
}

/** Two entities of the map that stand together in a passage. `a` and `b` are places in the map's `entities`. */
export type MapLink = {
  readonly a: number
  readonly b: number
  /** How much the passage says of both; compares within one map. */
  readonly weight: number
  /** How many links of the map are stronger, from 0 for none to 1 for all. */
  readonly rank: number
}

/** Who stands with whom, as far as one picture can show it. */
export type RelationMap = {
  /** The one in the middle first, where there is one; then those that stand closest to it, or have most to do with others. */
  readonly entities: readonly MapEntity[]
  /** Strongest first. */
  readonly links: readonly MapLink[]
  /** How the first entity stands with each other one, closest first; empty where none is in the middle. */
  readonly told: readonly { readonly entity: EntityId; readonly passage: Passage }[]
  /** How many more there would be. */
  readonly left: number
}

/** More names than this are no picture any more. */
const MOST_ENTITIES = 40
/** Of the whole corpus a picture shows fewer, since all have to do with each other. */
const MOST_OVERALL = 24
/** A line for each that anybody stands with would hide them all. */
const LINKS_AN_ENTITY = 3

/** The relations of the corpus around an entity, or among those that stand with the most others; null for an unknown one. */
export function relationMap(corpus: LoadedCorpus, center: EntityId | null): RelationMap | null {
  const { pack } = corpus
  const middle = center === null ? null : corpus.rows.get(center)
  if (middle === undefined) return null
  const wanted = middle === null ? mostRelated(corpus) : [middle, ...relatedTo(corpus, middle)]
  const shown = wanted.slice(0, middle === null ? MOST_OVERALL : MOST_ENTITIES)
  return {
    entities: shown.map((row) => {
      const { id, type } = pack.entities.row(row)
      return { entity: id, name: corpus.nameOf(row), type }
    }),
    links: linksAmong(corpus, shown, middle),
    told: middle === null ? [] : toldOf(corpus, middle, new Set(shown)),
    left: wanted.length - shown.length
  }
}

function relatedTo({ pack }: LoadedCorpus, entity: number): number[] {
  const [from, to] = pack.relations.range("entity", entity)
  return Array.from({ length: to - from }, (_, i) => pack.relations.cell(from + i, "other"))
}

/** All that stand with anybody; those with the most to do with others first. */
function mostRelated({ pack }: LoadedCorpus): number[] {
  const sums = new Map<number, number>()
  for (let row = 0; row < pack.relations.length; row++) {
    const entity = pack.relations.cell(row, "entity")
    sums.set(entity, (sums.get(entity) ?? 0) + pack.relations.cell(row, "weight"))
  }
  return [...sums].toSorted(([a, sumOfA], [b, sumOfB]) => sumOfB - sumOfA || a - b).map(([entity]) => entity)
}

/** All lines to the middle, and of each other entity its strongest. */
function linksAmong({ pack }: LoadedCorpus, shown: readonly number[], middle: number | null): MapLink[] {
  const places = new Map(shown.map((row, place) => [row, place]))
  const links = new Map<string, Omit<MapLink, "rank">>()
  for (const [entity, a] of places) {
    let taken = 0
    const [from, to] = pack.relations.range("entity", entity)
    for (let row = from; row < to; row++) {
      const other = pack.relations.cell(row, "other")
      const b = places.get(other)
      if (b === undefined) continue
      const isOfMiddle = entity === middle || other === middle
      if (!isOfMiddle && taken >= LINKS_AN_ENTITY) continue
      if (!isOfMiddle) taken++
      const [first, second] = a < b ? [a, b] : [b, a]
      links.set(`${first} ${second}`, { a: first, b: second, weight: pack.relations.cell(row, "weight") })
    }
  }
  return [...links.values()]
    .toSorted((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
    .map((link, i, { length }) => ({ ...link, rank: length < 2 ? 0 : i / (length - 1) }))
}

function toldOf(corpus: LoadedCorpus, middle: number, shown: ReadonlySet<number>): RelationMap["told"] {
  const { pack } = corpus
  const [from, to] = pack.relations.range("entity", middle)
  return Array.from({ length: to - from }, (_, i) => pack.relations.row(from + i))
    .filter(({ other }) => shown.has(other))
    .map(({ other, passage }) => ({
      entity: pack.entities.row(other).id,
      passage: quotePassage(corpus, other, passage, "says how they stand together")
    }))
}
