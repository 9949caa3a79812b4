import { hashOf, type LibraryRoute } from "../../core/library/route"
import { withMoreComing } from "../dossier/with-more-coming"
import { isWaitedFor } from "../popover/is-waited-for"
import type { LibraryContent, LibrarySource, LibraryState } from "./library-model"

export type LibraryController = {
  /** Shows what an address names, as soon as it is there; resolves then. */
  readonly open: (route: LibraryRoute) => Promise<void>
  /** Shows further passages of the dossier that is open. */
  readonly morePassages: () => void
  /** Has more fetched of what hosts have on the entity of the dossier that is open. */
  readonly further: () => void
}

/** Meanwhile the background learns some more words of the corpus. */
const UNTIL_MORE_WORDS_MS = 400

/**
 * Gets what each page of the library shows and has it shown; nothing is asked for that is not. An answer that comes when
 * the reader has gone on is dropped. `isOrphaned` tells the error of an extension that is gone.
 */
export function createLibraryController(
  source: LibrarySource,
  show: (state: LibraryState) => void,
  isOrphaned: (error: unknown) => boolean
): LibraryController {
  let shown: LibraryState | null = null
  let ticket = 0
  const update = (state: LibraryState) => {
    shown = state
    show(state)
  }
  const open = async (route: LibraryRoute): Promise<void> => {
    const own = ++ticket
    const isSame = shown?.phase === "ready" && shown.route.page === route.page
    // What was found for the letters before stays until there is better: no flicker under a typing hand.
    if (isSame && route.page === "search" && shown?.phase === "ready") update({ ...shown, route })
    else if (!isSame) update({ phase: "loading", route })
    try {
      const content = await contentOf(source, route)
      if (own !== ticket) return
      update(
        content ? { phase: "ready", route, content } : { phase: "missing", route, wanted: wantedOf(route) }
      )
      if (content?.page === "entity" && isWaitedFor(content.dossier)) {
        const dossier = await source.fullerEntity(content.dossier.entity, false)
        if (dossier && own === ticket) update({ phase: "ready", route, content: { page: "entity", dossier } })
      }
      if (content?.page === "search" && !content.found.isSpelled) {
        setTimeout(() => own === ticket && void open(route), UNTIL_MORE_WORDS_MS)
      }
    } catch (error) {
      if (own === ticket) update({ phase: "failed", route, isOrphaned: isOrphaned(error) })
    }
  }
  const morePassages = async (): Promise<void> => {
    if (shown?.phase !== "ready" || shown.content.page !== "entity") return
    const before = shown
    const { route } = shown
    const { dossier } = shown.content
    const own = ticket
    try {
      const more = await source.morePassages(dossier.entity, dossier.passages.length)
      // Asked for twice at once, they are shown once.
      if (shown !== before) return
      const passages = [...dossier.passages, ...more]
      // What is said to be there and does not come is not offered again.
      const passageCount = more.length === 0 ? passages.length : dossier.passageCount
      const longer = { ...dossier, passages, passageCount }
      update({ phase: "ready", route, content: { page: "entity", dossier: longer } })
    } catch (error) {
      if (own === ticket) update({ phase: "failed", route, isOrphaned: isOrphaned(error) })
    }
  }
  const further = async (): Promise<void> => {
    if (shown?.phase !== "ready" || shown.content.page !== "entity") return
    const { route } = shown
    const { dossier } = shown.content
    const own = ticket
    update({ phase: "ready", route, content: { page: "entity", dossier: withMoreComing(dossier) } })
    try {
      const fuller = await source.fullerEntity(dossier.entity, true)
      if (fuller && own === ticket)
        update({ phase: "ready", route, content: { page: "entity", dossier: fuller } })
    } catch (error) {
      if (own === ticket) update({ phase: "failed", route, isOrphaned: isOrphaned(error) })
    }
  }
  return { open, morePassages: () => void morePassages(), further: () => void further() }
}

async function contentOf(source: LibrarySource, route: LibraryRoute): Promise<LibraryContent | null> {
  const { page } = route
  switch (page) {
    case "search":
      return route.query.trim() === ""
        ? { page: "start", glance: await source.glance() }
        : { page, query: route.query, found: await source.search(route.query) }
    case "names":
      return { page, names: await source.listNames() }
    case "entity": {
      const dossier = await source.readEntity(route.entity)
      return dossier && { page, dossier }
    }
    case "articles":
      return { page, articles: await source.listArticles() }
    case "article": {
      const article = await source.readArticle(route.file)
      return article && { page, article }
    }
    case "timeline":
      return { page, events: await source.timeline() }
    case "import":
    case "new-names":
      return { page }
    case "map": {
      const map = await source.map(route.entity)
      return map && { page, map }
    }
  }
}

/** What the reader asked for, as the address has it. */
function wantedOf(route: LibraryRoute): string {
  if (route.page === "article") return route.file
  if (route.page === "entity" || route.page === "map") return route.entity ?? ""
  return hashOf(route)
}
