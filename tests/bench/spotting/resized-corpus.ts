import type { LoadedCorpus } from "../../../src/core/corpus/loaded-corpus"
import { createFormFinder } from "../../../src/core/gazetteer/find-forms"
import type { Gazetteer } from "../../../src/core/linking/gazetteer"

/**
 * A corpus whose matcher looks for another number of names: by a table of its own, whose forms are those of the pack
 * by `own` (null: made up, and nobody's name).
 */
export function resizeCorpus(
  corpus: LoadedCorpus,
  table: Uint32Array,
  own: readonly (number | null)[]
): LoadedCorpus {
  const find = createFormFinder(table)
  const known = (forms: readonly number[]) => forms.flatMap((form) => own[form] ?? [])
  const gazetteer: Gazetteer = {
    ...corpus.gazetteer,
    find: (text, within) =>
      find(text, within).flatMap((hit) => {
        const forms = known(hit.forms)
        if (forms.length === 0) return []
        const shorter = hit.shorter.map((reading) => ({ ...reading, forms: known(reading.forms) }))
        return [{ ...hit, forms, shorter: shorter.filter(({ forms }) => forms.length > 0) }]
      })
  }
  return { ...corpus, gazetteer }
}
