import browser from "webextension-polyfill"
import type { Extent } from "../core/saved/saved-article"
import type { Saving } from "./saving"
import { SAVED_SIGN } from "./toolbar"

/** How long the toolbar button tells what became of the page, in milliseconds. */
const TOLD_FOR = 4_000

/**
 * Saves the page of a tab, or what is selected in it, where no window of ours is open to say so: the toolbar button
 * says for a moment whether it is in the corpus. The popup says the rest when it is opened.
 */
export async function saveAndTell(saving: Saving, tab: number | undefined, extent: Extent): Promise<void> {
  if (tab === undefined) return
  // Firefox for Android has no such sign, but no keys and menus either.
  const { action } = browser
  const before = await action.getBadgeText({ tabId: tab })
  const { status } = await saving.save(tab, extent).catch((error: unknown) => {
    console.error("The page could not be saved", error)
    return { status: "not" } as const
  })
  const told = status === "not" ? "!" : SAVED_SIGN
  await action.setBadgeText({ tabId: tab, text: told })
  const putBack = async () => {
    // The page may have told something newer since.
    if ((await action.getBadgeText({ tabId: tab })) === told)
      await action.setBadgeText({ tabId: tab, text: before })
  }
  // The tab may have gone, and its sign with it.
  setTimeout(() => void putBack().catch(() => undefined), TOLD_FOR)
}
