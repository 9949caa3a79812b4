import browser from "webextension-polyfill"
import { newsSince, readNews, readUnreadSince, toUnread, type News } from "../core/news/news"

const KEY = "unread-news"

/** The version that is installed. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version
}

/** What is new in each version, as the build wrote it. */
export async function loadNews(): Promise<News> {
  const file = await fetch(browser.runtime.getURL("news.json"))
  return readNews(await file.json())
}

/**
 * To be called after an update: has the reader told once, where there is something to tell. News of an earlier update
 * that still wait are told with those of this one.
 */
export async function keepNewsSince(previous: string): Promise<void> {
  if (newsSince(await loadNews(), previous, ownVersion()).length === 0) return
  const waiting = await loadUnreadSince()
  await browser.storage.local.set({ [KEY]: toUnread(waiting ?? previous) })
}

/** The version since which there are news that the reader has not seen; null where there are none. */
export async function loadUnreadSince(): Promise<string | null> {
  return readUnreadSince((await browser.storage.local.get(KEY))[KEY])
}

/** The reader has seen them, or does not want to. */
export async function forgetUnread(): Promise<void> {
  await browser.storage.local.remove(KEY)
}
