/** What the page side of the extension sends for one page: messages, and the UTF-8 bytes of their JSON. */
export type Traffic = { readonly messages: number; readonly bytes: number }

/** A page of the extension that does nothing by itself; every message that is sent to the background reaches it too. */
export const listeningPage = "popup.html"

/** Runs in that page: counts what comes from content scripts. */
export const listen = `(() => {
  const api = globalThis.browser ?? chrome
  globalThis.benchTraffic = { messages: 0, bytes: 0 }
  api.runtime.onMessage.addListener((message, sender) => {
    if (!sender.tab || !/^http:/.test(sender.url ?? "")) return
    benchTraffic.messages++
    benchTraffic.bytes += new TextEncoder().encode(JSON.stringify(message)).length
  })
})()`

export const readTraffic = "globalThis.benchTraffic"
export const resetTraffic = "void Object.assign(globalThis.benchTraffic, { messages: 0, bytes: 0 })"
