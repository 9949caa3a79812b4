import type { Row } from "../pack/schema"
import type { Lots } from "./lot"

/** An article that an editor quotes. */
export type CitedArticle = {
  /** Its row in the corpus. */
  readonly article: number
  readonly text: string
  /** As a pack counts days, 0 for none. */
  readonly date: number
  readonly zones: readonly Row<"zones">[]
}

/** The articles, by file, that editors quote: few, so that they may be in memory at once. */
export function citedArticles(lots: Lots, files: ReadonlySet<string>): ReadonlyMap<string, CitedArticle> {
  const cited = new Map<string, CitedArticle>()
  let first = 0
  for (let lot = 0; files.size > 0 && lot < lots.count; lot++) {
    const { articles, zones } = lots.articles(lot)
    articles.forEach(({ file, text, date }, row) => {
      if (!files.has(file)) return
      cited.set(file, {
        article: first + row,
        text,
        date,
        zones: zones.filter(({ article }) => article === row)
      })
    })
    first += articles.length
  }
  return cited
}
