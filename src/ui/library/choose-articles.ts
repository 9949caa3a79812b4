import type { ArticleFilter, DateKind } from "../../core/library/route"
import type { ArticleEntry } from "./library-model"

/** How an article is dated. */
export function dateKindOf({ published }: Pick<ArticleEntry, "published">): DateKind {
  if (!published) return "unknown"
  return published.stated ? "stated" : "inferred"
}

/** The year of an article; null where nothing dates it. */
export function yearOf({ published }: Pick<ArticleEntry, "published">): string | null {
  return published?.date.slice(0, "2022".length) ?? null
}

/** The articles that a filter lets pass, in its order. Those without a date come last, whatever the order of time. */
export function chooseArticles(
  articles: readonly ArticleEntry[],
  { source, language, year, dated, order }: ArticleFilter,
  locale: string
): readonly ArticleEntry[] {
  const chosen = articles.filter(
    (article) =>
      (source === null || (article.source ?? "") === source) &&
      (language === null || (article.language ?? "") === language) &&
      (year === null || yearOf(article) === year) &&
      (dated === null || dateKindOf(article) === dated)
  )
  if (order === "title") {
    const { compare } = new Intl.Collator(locale)
    return chosen.toSorted((a, b) => compare(a.title, b.title))
  }
  const sign = order === "oldest" ? 1 : -1
  return chosen.toSorted((a, b) => {
    const [first, second] = [a.published?.date ?? null, b.published?.date ?? null]
    if (first === second) return 0
    if (first === null) return 1
    if (second === null) return -1
    return first < second ? -sign : sign
  })
}
