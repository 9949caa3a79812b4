import type { Texts } from "../text/texts"
import { ArticleList } from "./ArticleList"
import { ArticleProse } from "./ArticleProse"
import type { LibraryState } from "./library-model"

type Props = {
  readonly state: LibraryState
  readonly texts: Texts
  /** Where an article of the corpus can be read, so that it opens in a new tab like any link. */
  readonly hrefOf: (file: string) => string
}

/** The reader of the corpus: all articles beside the one that is open. */
export function ArticlePage({ state, texts, hrefOf }: Props) {
  return (
    <div class="library" lang={texts.locale} dir={texts.direction}>
      <header class="library-header">
        <h1 class="library-title">{texts.say("libraryTitle")}</h1>
        {state.phase !== "loading" && (
          <ArticleList
            articles={state.articles}
            current={state.phase === "article" ? state.article.file : null}
            texts={texts}
            hrefOf={hrefOf}
          />
        )}
      </header>
      <main class="library-main">
        <Main state={state} texts={texts} />
      </main>
    </div>
  )
}

function Main({ state, texts }: Pick<Props, "state" | "texts">) {
  switch (state.phase) {
    case "loading":
      return <p role="status">{texts.say("libraryLoading")}</p>
    case "list":
      return <p>{texts.say("libraryChoose")}</p>
    case "missing":
      return <p role="status">{texts.say("libraryMissing", state.file)}</p>
    case "article":
      return <ArticleProse article={state.article} passage={state.passage} texts={texts} />
  }
}
