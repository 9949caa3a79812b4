import browser, { type Runtime } from "webextension-polyfill"
import { firefoxLifeline, type Lifeline } from "../core/marks/lifeline"

const css = `:root { ${firefoxLifeline}: ; }`

/** The custom property without which nothing of ours may be shown; null where the content script can clean up itself. */
export function lifelineProperty(): Lifeline {
  return browser.runtime.getURL("").startsWith("moz-extension:") ? firefoxLifeline : null
}

/** Sets the property in the frame that asks, or takes it out. Resolves to false where the frame is gone. */
export async function setLifeline(
  { tab, frameId }: Pick<Runtime.MessageSender, "tab" | "frameId">,
  isWanted: boolean
): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false
  const sheet = { target: { tabId: tab.id, frameIds: [frameId] }, css }
  try {
    await (isWanted ? browser.scripting.insertCSS(sheet) : browser.scripting.removeCSS(sheet))
    return true
  } catch {
    // The frame has gone elsewhere since it asked: what it showed is gone with it.
    return false
  }
}
