import type { LoadedCorpus } from "../../src/core/corpus/loaded-corpus"
import type { EntityId, Evidence } from "../../src/core/model"
import { mentionsIn } from "../../src/node/commands/spot"
import type { JudgedFile } from "./read-judged"
import { gainsOf, ndcg } from "./ndcg"
import { ablations, baselines, DEPTH, linkedPassages, product, type Question } from "./rankings"
import { resolveJudgments, type Stretch } from "./resolve-judgments"

/** nDCG of the first three and the first five places. */
export type Score = { readonly at3: number; readonly at5: number }

/** How one entity of one page was served. */
export type ScoredPair = {
  readonly file: string
  readonly lang: string
  readonly set: "tuned" | "held-out"
  readonly entity: EntityId
  /** Whether spotting finds the entity on the page, so that a reader could ask for it. */
  readonly isSpotted: boolean
  readonly stretches: readonly Stretch[]
  /** What readers get, best first, with what each passage gains. */
  readonly shown: readonly (Evidence & { readonly text: string; readonly gain: number })[]
  /** By the name of the ranking. */
  readonly scores: Readonly<Record<string, Score>>
}

/** The best that any order could do with the passages that mention the entity: what is lost above it was not linked. */
export const CEILING = "best order of what mentions it"

/** The names of all rankings, as they are told. */
export const rankingNames = [product, ...ablations, ...baselines].map(({ name }) => name).concat(CEILING)

/**
 * Ranks background for every judged entity of every page, as the command line would and in the ways it is compared with.
 *
 * @throws LabelError where a judgment quotes what the corpus does not hold
 */
export function scoreBackground(corpus: LoadedCorpus, pages: readonly JudgedFile[]): ScoredPair[] {
  const articles = corpus.pack.articles.rows()
  return pages.flatMap((page) => {
    const company = [...new Set(mentionsIn(corpus, page.text, null).map(({ entity }) => entity))]
    return page.entities.map(({ entity, judgments }) => ({
      file: page.file,
      lang: page.lang,
      set: page.set,
      entity,
      isSpotted: company.includes(entity),
      ...scorePair(
        corpus,
        { entity, text: page.text, date: page.date, company },
        resolveJudgments(page.file, judgments, articles)
      )
    }))
  })
}

function scorePair(corpus: LoadedCorpus, question: Question, stretches: readonly Stretch[]) {
  const scoreOf = (passages: readonly Evidence[]): Score => {
    const gains = gainsOf(passages, stretches)
    const grades = stretches.map(({ grade }) => grade)
    return { at3: ndcg(gains, grades, 3), at5: ndcg(gains, grades, DEPTH) }
  }
  const shown = product.rank(corpus, question)
  const gains = gainsOf(shown, stretches)
  const others = [...ablations, ...baselines].map(({ name, rank }) => [name, rank(corpus, question)] as const)
  const rankings = [
    [product.name, shown],
    ...others,
    [CEILING, bestOrder(corpus, question, stretches)]
  ] as const
  return {
    stretches,
    shown: shown.map(({ file, start, end }, i) => {
      const text = corpus.pack.articles.rows().find((row) => row.file === file)?.text ?? ""
      return { file, start, end, text: text.slice(start, end), gain: gains[i] ?? 0 }
    }),
    scores: Object.fromEntries(rankings.map(([name, passages]) => [name, scoreOf(passages)]))
  }
}

function bestOrder(corpus: LoadedCorpus, { entity }: Question, stretches: readonly Stretch[]): Evidence[] {
  const gain = (passage: Evidence) => gainsOf([passage], stretches)[0] ?? 0
  return linkedPassages(corpus, entity).toSorted((a, b) => gain(b) - gain(a))
}
