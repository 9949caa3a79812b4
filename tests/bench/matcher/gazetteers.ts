import type { LoadedCorpus } from "../../../src/core/corpus/loaded-corpus"
import { createFormFinder } from "../../../src/core/gazetteer/find-forms"
import type { FormToMatch } from "../../../src/core/gazetteer/form-to-match"
import { buildMatchingTable } from "../../../src/core/gazetteer/matching-table"
import { makeForms } from "./made-forms"

/** A form, and its number in the pack; null for one that was made up. */
export type KnownForm = FormToMatch & { readonly own: number | null }

/**
 * A gazetteer of a size: a small one has the forms that the texts hold most of, so that there is about as much to find
 * as with a large one, which has all forms of the pack and made-up ones.
 */
export function gazetteerOf(
  { pack }: LoadedCorpus,
  texts: readonly string[],
  { count, seed }: { readonly count: number; readonly seed: number }
): readonly KnownForm[] {
  const own = pack.forms.rows().map(({ text, rule }, number) => ({ text, rule, own: number }))
  if (count < own.length) return commonest(own, texts, count)
  return makeForms(own, count, seed).map((form, number) => ({
    ...form,
    own: number < own.length ? number : null
  }))
}

function commonest<F extends FormToMatch>(
  forms: readonly F[],
  texts: readonly string[],
  count: number
): readonly F[] {
  const find = createFormFinder(buildMatchingTable(forms))
  const counts = new Map<number, number>(forms.map((_, id) => [id, 0]))
  for (const [id] of texts.flatMap((text) => find(text).map(({ forms }) => forms))) {
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const ids = [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id)
  return ids.slice(0, count).flatMap((id) => forms[id] ?? [])
}
