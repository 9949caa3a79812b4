import browser, { type Runtime } from "webextension-polyfill"
import { patternOf, type Reach } from "../core/settings/reach"
import { loadReach } from "./granted"
import { ifNobodyThere, RefusedError, tellPage } from "./messages"
import { oneAfterAnother } from "./one-after-another"

/** Where the build puts the content scripts; see `src/node/build`. */
const SPOTTER = "contents/spotter.js"
const POPOVER = "contents/popover.js"
/** The style of marks, which is in place before a page is, and so costs it nothing. */
const MARKS = "contents/marks.css"
const SCRIPT_ID = "spotter"
const ALL_PAGES = ["http://*/*", "https://*/*"]

/**
 * Brings the registration of the content script in line with what the reader has chosen and the browser grants: for
 * all sites, for some, or gone. Safe to call at any time.
 */
export function followReach(): Promise<void> {
  return oneAfterAnother("registration", async () => {
    const wanted = matchesOf(await loadReach())
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })
    if (isSame(registered?.matches ?? [], wanted)) return
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] })
    if (wanted.length > 0) await register(wanted)
  })
}

/** The pages that are read by themselves, as match patterns. */
function matchesOf({ mode, hosts }: Reach): readonly string[] {
  if (mode === "all") return ALL_PAGES
  return mode === "chosen" ? hosts.map(patternOf) : []
}

async function register(matches: readonly string[]): Promise<void> {
  const script = {
    id: SCRIPT_ID,
    js: [SPOTTER],
    css: [MARKS],
    matches: [...matches],
    allFrames: true,
    runAt: "document_end" as const
  }
  // Frames without an address of their own (about:blank, srcdoc, blob:) follow the page that made them. The
  // polyfill's types do not know the key yet.
  await browser.scripting.registerContentScripts([{ ...script, matchOriginAsFallback: true }])
}

/** Runs the content script in a tab that is already open. Resolves to false where the browser does not let us. */
async function runInTab(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [SPOTTER] })
    return true
  } catch {
    // Browser pages, stores and tabs without a granted host refuse: that is an answer.
    return false
  }
}

/** Reads this one page, whatever is chosen for its site, until it is left. Resolves to false where that cannot be. */
export async function runHere(tab: number): Promise<boolean> {
  const runs = await runInTab(tab)
  if (runs) await tellPage(tab, "wordOnPage", { word: "on" })
  return runs
}

/** Reads this one page no more, until it is left. */
export async function stopHere(tab: number): Promise<void> {
  await tellPage(tab, "wordOnPage", { word: "off" }).catch(ifNobodyThere)
}

/**
 * Runs the popover's script in the frame that asks for it.
 *
 * @throws RefusedError where the browser does not let it run. Most pages of which that is so are being left: only the
 *   page itself, while it is there, knows whether anybody misses the script, and tells.
 */
export async function runPopoverIn({ tab, frameId }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return
  const target = { tabId: tab.id, frameIds: [frameId] }
  try {
    await browser.scripting.executeScript({ target, files: [POPOVER], injectImmediately: true })
  } catch (error) {
    throw new RefusedError(error instanceof Error ? error.message : String(error))
  }
}

/** Runs the content script in every tab that was open before it was registered for it. */
export async function runInOpenTabs(): Promise<void> {
  const matches = matchesOf(await loadReach())
  if (matches.length === 0) return
  const tabs = await browser.tabs.query({ url: [...matches] })
  const ids = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded === true ? [] : [id]))
  await Promise.all(ids.map(runInTab))
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each) => others.includes(each))
}
