import type { LoadedCorpus } from "../../src/core/corpus/loaded-corpus"
import type { PageNames } from "./pages/make-page"

/** Names that are found wherever they stand, by language: what the bench plants in its pages. */
export function namesToPlant({ pack }: LoadedCorpus): PageNames {
  const names: Record<string, string[]> = {}
  for (const {
    text,
    entity,
    kind,
    language,
    needs,
    clues,
    notBefore,
    notAfter,
    inflectionOf
  } of pack.forms.rows()) {
    const isCertain =
      needs === 0 && clues === "" && notBefore === "" && notAfter === "" && inflectionOf === null
    if (kind !== "name" || !isCertain || pack.entities.row(entity).lookalike === "yes") continue
    names[language] = [...(names[language] ?? []), text]
  }
  return names
}

/** So many of the values, spread evenly over all of them. */
export function spread<T>(values: readonly T[], count: number): readonly T[] {
  return values.filter(
    (_, index) =>
      Math.floor((index * count) / values.length) !== Math.floor(((index - 1) * count) / values.length)
  )
}
