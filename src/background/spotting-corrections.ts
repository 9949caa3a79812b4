import type { Place } from "../core/corrections/correction"
import { createCorrector, type PageCorrector } from "../core/corrections/corrector"
import type { LoadedCorpus } from "../core/corpus/loaded-corpus"
import { loadCorrections } from "../webext/corrections-store"

/** The reader's corrections, prepared for spotting when they are first needed. */
export type SpottingCorrections = {
  forPage(place: Place): Promise<PageCorrector>
  /** They have changed: the next page gets them anew. */
  forget(): void
}

export function createSpottingCorrections(corpus: () => Promise<LoadedCorpus>): SpottingCorrections {
  let preparing: Promise<(place: Place) => PageCorrector> | null = null
  const prepare = async () => {
    const [loaded, corrections] = await Promise.all([corpus(), loadCorrections()])
    return createCorrector(loaded, corrections)
  }
  return {
    forPage: async (place) => (await (preparing ??= prepare()))(place),
    forget() {
      preparing = null
    }
  }
}
