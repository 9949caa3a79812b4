import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { wordPublished } from "../text/word-article"
import type { ArticleEntry, Removable } from "./library-model"
import { SavedNote } from "./SavedNote"

type Props = {
  readonly articles: readonly ArticleEntry[]
  /** The file of the article that is open. */
  readonly current: string | null
  readonly texts: Texts
  readonly hrefOf: (file: string) => string
  readonly onRemove: (article: Removable) => void
}

export function ArticleList({ articles, current, texts, hrefOf, onRemove }: Props) {
  return (
    <nav aria-label={texts.say("libraryArticles")}>
      <ul class="article-list">
        {articles.map(({ file, title, language, published, source, savedAt }) => (
          <li key={file}>
            <a
              class="article-entry"
              data-result
              href={hrefOf(file)}
              aria-current={file === current ? "page" : undefined}
            >
              <bdi class="entry-title" lang={language ?? scriptLang(title)}>
                {title}
              </bdi>{" "}
              <span class="entry-date">
                {wordPublished(published, texts)}
                {" · "}
                <bdi>{source ?? texts.say("sourceUnknown")}</bdi>
              </span>
            </a>
            <SavedNote article={{ file, title, savedAt }} texts={texts} onRemove={onRemove} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
