import browser from "webextension-polyfill"
import { onGrantedChange } from "./granted"
import { listen } from "./messages"
import { watchPage } from "./page-watch"
import { onSettingsChange } from "./settings-store"
import { shownAs, shownTab, type ShownTab } from "./tab-state"

/** What popup and panel are told of the page beside them. */
export type PageEvents = {
  /** Another page is to be shown: of another tab, or another one in the same. */
  turned(): void
  /** The page shown has changed, or what may be done with it. */
  changed(): void
}

/** The tab whose page is shown. */
export type FollowedTab = {
  /** As it stands now, with its address where the browser tells it. */
  now(): ShownTab
  /** Shows it to the reader, where the panel itself is a tab that hides it. */
  bringForward(): Promise<void>
}

/**
 * Follows the active tab of a window, and the page in it, by what the browser and the page tell; nothing is polled. What
 * follows may be a tab itself: that one is not followed.
 *
 * @param first the id of the tab to begin with; null: the active one
 * @param staysThere true: whatever tab becomes the active one, the first is followed
 */
export async function followTab(
  first: string | null,
  events: PageEvents,
  { staysThere }: { readonly staysThere: boolean }
): Promise<FollowedTab> {
  const [ownTab, shown] = await Promise.all([browser.tabs.getCurrent(), shownTab(first)])
  const own = ownTab?.id
  let tab = shown
  let stopWatching: (() => void) | null = null

  const watch = () => {
    const stopBefore = stopWatching
    const stop = watchPage(tab.id, {
      changed: events.changed,
      gone() {
        if (stopWatching === stop) stopWatching = null
      }
    })
    stopWatching = stop
    // Only now: a page that nobody watches for a moment ends the tour of its mentions.
    stopBefore?.()
  }
  const refresh = async () => {
    const { id } = tab
    const now = await browser.tabs.get(id).catch(() => null)
    if (now && tab.id === id) tab = shownAs(now)
  }
  const turnTo = async (id: number) => {
    const now = await browser.tabs.get(id).catch(() => null)
    if (!now) return
    tab = shownAs(now)
    watch()
    events.turned()
  }

  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (staysThere || windowId !== tab.window || tabId === own || tabId === tab.id) return
    void turnTo(tabId)
  })
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id !== tab.id || status === undefined) return
    void refresh().then(() => {
      if (status !== "complete") return events.turned()
      // A page that the browser had put aside comes back with its script, which asks for nothing again.
      if (!stopWatching) watch()
      events.changed()
    })
  })
  // A script of ours begins in the page: its first question to the background is heard here too.
  listen("background", (topic, _, sender) => {
    if (topic === "pageOrders" && sender.tab?.id === tab.id && sender.frameId === 0) {
      watch()
      events.changed()
    }
    return null
  })
  onSettingsChange(events.changed)
  onGrantedChange(() => events.changed())
  watch()
  return {
    now: () => tab,
    async bringForward() {
      if (own !== undefined) await browser.tabs.update(tab.id, { active: true })
    }
  }
}
