import browser, { type Runtime } from "webextension-polyfill"
import { isExtensionAlive } from "./messages"

const PORT = "page-watch"

/** Tells whoever watches this page that it has changed. Costs nothing while nobody does. */
export type PageWatch = { tell(): void }

/** Lets pages of the extension watch this page. `onNobody` is called when the last of them has gone. */
export function offerPageWatch(signal: AbortSignal, onNobody: () => void): PageWatch {
  const watchers = new Set<Runtime.Port>()
  const onConnect = (port: Runtime.Port) => {
    if (port.name !== PORT) return
    watchers.add(port)
    port.onDisconnect.addListener(() => {
      watchers.delete(port)
      if (watchers.size === 0 && !signal.aborted) onNobody()
    })
  }
  browser.runtime.onConnect.addListener(onConnect)
  signal.addEventListener("abort", () => {
    for (const port of watchers) port.disconnect()
    watchers.clear()
    // Gone with the extension itself where this page outlives it.
    if (isExtensionAlive()) browser.runtime.onConnect.removeListener(onConnect)
  })
  return {
    tell() {
      for (const port of watchers) port.postMessage(null)
    }
  }
}

/**
 * Watches the page of a tab: `changed` is called when it tells of a change, `gone` once when it is no longer there, at
 * once where no script of ours runs in it. Returns what ends it.
 */
export function watchPage(tab: number, on: { changed(): void; gone(): void }): () => void {
  const port = browser.tabs.connect(tab, { name: PORT, frameId: 0 })
  port.onMessage.addListener(on.changed)
  port.onDisconnect.addListener(() => {
    // Unread, Chromium reports as an error that there is nobody at the other end: that is an answer.
    void browser.runtime.lastError
    on.gone()
  })
  return () => port.disconnect()
}
