import type { LoadedCorpus } from "../../src/core/corpus/loaded-corpus"
import type { EntityId, Evidence } from "../../src/core/model"
import { backgroundOn, evidenceOf } from "../../src/core/retrieval/background"
import { rankingWeights, type RankingWeights } from "../../src/core/retrieval/rank-passages"
import { scorePassages } from "../../src/core/retrieval/score-passages"
import { entityTerm, termsOf } from "../../src/core/retrieval/terms"

/** What is asked: background on an entity for a reader of a page. */
export type Question = {
  readonly entity: EntityId
  readonly text: string
  readonly date: string | undefined
  /** All entities that are found on the page. */
  readonly company: readonly EntityId[]
}

/** One way to choose passages, best first. */
export type Ranking = {
  readonly name: string
  readonly rank: (corpus: LoadedCorpus, question: Question) => readonly Evidence[]
}

/** How many places are measured. */
export const DEPTH = 5

/** The ranking that readers get, as the command line answers it. */
export const product: Ranking = {
  name: "as built",
  rank: (corpus, question) => backgroundOn(corpus, question, DEPTH).passages
}

/** The ranking that readers get, without one part of what it is made of, and without one part of the page. */
export const ablations: readonly Ranking[] = [
  ...(Object.keys(rankingWeights) as (keyof RankingWeights)[]).map((part): Ranking => ({
    name: `… without ${part}`,
    rank: (corpus, question) =>
      backgroundOn(corpus, question, DEPTH, { ...rankingWeights, [part]: 0 }).passages
  })),
  withPage("… without the page's entities", (question) => ({ ...question, company: [] })),
  withPage("… without the page's words", (question) => ({ ...question, text: "" }))
]

/** What anyone would do first. */
export const baselines: readonly Ranking[] = [
  bm25("BM25 of the page", ({ text }) => termsOf(text)),
  bm25("BM25 of the page and its entities", ({ text, company }) => [
    ...termsOf(text),
    ...company.map(entityTerm)
  ]),
  {
    name: "newest first",
    rank: (corpus, { entity }) => {
      const dateOf = ({ article }: LinkedPassage) => corpus.pack.articles.cell(article, "date")
      return linkedPassages(corpus, entity).toSorted((a, b) => dateOf(b) - dateOf(a) || a.row - b.row)
    }
  }
]

function withPage(name: string, change: (question: Question) => Parameters<typeof backgroundOn>[1]): Ranking {
  return { name, rank: (corpus, question) => backgroundOn(corpus, change(question), DEPTH).passages }
}

function bm25(name: string, terms: (question: Question) => readonly string[]): Ranking {
  return {
    name,
    rank: (corpus, question) => {
      const scores = scorePassages(corpus.pack, terms(question))
      const scoreOf = ({ row }: LinkedPassage) => scores.get(row) ?? 0
      return linkedPassages(corpus, question.entity).toSorted(
        (a, b) => scoreOf(b) - scoreOf(a) || a.row - b.row
      )
    }
  }
}

/** A passage by its row, article and place in it. */
type LinkedPassage = Evidence & { readonly row: number; readonly article: number }

/** The passages that mention an entity, in the order of the corpus. */
export function linkedPassages({ pack, rows }: LoadedCorpus, entity: EntityId): LinkedPassage[] {
  const row = rows.get(entity)
  if (row === undefined) return []
  const [from, to] = pack.entityPassages.range("entity", row)
  return Array.from({ length: to - from }, (_, i) => pack.entityPassages.cell(from + i, "passage"))
    .toSorted((a, b) => a - b)
    .map((passage) => {
      const place = pack.passages.row(passage)
      return { ...evidenceOf(pack, place), row: passage, article: place.article }
    })
}
