import browser, { type Runtime } from "webextension-polyfill"

/**
 * Whether a message comes from the background or a page of ours, and not from a content script, whose process the web
 * page around it may have taken over. A browser need not tell the address of a background, which has no tab.
 */
export function isFromOurselves({ url, tab }: Pick<Runtime.MessageSender, "url" | "tab">): boolean {
  return url === undefined ? tab === undefined : url.startsWith(browser.runtime.getURL(""))
}
