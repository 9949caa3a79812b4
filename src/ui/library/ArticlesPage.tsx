import { useState } from "preact/hooks"
import { hashOf, type ArticleFilter } from "../../core/library/route"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"
import { ArticleFilters } from "./ArticleFilters"
import { ArticleList } from "./ArticleList"
import { chooseArticles } from "./choose-articles"
import type { ArticleEntry, MakePack, Removable } from "./library-model"
import { PackMaker } from "./PackMaker"
import { PageTitle } from "./PageTitle"

type Props = {
  readonly articles: readonly ArticleEntry[]
  readonly filter: ArticleFilter
  readonly texts: Texts
  readonly onFilter: (filter: ArticleFilter) => void
  readonly onRemove: (article: Removable) => void
  readonly onMakePack: MakePack
}

const FIRST_LINES = 100

/** The articles that the reader wants to see, in the order that is wanted. */
export function ArticlesPage({ articles, filter, texts, onFilter, onRemove, onMakePack }: Props) {
  const [isWhole, setWhole] = useState(false)
  const chosen = chooseArticles(articles, filter, texts.locale)
  const shown = isWhole ? chosen : chosen.slice(0, FIRST_LINES)
  return (
    <div class="library-stack">
      <PageTitle title={texts.say("libraryArticles")}>
        <p class="library-note" role="status">
          {chosen.length === 0 ? texts.say("libraryNoArticle") : texts.count("article", chosen.length)}
        </p>
      </PageTitle>
      <ArticleFilters articles={articles} filter={filter} texts={texts} onFilter={onFilter} />
      <PackMaker articles={chosen} texts={texts} onMake={onMakePack} />
      <ArticleList
        articles={shown}
        current={null}
        texts={texts}
        hrefOf={(file) => hashOf({ page: "article", file, at: null })}
        onRemove={onRemove}
      />
      {shown.length < chosen.length && (
        <button type="button" class="button" onClick={() => setWhole(true)}>
          {texts.say("libraryShowAll", wordCount(chosen.length, texts))}
        </button>
      )}
    </div>
  )
}
