import type { ComponentChild } from "preact"
import { useEffect, useRef } from "preact/hooks"
import { allArticles, hashOf, type LibraryRoute } from "../../core/library/route"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"
import type { LibraryEngines } from "./engines-controller"
import type { LibraryActions, LibraryNotice, LibraryState } from "./library-model"
import { LibraryPage } from "./LibraryPage"
import { RemovedBar } from "./RemovedBar"
import { SearchField } from "./SearchField"
import { firstResult, stepResult } from "./step-result"

type Props = {
  readonly state: LibraryState
  readonly notice: LibraryNotice | null
  readonly texts: Texts
  readonly actions: LibraryActions
  /** The page of imports, and that of new names; null where they are not wanted. */
  readonly importing?: ComponentChild
  readonly naming?: ComponentChild
  /** The search engines that can be asked, too; null where none are wanted. */
  readonly engines?: LibraryEngines | null
}

const sections: readonly (readonly [LibraryRoute, PlainTextKey])[] = [
  [{ page: "names" }, "libraryNames"],
  [{ page: "articles", ...allArticles }, "libraryArticles"],
  [{ page: "timeline", entity: null }, "libraryTimeline"],
  [{ page: "map", entity: null }, "libraryMap"],
  [{ page: "import" }, "bringTitle"],
  [{ page: "new-names" }, "newNamesTitle"]
]

/** The library: a search field that is always there, and the page that the address names. */
export function Library(props: Props) {
  const { state, notice, texts, actions, importing = null, naming = null, engines = null } = props
  const frame = useRef<HTMLDivElement>(null)
  const { route } = state
  useFocusOnTitle(frame, state)
  useFocusAfterNotice(frame, notice)
  return (
    <div
      ref={frame}
      class="library"
      lang={texts.locale}
      dir={texts.direction}
      onKeyDown={(event) => stepResult(event, event.currentTarget)}
    >
      <header class="library-header">
        <a class="library-home" href={hashOf({ page: "search", query: "" })}>
          {texts.say("libraryTitle")}
        </a>
        <SearchField
          query={route.page === "search" ? route.query : ""}
          texts={texts}
          onSearch={actions.onSearch}
          onEnter={() => firstResult(frame.current)?.focus()}
        />
        <nav class="library-nav" aria-label={texts.say("libraryPages")}>
          {sections.map(([section, label]) => (
            <a
              key={label}
              class="link"
              href={hashOf(section)}
              aria-current={section.page === sectionOf(route) ? "page" : undefined}
            >
              {texts.say(label)}
            </a>
          ))}
        </nav>
      </header>
      <main class="library-main" aria-busy={state.phase === "loading"}>
        <LibraryPage
          state={state}
          texts={texts}
          actions={actions}
          importing={importing}
          naming={naming}
          engines={engines}
        />
      </main>
      <RemovedBar notice={notice} texts={texts} onUndo={actions.onUndo} />
    </div>
  )
}

/** The section that a page belongs to. */
function sectionOf({ page }: LibraryRoute): LibraryRoute["page"] {
  if (page === "entity") return "names"
  return page === "article" ? "articles" : page
}

/**
 * Who goes to another page hears its title next, as on a page that is loaded anew. Who types in the search field stays
 * there, and who opens the library begins at its top.
 */
function useFocusOnTitle(
  frame: { readonly current: HTMLElement | null },
  { phase, route }: LibraryState
): void {
  const place = route.page === "search" ? route.page : hashOf(route)
  const before = useRef(place)
  useEffect(() => {
    if (phase === "loading" || before.current === place) return
    before.current = place
    if (document.activeElement instanceof HTMLInputElement && route.page === "search") return
    frame.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true })
  }, [phase, place])
}

/** The button of the notice goes with it: the keyboard goes on at the title, instead of at the beginning of the page. */
function useFocusAfterNotice(
  frame: { readonly current: HTMLElement | null },
  notice: LibraryNotice | null
): void {
  const before = useRef(notice)
  useEffect(() => {
    const isGone = before.current !== null && notice === null
    before.current = notice
    if (isGone && document.activeElement === document.body)
      frame.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true })
  }, [notice])
}
