import type { Card, Passage } from "../card"
import { firstNames } from "../corpus/in-language"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import { coverageOf } from "./coverage"
import { quoteSpan } from "./quote"

/** What stands first of an entity, wherever it is shown. */
export type EntityHead = Pick<Card, "entity" | "name" | "type" | "nativeNames" | "who" | "coverage">

/** Who or what an entity is, by its row, and how much the corpus knows of it. */
export function headOf(corpus: LoadedCorpus, row: number): EntityHead {
  const { id, type } = corpus.pack.entities.row(row)
  const name = corpus.nameOf(row)
  return {
    entity: id,
    name,
    type,
    nativeNames: otherNamesOf(corpus, row, name),
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

/** The canonical name where another is shown, and the first name in each language that writes it in other letters. */
function otherNamesOf({ pack }: LoadedCorpus, row: number, shown: string): Card["nativeNames"] {
  const canonical = { lang: "en", text: pack.entities.row(row).name }
  const native = nativeLanguages.map((lang) => ({ lang, text: firstNames(pack, lang).get(row) }))
  const texts = new Set([shown])
  return [canonical, ...native].flatMap(({ lang, text }) => {
    if (text === undefined || texts.has(text)) return []
    texts.add(text)
    return [{ lang, text }]
  })
}

const nativeLanguages = ["ru", "my", "zh"] as const
