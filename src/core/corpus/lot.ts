import type { Row } from "../pack/schema"
import type { TermLists } from "../retrieval/term-lists"
import type { ContainedName } from "./contained-names"
import type { Definition, FoundDefinition } from "./definition-rows"
import type { SpokenColumns } from "./spoken"

/**
 * What follows from some articles alone, whatever else stands in the corpus: a pack is built of lots, so that only one
 * of them is in memory. Articles and passages are counted within the lot, and what comes in thousands lies in columns.
 */
export type Lot = {
  readonly articles: LotArticles
  readonly facts: LotFacts
  readonly terms: TermLists
}

/** The articles of a lot as rows of a pack. */
export type LotArticles = {
  readonly articles: readonly Row<"articles">[]
  readonly zones: readonly Row<"zones">[]
}

/** What the articles of a lot say of whom. */
export type LotFacts = {
  /** How many articles. */
  readonly articles: number
  /** `lead`, `kind` and the like are places in their lists of choices, `why` and `reason` in `words`. */
  readonly passages: { readonly [K in "article" | "start" | "end" | "lead"]: Uint32Array }
  readonly mentions: {
    readonly [K in "article" | "start" | "end" | "entity" | "kind" | "reason"]: Uint32Array
  }
  /** The passages that mention an entity, and those that speak of it by a pronoun. */
  readonly named: SpokenColumns
  readonly meant: SpokenColumns
  readonly contained: readonly ContainedName[]
  readonly definitions: readonly FoundDefinition[]
  /** Where an editor's words stand. */
  readonly sayings: readonly Definition[]
  readonly words: readonly string[]
}

/** The lots of a corpus in their order. Parts are read as often as they are wanted. */
export type Lots = {
  readonly count: number
  articles(lot: number): LotArticles
  facts(lot: number): LotFacts
  terms(lot: number): TermLists
}

/** Lots that are in memory. */
export function lotsInMemory(lots: readonly Lot[]): Lots {
  const at = (index: number): Lot => {
    const lot = lots[index]
    if (!lot) throw new RangeError(`there is no lot ${index}`)
    return lot
  }
  return {
    count: lots.length,
    articles: (lot) => at(lot).articles,
    facts: (lot) => at(lot).facts,
    terms: (lot) => at(lot).terms
  }
}
