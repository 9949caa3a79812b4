import browser, { type Runtime } from "webextension-polyfill"

/** Where the build puts the content scripts; see `src/node/build`. */
const SPOTTER = "contents/spotter.js"
const POPOVER = "contents/popover.js"
const SCRIPT_ID = "spotter"
const ALL_SITES = { origins: ["*://*/*"] }
const MATCHES = ["http://*/*", "https://*/*"]

export function mayReadAllSites(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES)
}

/** Asks the reader for all sites. Must be called straight from a click: browsers ignore it otherwise. */
export function askForAllSites(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES)
}

/**
 * Brings the registration of the content script in line with what the reader grants: registered for all sites while
 * they are granted, gone otherwise. Safe to call at any time.
 */
export async function followPermissions(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })
  const isGranted = await mayReadAllSites()
  if (isGranted && registered.length === 0) await register()
  if (!isGranted && registered.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] })
}

async function register(): Promise<void> {
  const script = {
    id: SCRIPT_ID,
    js: [SPOTTER],
    matches: MATCHES,
    allFrames: true,
    runAt: "document_idle" as const
  }
  // Frames without an address of their own (about:blank, srcdoc, blob:) follow the page that made them. The
  // polyfill's types do not know the key yet.
  await browser.scripting.registerContentScripts([{ ...script, matchOriginAsFallback: true }])
}

/** Runs the content script in a tab that is already open. Resolves to false where the browser does not let us. */
export async function runInTab(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [SPOTTER] })
    return true
  } catch {
    // Browser pages, stores and tabs without a granted host refuse: that is an answer.
    return false
  }
}

/** Runs the popover's script in the frame that asks for it. */
export async function runPopoverIn({ tab, frameId }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [POPOVER],
    injectImmediately: true
  })
}

/** Runs the content script in every tab that was open before it was registered. */
export async function runInOpenTabs(): Promise<void> {
  if (!(await mayReadAllSites())) return
  const tabs = await browser.tabs.query({ url: MATCHES })
  const ids = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded === true ? [] : [id]))
  await Promise.all(ids.map(runInTab))
}
