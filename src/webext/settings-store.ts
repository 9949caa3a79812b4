import browser from "webextension-polyfill"
import { migrate, withDefaults, SETTINGS_VERSION, type Settings } from "../core/settings/settings"

const KEY = "settings"

export async function loadSettings(): Promise<Settings> {
  return withDefaults(migrate((await browser.storage.local.get(KEY))[KEY]))
}

/** Changes settings one change after another, so that two quick changes do not undo each other. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = lastChange.then(async () => {
    const changed = change(await loadSettings())
    await browser.storage.local.set({ [KEY]: { version: SETTINGS_VERSION, ...changed } })
    return changed
  })
  lastChange = next.catch(() => undefined)
  return next
}

let lastChange: Promise<unknown> = Promise.resolve()
