import browser from "webextension-polyfill"

/** A keyboard command with the keys that the reader has for it now; "" for none. */
export type Shortcut = { readonly command: string; readonly keys: string }

type WithShortcutPage = { readonly openShortcutSettings?: () => Promise<void> }

/** The keyboard commands; none where the browser has no keys for extensions, as Firefox for Android. */
export async function loadShortcuts(): Promise<readonly Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? []
  return all.map(({ name = "", shortcut = "" }) => ({ command: name, keys: shortcut }))
}

/** Opens the browser's own page where keys are changed. */
export async function openShortcutPage(): Promise<void> {
  // The polyfill's types do not know it yet; Chromium has a page instead.
  const { openShortcutSettings } = browser.commands as WithShortcutPage
  if (openShortcutSettings) await openShortcutSettings()
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" })
}
