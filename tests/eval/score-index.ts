import { describePack, type PackDescription } from "../../src/core/corpus/describe-pack"
import type { LoadedCorpus } from "../../src/core/corpus/loaded-corpus"
import type { LabelledFile } from "./read-labels"
import { wrongDate } from "./score-dates"
import { scoreSpans, type SpanScore } from "./score-spans"

/** What the index of the corpus is worth, beside the labels of its articles. */
export type IndexScore = {
  readonly texts: readonly ScoredText[]
  /** Labelled entities that the pack does not hold, or holds without a mention. */
  readonly missingEntities: readonly string[]
  /** Entities of the pack that no label names. */
  readonly unlabelledEntities: readonly string[]
  readonly labelledEntities: number
  /** What is wrong with the articles' dates, one sentence each. */
  readonly wrongDates: readonly string[]
  readonly dates: number
}

/** A labelled text and how what was found in it compares. */
export type ScoredText = { readonly labelled: LabelledFile; readonly score: SpanScore }

/** Compares a pack with the labels of its articles. An article is known by its text. */
export function scoreIndex({ pack }: LoadedCorpus, seeds: readonly LabelledFile[]): IndexScore {
  const description = describePack(pack)
  const texts = new Map(pack.articles.rows().map(({ file, text }) => [text, file]))
  const articles = seeds.map((labelled) => articleOf(description, texts.get(labelled.text)))
  const labelledIds = new Set(seeds.flatMap(({ labels }) => labels.map(({ entity }) => entity)))
  const packIds = new Set(description.entities.map(({ id }) => id))
  const dated = seeds.map((labelled, i) => ({
    labelled,
    reason: wrongDate(labelled.published, articles[i]?.published ?? null)
  }))
  return {
    texts: seeds.map((labelled, i) => ({
      labelled,
      score: scoreSpans(labelled, articles[i]?.mentions ?? [])
    })),
    missingEntities: [...labelledIds].filter((id) => !packIds.has(id)).toSorted(),
    unlabelledEntities: [...packIds].filter((id) => !labelledIds.has(id)).toSorted(),
    labelledEntities: labelledIds.size,
    wrongDates: dated.flatMap(({ labelled, reason }) =>
      reason === null ? [] : [`${labelled.file}: ${reason}`]
    ),
    dates: seeds.filter(({ published }) => published).length
  }
}

function articleOf({ articles }: PackDescription, file: string | undefined) {
  return articles.find((article) => article.file === file)
}
