import type { PageDescription } from "../core/dossier"
import type { EntityId } from "../core/model"
import { askBackground, askPage } from "./messages"
import { createPagePlaces, type PagePlaces } from "./page-places"
import type { MentionStop } from "./protocol"
import { readTabState, type ShownTab, type TabState } from "./tab-state"

/** What the panel can say of a page: what the toolbar popup can, or all of it. */
export type PanelPage =
  | Exclude<TabState, { readonly status: "working" | "loading" }>
  | { readonly status: "loading"; readonly slow: boolean }
  | {
      readonly status: "read"
      readonly title: string
      readonly site: string
      readonly description: PageDescription
    }

/** The page beside the panel: what there is to say of it, and ways to the names in it. */
export type PanelPageReader = {
  read(): Promise<PanelPage>
  goTo(entity: EntityId, index: number): Promise<MentionStop | null>
  goBack(): Promise<void>
  /** Another page is read from now on: there is no way back in the last one. */
  turnTo(): void
}

/** @param shown the tab that is followed at this moment */
export function createPanelPageReader(shown: () => ShownTab): PanelPageReader {
  let places: PagePlaces | null = null
  const visited = new Set<number>()
  return {
    async read() {
      const tab = shown()
      // At once, because the reader waits; a page that is not read is asked in vain.
      const asked = askPage(tab.id, 0, "readPage", {})
      asked.catch(() => undefined)
      const { state } = await readTabState(tab)
      // Before a page is there no script of ours is: that says nothing of what it will be.
      const mayChange = state.status === "cannot-run" || state.status === "not-read"
      if (state.status === "loading" || (tab.isLoading && mayChange))
        return { status: "loading", slow: false }
      if (state.status !== "working") return state
      const reading = await asked
      if (!reading) return { status: "no-words" }
      const { page, date, text } = reading
      places = createPagePlaces(tab.id, reading.places, visited)
      const description = await askBackground("describePage", { page, date, text, found: places.found() })
      return { status: "read", title: page.title, site: tab.host, description }
    },
    goTo: async (entity, index) => (await places?.goTo(entity, index)) ?? null,
    async goBack() {
      await places?.goBack()
    },
    turnTo() {
      places = null
      visited.clear()
    }
  }
}
