import browser from "webextension-polyfill"
import { getMessage } from "./page-texts"

/** A keyboard command with the keys that the reader has for it now; "" for none. */
export type Shortcut = { readonly command: string; readonly description: string; readonly keys: string }

type WithShortcutPage = { readonly openShortcutSettings?: () => Promise<void> }

/** The keyboard commands; none where the browser has no keys for extensions, as Firefox for Android. */
export async function loadShortcuts(): Promise<readonly Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? []
  return all.map(({ name = "", description = "", shortcut = "" }) => ({
    command: name,
    description: getMessage(textKeyOf(name), []) || description,
    keys: shortcut
  }))
}

/** The browser describes a command in its own language, and the reader may have chosen another. */
function textKeyOf(command: string): string {
  return `command-${command}`.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

/** Opens the browser's own page where keys are changed. */
export async function openShortcutPage(): Promise<void> {
  // The polyfill's types do not know it yet; Chromium has a page instead.
  const { openShortcutSettings } = browser.commands as WithShortcutPage
  if (openShortcutSettings) await openShortcutSettings()
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" })
}
