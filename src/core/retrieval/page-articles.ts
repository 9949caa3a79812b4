import type { CardArticle } from "../card"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { EntityId } from "../model"
import { groupBy } from "../group-by"
import { quoteSpan } from "./quote"
import { scorePassages } from "./score-passages"
import { entityTerm, termsOf } from "./terms"

const MOST_ARTICLES = 6
/** An article fits a page by its best passages, each next one counting half as much. */
const PASSAGES_COUNTED = 3
/** A page that holds so much of an article's words is that article: there is nothing more to read in it. */
const SAME_SHARE = 0.85

/**
 * The articles that fit a page's text and its entities, best first, each at its best passage. An article that is the
 * page itself is left out.
 */
export function articlesForPage(
  corpus: LoadedCorpus,
  entities: readonly EntityId[],
  text: string
): CardArticle[] {
  const { pack } = corpus
  const words = termsOf(text)
  const onPage = new Set(words)
  // Apart, since a long page has rare words enough to crowd out the entities.
  const scores = scorePassages(pack, words)
  for (const [passage, score] of scorePassages(pack, entities.map(entityTerm)))
    scores.set(passage, (scores.get(passage) ?? 0) + score)
  const scored = [...scores]
    .map(([passage, score]) => ({ passage, score, article: pack.passages.cell(passage, "article") }))
    .toSorted((a, b) => b.score - a.score || a.passage - b.passage)
  return [...groupBy(scored, ({ article }) => article)]
    .map(([article, passages]) => ({
      article,
      passages,
      score: decaying(passages.map(({ score }) => score))
    }))
    .toSorted((a, b) => b.score - a.score || a.article - b.article)
    .filter(({ article }) => !holds(onPage, termsOf(pack.articles.row(article).text)))
    .slice(0, MOST_ARTICLES)
    .flatMap(({ passages: [best] }) => {
      if (!best) return []
      const place = pack.passages.row(best.passage)
      const { file, start, end, title, published, source, lang } = quoteSpan(corpus, NOBODY, place, "")
      return [{ file, start, end, title, published, source, lang }]
    })
}

/** No row of an entity: nothing is set off. */
const NOBODY = -1

function decaying(scores: readonly number[]): number {
  return scores.slice(0, PASSAGES_COUNTED).reduce((sum, score, i) => sum + score / 2 ** i, 0)
}

function holds(page: ReadonlySet<string>, article: readonly string[]): boolean {
  const terms = new Set(article)
  let shared = 0
  for (const term of terms) if (page.has(term)) shared++
  return shared >= SAME_SHARE * terms.size
}
