import { withChosenSite, withSite, type Mode } from "../core/settings/settings"
import { askForAllSites, askForSites, giveSiteBack, giveSitesBack } from "./granted"
import { changeSettings } from "./settings-store"

/**
 * Chooses where pages are read, and asks the browser for what that takes. Must be called straight from a click. What is
 * not granted stays chosen and is shown as withheld; what the mode has no use for is given back.
 *
 * @param chosen the hosts that the reader has chosen so far
 */
export async function chooseMode(mode: Mode, chosen: readonly string[]): Promise<void> {
  // Before anything is waited for, since the click is forgotten then. The popup may end while the browser asks.
  const asking = mode === "all" ? askForAllSites() : mode === "chosen" ? askForChosen(chosen) : null
  await changeSettings((settings) => ({ ...settings, mode }))
  await asking
  if (mode === "click") await giveSitesBack()
}

/** Has a site read or not, in the mode that holds. Must be called straight from a click, too. */
export async function chooseSite(mode: Mode, host: string, isOn: boolean): Promise<void> {
  const asking = mode === "chosen" && isOn ? askForSites([host]) : null
  const change = mode === "chosen" ? withChosenSite : withSite
  await changeSettings((settings) => change(settings, host, isOn))
  await asking
  if (mode === "chosen" && !isOn) await giveSiteBack(host)
}

async function askForChosen(chosen: readonly string[]): Promise<boolean> {
  return chosen.length === 0 || (await askForSites(chosen))
}
