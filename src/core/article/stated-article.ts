import type { ArticleNotes } from "../curation/article-notes-schema"
import type { EngineDocument } from "../engine/engine-document"
import { readArticle, type Article, type NoteProblem } from "./read-article"

/** A text with what is stated beside it, where it does not come out of a file. */
export type StatedText = { readonly file: string; readonly text: string; readonly stated: EngineDocument }

/** Reads such an article like any other. What an editor knows goes before what is stated, and this before what was found. */
export function readStatedArticle(
  { file, text, stated }: StatedText,
  notes: ArticleNotes | undefined
): { article: Article; problems: readonly NoteProblem[] } {
  const { article, problems } = readArticle(file, text, notes)
  const isTitled = notes?.title === undefined && stated.title !== null
  return {
    problems,
    article: {
      ...article,
      ...(isTitled && { title: stated.title, titleBy: "article" }),
      source: notes?.source?.name ?? stated.source ?? article.source,
      url: notes?.url ?? stated.url ?? article.url,
      language: article.language === "und" ? (stated.language ?? "und") : article.language,
      published:
        notes?.published === undefined && stated.date ? { ...stated.date, stated: true } : article.published
    }
  }
}
