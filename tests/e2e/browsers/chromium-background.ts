import type { BrowserContext, Page as PlaywrightPage, Worker } from "playwright-core"

import type { Suggestion } from "./driver"
import { poll } from "./poll"

/** The running background; started by a message when it had been stopped. */
export async function wakeWorker(context: BrowserContext, origin: string): Promise<Worker> {
  const running = () => context.serviceWorkers().find((worker) => worker.url().startsWith(origin))
  const found = running()
  if (found) return found
  const page = await openExtensionPage(context, origin)
  // Any message wakes the background; that nobody answers this one is no fault.
  await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => null))
  const woken = await poll(() => Promise.resolve(running()), "the background to wake")
  await page.close()
  return woken
}

/** The browser asks the reader before anybody removes an extension, unless it removes itself. */
export async function removeSelf(context: BrowserContext, origin: string): Promise<void> {
  const page = await openExtensionPage(context, origin)
  const closed = page.waitForEvent("close")
  // The page goes with the extension, and so may the answer.
  await page.evaluate(() => chrome.management.uninstallSelf()).catch(() => null)
  await closed
}

/** A page of the extension that is there whatever the extension is. */
async function openExtensionPage(context: BrowserContext, origin: string): Promise<PlaywrightPage> {
  const page = await context.newPage()
  await page.goto(`${origin}/manifest.json`)
  return page
}

/** Runs in the background: what the browser does when a command's keys are pressed. */
export async function dispatchCommand(name: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  const event = chrome.commands.onCommand as unknown as {
    dispatch(name: string, tab?: chrome.tabs.Tab): void
  }
  event.dispatch(name, tab)
}

/** Runs in the background: what the browser does when the entry in the menu of a selection is chosen. */
export async function dispatchMenuClick(selectionText: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  const event = chrome.contextMenus.onClicked as unknown as {
    dispatch(info: Partial<chrome.contextMenus.OnClickData>, tab?: chrome.tabs.Tab): void
  }
  event.dispatch({ menuItemId: "on-selection", selectionText, frameId: 0 }, tab)
}

/** Runs in the background: what the browser asks of it when words are typed behind its keyword. */
export function dispatchTyped(words: string): Promise<Suggestion[]> {
  const event = chrome.omnibox.onInputChanged as unknown as {
    dispatch(words: string, suggest: (suggestions: Suggestion[]) => void): void
  }
  return new Promise((resolve) => event.dispatch(words, resolve))
}

/** Runs in the background: what the browser does when words behind its keyword are entered. */
export function dispatchEntered(words: string): void {
  const event = chrome.omnibox.onInputEntered as unknown as {
    dispatch(words: string, disposition: string): void
  }
  event.dispatch(words, "currentTab")
}

/** Runs in the background. */
export async function openPrivateWindow(): Promise<void> {
  await chrome.windows.create({ incognito: true, url: "about:blank" })
}

/** A background that still runs after so many ms was started again. */
const againMs = 1_000

/** Resolves when the background is no longer running. */
export async function stopWorker(context: BrowserContext, origin: string): Promise<void> {
  const browser = context.browser()
  if (!browser) throw new Error("The browser is gone")
  const session = await browser.newBrowserCDPSession()
  const targets = async () => {
    const { targetInfos } = await session.send("Target.getTargets")
    return targetInfos.filter(({ type, url }) => type === "service_worker" && url.startsWith(origin))
  }
  let askedAt = -Infinity
  const stop = async () => {
    const running = await targets()
    // What a page still had to ask may have started it again; but it needs a moment to stop.
    if (performance.now() > askedAt + againMs) {
      for (const { targetId } of running) await session.send("Target.closeTarget", { targetId })
      askedAt = performance.now()
    }
    return running.length === 0
  }
  await poll(stop, "the background to stop")
  await session.detach()
}
