import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"
import type { LibraryState } from "./library-model"

const sectionTexts = {
  names: "libraryNames",
  entity: "libraryNames",
  articles: "libraryArticles",
  article: "libraryArticles",
  timeline: "libraryTimeline",
  map: "libraryMap",
  import: "bringTitle",
  "new-names": "newNamesTitle"
} satisfies Record<string, PlainTextKey>

/** What the tab is called: by what it shows, so that tabs and bookmarks can be told apart. */
export function titleOf(state: LibraryState, texts: Texts): string {
  const page = pageTitle(state, texts)
  return page === null ? texts.say("libraryTitle") : texts.say("libraryPageTitle", page)
}

function pageTitle(state: LibraryState, texts: Texts): string | null {
  const { route } = state
  if (route.page === "search") {
    const query = route.query.trim()
    return query === "" ? null : texts.say("librarySearchTitle", query)
  }
  if (state.phase === "missing") return texts.say("libraryMissingTitle")
  if (state.phase === "ready") {
    const { content } = state
    if (content.page === "entity") return content.dossier.name
    if (content.page === "article") return content.article.title
    const [center] = content.page === "map" ? content.map.entities : []
    if (route.page === "map" && route.entity !== null && center) return texts.say("libraryMapOf", center.name)
  }
  return texts.say(sectionTexts[route.page])
}
