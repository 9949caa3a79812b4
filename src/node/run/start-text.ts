import { join } from "node:path"
import { buildDirectory } from "../build/targets"

/** What a reader may do in the window that has opened. */
export const thingsToTry = `Backgrounder greets you in a tab of its own. Things to try in the other one, "A week in Moscow":
  - rest the pointer on an underlined name, such as Min Aung Hlaing; move into the card, press Escape to close it
  - press Alt+Shift+J and Alt+Shift+K to step from name to name without a mouse
  - press Alt+Shift+L, or click the toolbar button, for all names on the page and the switch for this site
  - find "Davis reckons": a bare surname is known by the full name that stands before it
  - open a news page about Myanmar or Russia, in English, Russian, Burmese or Chinese
In this window the extension may read all sites from the start, so that there is something to see at once. Installed
by hand it may read none until you say so.`

/** How to load the extension into a browser that one uses anyway. */
export function loadingByHand(root: string): string {
  return `To load it into your own browser:
  Chrome, Chromium, Edge: open chrome://extensions, switch on "Developer mode", press "Load unpacked", and choose
    ${join(root, buildDirectory("chrome-mv3", "prod"))}
  Firefox: open about:debugging#/runtime/this-firefox, press "Load Temporary Add-on", and choose
    ${join(root, buildDirectory("firefox-mv3", "prod"), "manifest.json")}`
}
