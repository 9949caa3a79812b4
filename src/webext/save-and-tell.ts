import browser from "webextension-polyfill"
import type { Extent } from "../core/saved/saved-article"
import type { Saving } from "./saving"

/** How long the toolbar button tells what became of the page, in milliseconds. */
const TOLD_FOR = 4_000

/**
 * Saves the page of a tab, or what is selected in it, where no window of ours is open to say so: the toolbar button
 * says for a moment whether it is in the corpus. The popup says the rest when it is opened.
 */
export async function saveAndTell(saving: Saving, tab: number | undefined, extent: Extent): Promise<void> {
  if (tab === undefined) return
  // Firefox for Android has no such sign, but no keys and menus either.
  const before = await browser.action.getBadgeText({ tabId: tab })
  const { status } = await saving.save(tab, extent)
  await browser.action.setBadgeText({ tabId: tab, text: status === "not" ? "!" : "✓" })
  setTimeout(() => {
    // The tab may have gone, and its sign with it.
    browser.action.setBadgeText({ tabId: tab, text: before }).catch(() => undefined)
  }, TOLD_FOR)
}
