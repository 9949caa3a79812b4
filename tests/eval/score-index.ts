import type { PackDescription } from "../../src/core/corpus/describe-pack"
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

/** Compares a pack with the labels of its articles; `files` finds an article's file by its text. */
export function scoreIndex(
  { articles, entities }: PackDescription,
  files: ReadonlyMap<string, string>,
  seeds: readonly LabelledFile[]
): IndexScore {
  const compared = seeds.map((labelled) => {
    const article = articles.find(({ file }) => file === files.get(labelled.text))
    const wrong = wrongDate(labelled.published, article?.published ?? null)
    return { labelled, score: scoreSpans(labelled, article?.mentions ?? []), wrong }
  })
  const labelledIds = new Set(seeds.flatMap(({ labels }) => labels.map(({ entity }) => entity)))
  const packIds = new Set(entities.map(({ id }) => id))
  return {
    texts: compared.map(({ labelled, score }) => ({ labelled, score })),
    missingEntities: [...labelledIds].filter((id) => !packIds.has(id)).toSorted(),
    unlabelledEntities: [...packIds].filter((id) => !labelledIds.has(id)).toSorted(),
    labelledEntities: labelledIds.size,
    wrongDates: compared.flatMap(({ labelled, wrong }) =>
      wrong === null ? [] : [`${labelled.file}: ${wrong}`]
    ),
    dates: seeds.filter(({ published }) => published).length
  }
}
