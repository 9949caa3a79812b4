import type { LoadedCorpus } from "../../src/core/corpus/loaded-corpus"
import { mentionsIn } from "../../src/node/commands/spot"
import type { LabelledFile } from "./read-labels"
import type { ScoredText } from "./score-index"
import { scoreSpans } from "./score-spans"

/** Spots each text as the command line would and compares what was found with its labels. */
export function scoreSpotting(corpus: LoadedCorpus, texts: readonly LabelledFile[]): ScoredText[] {
  return texts.map((labelled) => ({
    labelled,
    score: scoreSpans(labelled, mentionsIn(corpus, labelled.text, labelled.lang))
  }))
}

/** As `scoreSpotting`, for texts whose labels are of names alone: other kinds count neither way. */
export function scoreNameSpotting(corpus: LoadedCorpus, texts: readonly LabelledFile[]): ScoredText[] {
  return texts.map((labelled) => {
    const names = mentionsIn(corpus, labelled.text, labelled.lang).filter(({ kind }) => kind === "name")
    return { labelled, score: scoreSpans(labelled, names) }
  })
}
