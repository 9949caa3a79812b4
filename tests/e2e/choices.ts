import type { Settings } from "../../src/core/settings/settings"
import { storeSettings, type Session } from "./session"

/** Chooses settings in a page that says nothing: one that speaks loads itself again where another language is chosen. */
export async function chooseSettings(session: Session, settings: Partial<Settings>): Promise<void> {
  const page = await session.openUrl(session.driver.extensionUrl("manifest.json"))
  await storeSettings(page, settings)
  await page.close()
}

/** Forgets all that the reader has chosen but these settings, as each test begins: an attempt before it may have broken off. */
export async function forgetChoices(
  session: Session,
  settings: Partial<Settings> = { density: "every" }
): Promise<void> {
  const page = await session.openUrl(session.driver.extensionUrl("manifest.json"))
  await page.evaluate(async () => {
    const { browser } = globalThis as { browser?: typeof chrome }
    await (browser ?? chrome).storage.local.clear()
  })
  await storeSettings(page, settings)
  await page.close()
}

/** Has the browser and the reader let all sites be read again, as each test ends, and waits until they are. */
export async function allowAllSites(session: Session): Promise<void> {
  await session.driver.allowSites("all")
  const page = await session.openUrl(session.driver.extensionUrl("manifest.json"))
  await storeSettings(page, { density: "every" })
  await page.waitFor(async () => {
    const { browser } = globalThis as { browser?: typeof chrome }
    const scripts = await (browser ?? chrome).scripting.getRegisteredContentScripts()
    return scripts.some(({ matches = [] }) => matches.includes("http://*/*"))
  })
  await page.close()
}
