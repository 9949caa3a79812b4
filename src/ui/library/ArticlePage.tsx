import type { Span } from "../../core/model"
import { ArticleNotes } from "./ArticleNotes"
import { ArticleProse } from "./ArticleProse"
import type { ArticleText } from "./library-model"
import { PageTitle } from "./PageTitle"
import type { Texts } from "../text/texts"

type Props = { readonly article: ArticleText; readonly passage: Span | null; readonly texts: Texts }

/** An article as the corpus holds it, and all that is known of it beside its text. */
export function ArticlePage({ article, passage, texts }: Props) {
  return (
    <article class="article">
      <PageTitle title={article.title} lang={article.language ?? undefined}>
        <ArticleNotes article={article} texts={texts} />
      </PageTitle>
      <ArticleProse article={article} passage={within(passage, article)} texts={texts} />
    </article>
  )
}

/** An address may be older than the article: what lies outside of it is no passage. */
function within(passage: Span | null, { text }: ArticleText): Span | null {
  return passage && passage.end <= text.length ? passage : null
}
