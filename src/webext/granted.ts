import browser from "webextension-polyfill"
import { patternOf, reachOf, readGranted, type Granted, type Reach } from "../core/settings/reach"
import { loadAskedHosts } from "./asked-hosts"
import { loadStoredSettings } from "./settings-store"

const ALL_SITES = "*://*/*"

/** What the browser lets us read without a click. */
export async function loadGranted(): Promise<Granted> {
  const { origins = [] } = await browser.permissions.getAll()
  return readGranted(origins)
}

/** Where pages are read as things stand. */
export async function loadReach(): Promise<Reach> {
  const [stored, granted, asked] = await Promise.all([loadStoredSettings(), loadGranted(), loadAskedHosts()])
  return reachOf(stored, granted, readGranted(asked).hosts)
}

/** Asks the reader for all sites. Must be called straight from a click: browsers ignore it otherwise. */
export function askForAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: [ALL_SITES] })
}

/** Asks the reader for some sites, like `askForAllSites`. */
export function askForSites(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(patternOf) })
}

/** Gives back all sites that were granted for reading. Resolves to false where the browser keeps some granted by itself. */
export async function giveSitesBack(): Promise<boolean> {
  const [{ origins = [] }, asked] = await Promise.all([browser.permissions.getAll(), loadAskedHosts()])
  const sites = origins.filter((origin) => !asked.includes(origin))
  return sites.length === 0 || (await giveBack(sites))
}

/** Gives back one site, where it was granted by itself. */
export async function giveSiteBack(host: string): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const pattern = patternOf(host)
  if (origins.includes(pattern)) await giveBack([pattern])
}

async function giveBack(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins })
  } catch {
    // Hosts that a build has in its manifest cannot be given back: that is an answer.
    return false
  }
}

/** Calls back when the reader, here or in the browser's own settings, has granted sites or taken them back. */
export function onGrantedChange(changed: (isMore: boolean) => void): void {
  browser.permissions.onAdded.addListener(() => changed(true))
  browser.permissions.onRemoved.addListener(() => changed(false))
}
