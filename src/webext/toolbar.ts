import browser from "webextension-polyfill"
import { badgeLook } from "../core/settings/badge-look"
import { sayCounted } from "../core/wording/plural-form"
import { loadReach } from "./granted"
import { getMessage } from "./page-texts"
import { isPdfPage } from "./pdf-tab"
import type { PageStatus } from "./protocol"
import { loadSettings } from "./settings-store"

/** Where the build puts the pictures of the button; see `src/node/build`. */
const iconsOf = (state: "on" | "off" | "cannot") =>
  Object.fromEntries([16, 32, 48].map((size) => [size, `/toolbar/${state}-${size}.png`]))

/** More digits than this are not read at a glance. */
const MOST_COUNTED = 999

/** What the toolbar button tells of a page. */
export type ToldPage = {
  readonly status: PageStatus
  readonly names: number
  /** The reader has saved this page. */
  readonly isSaved: boolean
}

/** Shows on the toolbar button what is done with the page of a tab. The browser clears it when the tab goes elsewhere. */
export async function showStatus(tab: number, { status, names, isSaved }: ToldPage): Promise<void> {
  const { badge } = await loadSettings()
  const state = status === "no-words" ? "cannot" : status
  const isCounted = status === "on" && names > 0
  const title =
    status === "on" ? wordNames(names) : getMessage(status === "off" ? "toolbarOff" : "toolbarCannot", [])
  await showOnButton(tab, {
    state,
    title: isSaved ? `${title} · ${getMessage("saveKnown", [])}` : title,
    badge: badge ? `${isCounted ? Math.min(names, MOST_COUNTED) : ""}${isSaved ? SAVED_SIGN : ""}` : ""
  })
}

/** On the button of a page that the reader has saved, and for a moment where one has just been saved. */
export const SAVED_SIGN = "✓"

/** Shows that a page cannot be read, where the browser does not even tell what it is. */
export async function showIfUnreadable(tab: number): Promise<void> {
  const { mode } = await loadReach()
  if (mode !== "all") return
  const found = await browser.tabs.get(tab).catch(() => null)
  // It has gone since.
  if (found === null) return
  const { url } = found
  // Our page of PDFs says for itself what is done with it.
  if (url !== undefined && isPdfPage(url)) return
  if (url === undefined || !/^https?:/.test(url))
    await showStatus(tab, { status: "no-words", names: 0, isSaved: false })
}

/** Calls back when a tab has gone elsewhere. */
export function onTabLoaded(loaded: (tab: number) => void): void {
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === "complete") loaded(tab)
  })
}

type Shown = { readonly state: "on" | "off" | "cannot"; readonly title: string; readonly badge: string }

async function showOnButton(tabId: number, { state, title, badge }: Shown): Promise<void> {
  const { action } = browser
  try {
    await Promise.all([
      setIcon(tabId, state),
      action.setTitle({ tabId, title }),
      // Firefox for Android has no room for a count.
      action.setBadgeText?.({ tabId, text: badge }),
      action.setBadgeBackgroundColor?.({ tabId, color: badgeLook.background }),
      action.setBadgeTextColor?.({ tabId, color: badgeLook.text })
    ])
  } catch (error) {
    if (!isTabGone(error)) throw error
  }
}

/** Chromium complains on the console when a tab goes while it reads the picture, unless a callback looks at the error. */
function setIcon(tabId: number, state: Shown["state"]): Promise<void> {
  return new Promise((resolve) => {
    chrome.action.setIcon({ tabId, path: iconsOf(state) }, () => {
      void chrome.runtime.lastError
      resolve()
    })
  })
}

function isTabGone(error: unknown): boolean {
  return error instanceof Error && /no tab with id|invalid tab id/i.test(error.message)
}

function wordNames(names: number): string {
  if (names === 0) return getMessage("toolbarNoNames", [])
  return sayCounted(getMessage, { key: "toolbarNames", locale: getMessage("language", []), count: names })
}
