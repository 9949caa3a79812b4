import { proseSentences } from "../article/prose"
import { describeFound } from "../corpus/describe-found"
import { readLibraryArticle, type LibraryArticle } from "../library/articles"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { DateEstimate, EntityId } from "../model"
import type { FoundEntity } from "../page"
import { LOOKED_THROUGH } from "../proposals/names-in-article"
import { proposeNames } from "../proposals/propose-names"

/** What was understood of one article of the corpus, as a reader is told. */
export type Understood = {
  readonly file: string
  readonly title: string
  readonly source: string | null
  /** BCP 47; null where it is unknown. */
  readonly language: string | null
  readonly published: DateEstimate | null
  /** The names in it, most frequent first. */
  readonly entities: readonly FoundEntity[]
  /** Likely names that the corpus does not know, the most frequent first; English and Russian only. */
  readonly newNames: readonly string[]
}

const MOST_NEW_NAMES = 6

/** What the corpus makes of an article; null where it has none of that name. */
export function understoodOf(corpus: LoadedCorpus, file: string): Understood | null {
  const article = readLibraryArticle(corpus, file)
  if (!article) return null
  const counts = new Map<EntityId, number>()
  for (const { entity } of article.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const { title, source, language, published } = article
  const entities = describeFound(
    corpus,
    [...counts].map(([entity, count]) => ({ entity, count }))
  )
  return { file, title, source, language, published, entities, newNames: newNamesIn(article) }
}

function newNamesIn({ text, zones, mentions }: LibraryArticle): string[] {
  const sentences = proseSentences(text, zones).slice(0, LOOKED_THROUGH)
  return (
    proposeNames(text, sentences, mentions)
      // One word with a capital, once, is as likely a mistake of ours.
      .filter(({ name, spans }) => name.includes(" ") || spans.length > 1)
      .slice(0, MOST_NEW_NAMES)
      .map(({ name }) => name)
  )
}
