import browser, { type Runtime } from "webextension-polyfill"
import { RefusedError } from "./messages"

/**
 * Some things only a reader may do, on a page of ours: a content script lives in a process that the web page may have
 * taken over. @throws RefusedError where a message comes from elsewhere
 */
export function mustBeOwnPage({ url }: Pick<Runtime.MessageSender, "url">): void {
  if (url?.startsWith(browser.runtime.getURL("")) !== true)
    throw new RefusedError("only a reader may do that")
}
