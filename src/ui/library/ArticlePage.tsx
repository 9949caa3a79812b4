import type { Span } from "../../core/model"
import { ArticleNotes } from "./ArticleNotes"
import { ArticleProse } from "./ArticleProse"
import type { ArticleText, Removable } from "./library-model"
import { PageTitle } from "./PageTitle"
import { SavedNote } from "./SavedNote"
import type { Texts } from "../text/texts"

type Props = {
  readonly article: ArticleText
  readonly passage: Span | null
  readonly texts: Texts
  readonly onRemove: (article: Removable) => void
}

/** An article as the corpus holds it, and all that is known of it beside its text. */
export function ArticlePage({ article, passage, texts, onRemove }: Props) {
  return (
    <article class="article">
      <PageTitle title={article.title} lang={article.language ?? undefined}>
        <ArticleNotes article={article} texts={texts} />
        <SavedNote article={article} texts={texts} onRemove={onRemove} />
      </PageTitle>
      <ArticleProse article={article} passage={within(passage, article)} texts={texts} />
    </article>
  )
}

/** An address may be older than the article: what lies outside of it is no passage. */
function within(passage: Span | null, { text }: ArticleText): Span | null {
  return passage && passage.end <= text.length ? passage : null
}
