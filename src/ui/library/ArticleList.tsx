import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { wordDate } from "../text/word-date"
import type { ArticleEntry } from "./library-model"

type Props = {
  readonly articles: readonly ArticleEntry[]
  /** The file of the article that is open. */
  readonly current: string | null
  readonly texts: Texts
  readonly hrefOf: (file: string) => string
}

export function ArticleList({ articles, current, texts, hrefOf }: Props) {
  return (
    <nav aria-label={texts.say("libraryArticles")}>
      <ul class="article-list">
        {articles.map(({ file, title, language, published, source }) => (
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
                {published ? wordDate(published, texts) : texts.say("dateUnknown")}
                {" · "}
                <bdi>{source ?? texts.say("sourceUnknown")}</bdi>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
