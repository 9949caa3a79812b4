import type { ComponentChild } from "preact"
import type { Texts } from "../text/texts"
import { ArticlePage } from "./ArticlePage"
import { ArticlesPage } from "./ArticlesPage"
import type { LibraryEngines } from "./engines-controller"
import { EntityPage } from "./EntityPage"
import type { LibraryActions, LibraryState } from "./library-model"
import { MapPage } from "./MapPage"
import { NamesPage } from "./NamesPage"
import { PageTitle } from "./PageTitle"
import { SearchPage } from "./SearchPage"
import { StartPage } from "./StartPage"
import { TimelinePage } from "./TimelinePage"

type Props = {
  readonly state: LibraryState
  readonly texts: Texts
  readonly actions: LibraryActions
  /** The page of imports, and that of new names, whose states are their own. */
  readonly importing: ComponentChild
  readonly naming: ComponentChild
  readonly engines: LibraryEngines | null
}

/** What the address names; or that it is on its way, is not there, or could not be had. */
export function LibraryPage(props: Props) {
  const { state, texts, actions } = props
  switch (state.phase) {
    case "loading":
      return (
        <p class="library-note" role="status">
          {texts.say("libraryLoading")}
        </p>
      )
    case "missing":
      return (
        <PageTitle title={texts.say("libraryMissingTitle")}>
          <p>{texts.say("libraryMissing", state.wanted)}</p>
        </PageTitle>
      )
    case "failed":
      return (
        <PageTitle title={texts.say("libraryFailedTitle")}>
          <p role="alert">{texts.say(state.isOrphaned ? "popoverOrphaned" : "popoverNoAnswer")}</p>
          {!state.isOrphaned && (
            <button type="button" class="button" onClick={actions.onRetry}>
              {texts.say("tryAgain")}
            </button>
          )}
        </PageTitle>
      )
    case "ready":
      return <Content {...props} state={state} />
  }
}

type ReadyProps = Props & { readonly state: Extract<LibraryState, { readonly phase: "ready" }> }

function Content({ state, texts, actions, importing, naming, engines }: ReadyProps) {
  const { content, route } = state
  switch (content.page) {
    case "start":
      return <StartPage glance={content.glance} texts={texts} />
    case "search":
      return <SearchPage query={content.query} found={content.found} texts={texts} engines={engines} />
    case "names":
      return <NamesPage names={content.names} texts={texts} />
    case "entity":
      return <EntityPage dossier={content.dossier} texts={texts} actions={actions} />
    case "articles":
      return route.page === "articles" ? (
        <ArticlesPage
          articles={content.articles}
          filter={route}
          texts={texts}
          onFilter={(filter) => actions.onGo({ page: "articles", ...filter })}
          onRemove={actions.onRemove}
          onMakePack={actions.onMakePack}
        />
      ) : null
    case "article":
      return (
        <ArticlePage
          article={content.article}
          passage={route.page === "article" ? route.at : null}
          texts={texts}
          onRemove={actions.onRemove}
        />
      )
    case "import":
      return <>{importing}</>
    case "new-names":
      return <>{naming}</>
    case "timeline":
      return (
        <TimelinePage
          events={content.events}
          entity={route.page === "timeline" ? route.entity : null}
          texts={texts}
          onChoose={(entity) => actions.onGo({ page: "timeline", entity })}
        />
      )
    case "map":
      return (
        <MapPage map={content.map} isCentred={route.page === "map" && route.entity !== null} texts={texts} />
      )
  }
}
