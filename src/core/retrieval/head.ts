import type { Card, Passage } from "../card"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import { coverageOf } from "./coverage"
import { quoteSpan } from "./quote"

/** What stands first of an entity, wherever it is shown. */
export type EntityHead = Pick<Card, "entity" | "name" | "type" | "nativeNames" | "who" | "coverage">

/** Who or what an entity is, by its row, and how much the corpus knows of it. */
export function headOf(corpus: LoadedCorpus, row: number): EntityHead {
  const { id, name, type } = corpus.pack.entities.row(row)
  return {
    entity: id,
    name,
    type,
    nativeNames: nativeNamesOf(corpus, row, name),
    who: definitionOf(corpus, row),
    coverage: coverageOf(corpus, row)
  }
}

/** The stretch that says who or what an entity is; null where no article does. */
function definitionOf(corpus: LoadedCorpus, entity: number): Passage | null {
  const [first, end] = corpus.pack.definitions.range("entity", entity)
  if (first >= end) return null
  return quoteSpan(corpus, entity, corpus.pack.definitions.row(first), "says who or what it is")
}

/** The first form of each language that writes the name in other letters. */
function nativeNamesOf({ pack }: LoadedCorpus, entity: number, name: string): Card["nativeNames"] {
  const names: { lang: string; text: string }[] = []
  for (let row = 0; row < pack.forms.length; row++) {
    if (pack.forms.cell(row, "entity") !== entity) continue
    const { language, text, kind, inflectionOf } = pack.forms.row(row)
    const isNative = ["my", "ru", "zh"].includes(language) && kind === "name" && inflectionOf === null
    if (isNative && text !== name && !names.some(({ lang }) => lang === language))
      names.push({ lang: language, text })
  }
  return names
}
