import browser from "webextension-polyfill"
import {
  afterChange,
  migrate,
  withDefaults,
  type Settings,
  type StoredSettings
} from "../core/settings/settings"
import { oneAfterAnother } from "./one-after-another"

const KEY = "settings"

export async function loadSettings(): Promise<Settings> {
  return withDefaults(await loadStoredSettings())
}

/** What the reader has chosen, without the defaults. */
export async function loadStoredSettings(): Promise<StoredSettings> {
  return migrate((await browser.storage.local.get(KEY))[KEY])
}

/** Calls back when the settings have been changed, from wherever, with what they are now and what they were. */
export function onSettingsChange(changed: (now: Settings, before: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[KEY]
    if (change) changed(withDefaults(migrate(change.newValue)), withDefaults(migrate(change.oldValue)))
  })
}

/** Changes settings, one change after another. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return oneAfterAnother(KEY, async () => {
    const stored = afterChange(await loadStoredSettings(), change)
    await browser.storage.local.set({ [KEY]: stored })
    return withDefaults(stored)
  })
}

/** Changes what is stored, and stores nothing where that is the same. Resolves to what is stored then. */
export function changeStoredSettings(
  change: (stored: StoredSettings) => StoredSettings
): Promise<StoredSettings> {
  return oneAfterAnother(KEY, async () => {
    const before = await loadStoredSettings()
    const after = change(before)
    if (JSON.stringify(sorted(after)) !== JSON.stringify(sorted(before)))
      await browser.storage.local.set({ [KEY]: after })
    return after
  })
}

function sorted(stored: StoredSettings): readonly unknown[] {
  return Object.entries(stored).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** Puts settings in the place of all that was chosen before. */
export function replaceSettings(stored: StoredSettings): Promise<void> {
  return oneAfterAnother(KEY, () => browser.storage.local.set({ [KEY]: stored }))
}
