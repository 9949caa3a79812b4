import browser, { type Tabs } from "webextension-polyfill"
import type { EntityId } from "../core/model"
import type { Reach } from "../core/settings/reach"
import { loadReach } from "./granted"
import { hostOf } from "./host-of"
import { askPage } from "./messages"
import type { PageFound } from "./protocol"

/** The tab that the toolbar popup stands for. `host` is "" where the browser does not tell. */
export type ShownTab = {
  readonly id: number
  readonly window: number
  readonly host: string
  readonly url: string
  /** Nothing is kept of private windows. */
  readonly isPrivate: boolean
  /** Its page is still on the way. */
  readonly isLoading: boolean
}

/** `windows.WINDOW_ID_NONE`; Firefox for Android has no windows to ask. */
const NO_WINDOW = -1

export type TabState =
  | { readonly status: "cannot-run" }
  | { readonly status: "no-words" }
  /** The page is not read by itself, and can be when the reader asks. */
  | { readonly status: "not-read" }
  | { readonly status: "off-here"; readonly site: string }
  | {
      readonly status: "working"
      readonly found: readonly { readonly entity: EntityId; readonly count: number }[]
    }

/** The active tab, or the one named by its id where the popup is opened as a page of its own. */
export async function shownTab(id: string | null): Promise<ShownTab> {
  const [tab] =
    id === null
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : [await browser.tabs.get(Number(id))]
  return shownAs(tab)
}

/** A tab as the popup and the panel know it. */
export function shownAs(tab: Tabs.Tab | undefined): ShownTab {
  return {
    id: tab?.id ?? browser.tabs.TAB_ID_NONE,
    window: tab?.windowId ?? NO_WINDOW,
    host: hostOf({ url: tab?.url }),
    url: tab?.url ?? "",
    isPrivate: tab?.incognito ?? false,
    isLoading: tab?.status === "loading"
  }
}

/** What the extension does in a tab, asked of the tab itself where a script of ours runs in it. */
export async function readTabState(tab: ShownTab): Promise<{ state: TabState; reach: Reach }> {
  // At once: somebody waits for popup and panel.
  const [reach, page] = await Promise.all([loadReach(), foundIn(tab.id)])
  return { state: stateOf(tab, reach, page), reach }
}

function stateOf(tab: ShownTab, { mode, excluded }: Reach, page: PageFound | null): TabState {
  if (mode === "all" && excluded.includes(tab.host)) return { status: "off-here", site: tab.host }
  switch (page?.status) {
    case "no-words":
      return { status: "no-words" }
    case "off":
      return { status: "not-read" }
    case "on":
      return { status: "working", found: page.found }
    case undefined:
      // Pages that no extension may read have an address that is not of the web, or none that we are told.
      if (mode === "all" || (tab.url !== "" && !/^https?:/.test(tab.url))) return { status: "cannot-run" }
      return { status: "not-read" }
  }
}

/** Null where no script of ours answers: it may not run there, it has not been let in, or it cannot. */
export async function foundIn(tab: number): Promise<PageFound | null> {
  try {
    return await askPage(tab, 0, "listFound", {})
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return null
  }
}
