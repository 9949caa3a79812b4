import browser from "webextension-polyfill"
import { withSite } from "../core/settings/settings"
import { loadReach } from "../webext/granted"
import { hostOf } from "../webext/host-of"
import { openPanel } from "../webext/panel"
import { saveAndTell } from "../webext/save-and-tell"
import type { Saving } from "../webext/saving"
import { changeSettings } from "../webext/settings-store"
import { runHere, stopHere } from "../webext/spotter-registration"
import { foundIn } from "../webext/tab-state"
import { activeTab, openLookUpTab, stepInActiveTab } from "../webext/tabs"

/** Does what the reader's keys ask. Firefox for Android has no keys. */
export function followCommands(saving: Saving): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    // First, and nothing awaited before: browsers open it straight from the key alone.
    if (command === "open-panel" && tab?.windowId !== undefined) void openPanel(tab.windowId)
    if (command === "save-page") void saveAndTell(saving, tab?.id, "page")
    if (command === "next-mention") void stepInActiveTab(1)
    if (command === "previous-mention") void stepInActiveTab(-1)
    if (command === "open-card") void stepInActiveTab(0)
    if (command === "toggle-here") void toggleHere()
    if (command === "search") void openLookUpTab({})
  })
}

/**
 * In the mode of all sites the site is switched. In the others, and in private windows, of which nothing is kept, this
 * one page is: keys let us in as a click on the toolbar button does.
 */
async function toggleHere(): Promise<void> {
  const [tab, { mode, excluded }] = await Promise.all([activeTab(), loadReach()])
  if (tab?.id === undefined) return
  const host = hostOf({ url: tab.url })
  if (mode === "all" && host !== "" && !tab.incognito) {
    await changeSettings((settings) => withSite(settings, host, excluded.includes(host)))
  } else if ((await foundIn(tab.id))?.status === "on") await stopHere(tab.id)
  else await runHere(tab.id)
}
