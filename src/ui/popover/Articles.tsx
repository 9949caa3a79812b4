import type { CardArticle } from "../../core/card"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"
import { ArticleLink } from "./ArticleLink"
import { Fold } from "./Fold"
import { PassageOrigin } from "./PassageOrigin"
import type { PassageActions } from "./PassageFigure"

type Props = {
  readonly articles: readonly CardArticle[]
  readonly texts: Texts
  readonly actions: PassageActions
  /** Unfolded at first. */
  readonly isOpen?: boolean
}

/** The articles to read on in, what fits the page first. */
export function Articles({ articles, texts, actions, isOpen }: Props) {
  return (
    <Fold title={texts.say("popoverArticles")} hint={wordCount(articles.length, texts)} isOpen={isOpen}>
      <ul class="articles">
        {articles.map((article) => (
          <li key={article.file}>
            <ArticleLink article={article} texts={texts} onOpen={() => actions.onOpenArticle(article)} />
            <p class="passage-from">
              <PassageOrigin from={article} texts={texts} />
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
