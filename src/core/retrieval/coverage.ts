import type { CardCoverage } from "../card"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import { isoDay } from "../pack/days"

/** How many articles name or speak of an entity, from how many sources, and the days they span. */
export function coverageOf({ pack }: LoadedCorpus, entity: number): CardCoverage {
  const naming = new Set<number>()
  for (let row = 0; row < pack.mentions.length; row++) {
    if (pack.mentions.cell(row, "entity") === entity) naming.add(pack.mentions.cell(row, "article"))
  }
  const [from, to] = pack.entityPassages.range("entity", entity)
  for (let row = from; row < to; row++)
    naming.add(pack.passages.cell(pack.entityPassages.cell(row, "passage"), "article"))
  const articles = [...naming].map((article) => pack.articles.row(article))
  const days = articles.map(({ date }) => date).filter((day) => day > 0)
  return {
    articles: articles.length,
    from: days.length > 0 ? isoDay(Math.min(...days)) : null,
    to: days.length > 0 ? isoDay(Math.max(...days)) : null,
    sources: new Set(articles.map(({ source }) => source)).size,
    undated: articles.filter(({ dateStated }) => dateStated === "no").length
  }
}
