import browser, { type Tabs } from "webextension-polyfill"
import type { EntityId } from "../core/model"
import { isRead, type Reach } from "../core/settings/reach"
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
  /** The page is on its way, or is being read and names nothing yet. */
  | { readonly status: "loading" }
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
  return { state: tabStateOf(tab, reach, page), reach }
}

/** What is to be said of a tab whose page has given this answer, or (null) none. */
export function tabStateOf(tab: ShownTab, reach: Reach, page: PageFound | null): TabState {
  const { mode, excluded } = reach
  if (mode === "all" && excluded.includes(tab.host)) return { status: "off-here", site: tab.host }
  switch (page?.status) {
    case "no-words":
      return { status: "no-words" }
    case "off":
      return { status: page.isReading ? "loading" : "not-read" }
    case "on":
      return page.isReading && page.found.length === 0
        ? { status: "loading" }
        : { status: "working", found: page.found }
    case undefined:
      return silentStateOf(tab, reach)
  }
}

function silentStateOf({ url, host, isLoading }: ShownTab, reach: Reach): TabState {
  // Pages that no extension may read have an address that is not of the web, or none that we are told.
  const isOfWeb = /^https?:/.test(url)
  if (url !== "" && !isOfWeb) return { status: "cannot-run" }
  // Before a page is there no script of ours is: that says nothing of what it will be.
  if (isLoading && isOfWeb && isRead(reach, host, null)) return { status: "loading" }
  return { status: reach.mode === "all" ? "cannot-run" : "not-read" }
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
