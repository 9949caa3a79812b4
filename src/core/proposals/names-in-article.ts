import { plain } from "../linking/words-near"
import type { EntityType, Span } from "../model"
import { faultOf } from "../own-names/form-doubts"
import type { Pack } from "../pack/open"
import { splitSentences } from "../text/sentences"
import { proposeNames } from "./propose-names"

/** A likely new name in one article. */
export type NameInArticle = {
  readonly name: string
  /** The name folded, as it is compared with others. */
  readonly key: string
  readonly type: EntityType
  readonly count: number
  /** The first places. */
  readonly spans: readonly Span[]
}

/** A long article's names stand in its beginning; a hostile one is not to cost more. In sentences. */
export const LOOKED_THROUGH = 300
const MOST_SPANS = 2

/** The likely new names of one article of a pack, by its row, most frequent first. */
export function namesInArticle(pack: Pack, article: number): readonly NameInArticle[] {
  const text = pack.stringOnce(pack.articles.cell(article, "text"))
  const known = rowsOf(pack.mentions, article)
  const sentences = rowsOf(pack.passages, article)
    .flatMap((passage) => splitSentences(text, passage))
    .slice(0, LOOKED_THROUGH)
  const proposed = proposeNames(text, sentences, known).filter(({ name }) => faultOf(name) === null)
  return proposed.map(({ name, type, spans }) => ({
    name,
    key: plain(name),
    type,
    count: spans.length,
    spans: spans.slice(0, MOST_SPANS)
  }))
}

/** How often an article names somebody: another number where it was read with other names. */
export function mentionCount(pack: Pack, article: number): number {
  const [from, to] = pack.mentions.range("article", article)
  return to - from
}

type OfArticles = Pack["mentions"] | Pack["passages"]

function rowsOf(table: OfArticles, article: number): Span[] {
  const [from, to] = table.range("article", article)
  return Array.from({ length: to - from }, (_, i) => ({
    start: table.cell(from + i, "start"),
    end: table.cell(from + i, "end")
  }))
}
