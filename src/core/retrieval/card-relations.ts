import type { CardArticle, RelatedEntity } from "../card"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import { quotePassage, quoteSpan } from "./quote"
import type { RankedPassage } from "./candidates"

const MOST_RELATED = 6
const MOST_ARTICLES = 5

/** Who and what stands with an entity in the corpus, closest first, each with the passage that says how. */
export function relatedEntities(
  corpus: LoadedCorpus,
  entity: number,
  most: number = MOST_RELATED
): RelatedEntity[] {
  const { pack } = corpus
  const [from, to] = pack.relations.range("entity", entity)
  return Array.from({ length: Math.min(most, Math.max(0, to - from)) }, (_, i) => {
    const { other, passage } = pack.relations.row(from + i)
    const { id, type } = pack.entities.row(other)
    return {
      entity: id,
      name: corpus.nameOf(other),
      type,
      passage: quotePassage(corpus, other, passage, "says how they stand together")
    }
  })
}

/** The articles that ranked passages come from, the one with the best passage first. */
export function articlesOf(
  corpus: LoadedCorpus,
  entity: number,
  ranked: readonly RankedPassage[]
): CardArticle[] {
  const seen = new Set<number>()
  const best = ranked.filter(({ article }) => !seen.has(article) && seen.add(article))
  return best.slice(0, MOST_ARTICLES).map(({ passage }) => {
    const place = corpus.pack.passages.row(passage)
    const { file, start, end, title, published, source, lang } = quoteSpan(corpus, entity, place, "")
    return { file, start, end, title, published, source, lang }
  })
}
