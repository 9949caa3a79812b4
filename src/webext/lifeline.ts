import browser, { type Runtime } from "webextension-polyfill"

/**
 * Firefox ends a content script together with its extension, before the script can take away what it shows; but it
 * takes away the style sheets that the extension has inserted. There all that we show hangs on a property that such a
 * sheet sets.
 */
const property = "--backgrounder-on"
const css = `:root { ${property}: ; }`

/** The custom property without which nothing of ours may be shown; null where the content script can clean up itself. */
export function lifelineProperty(): string | null {
  return browser.runtime.getURL("").startsWith("moz-extension:") ? property : null
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
