import browser from "webextension-polyfill"
import type { EntityId } from "../core/model"
import { askPage, RefusedError } from "./messages"
import { loadSettings } from "./settings-store"
import { mayReadAllSites } from "./spotter-registration"
import { hostOf } from "./tabs"

/** The tab that the toolbar popup stands for. `host` is "" where the browser does not tell. */
export type ShownTab = { readonly id: number; readonly host: string; readonly url: string }

export type TabState =
  | { readonly status: "cannot-run" }
  | { readonly status: "no-words" }
  | { readonly status: "needs-permission" }
  | { readonly status: "off-here"; readonly site: string }
  | {
      readonly status: "working"
      readonly site: string
      readonly found: readonly { readonly entity: EntityId; readonly count: number }[]
    }

/** The active tab, or the one named by its id where the popup is opened as a page of its own. */
export async function shownTab(id: string | null): Promise<ShownTab> {
  const [tab] =
    id === null
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : [await browser.tabs.get(Number(id))]
  return { id: tab?.id ?? browser.tabs.TAB_ID_NONE, host: hostOf({ url: tab?.url }), url: tab?.url ?? "" }
}

/** What the extension does in a tab, asked of the tab itself where a script of ours runs in it. */
export async function readTabState(tab: ShownTab): Promise<TabState> {
  const { excludedHosts } = await loadSettings()
  if (excludedHosts.includes(tab.host)) return { status: "off-here", site: tab.host }
  try {
    const found = await askPage(tab.id, 0, "listFound", {})
    return found ? { status: "working", site: tab.host, found } : { status: "no-words" }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    // No script of ours answers: it may not run there, it has not been let in, or it cannot.
    const isRefused = error instanceof RefusedError
    if (!/^https?:/.test(tab.url) && tab.url !== "") return { status: "cannot-run" }
    return !isRefused && (await mayReadAllSites()) ? { status: "cannot-run" } : { status: "needs-permission" }
  }
}
