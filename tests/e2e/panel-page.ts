import type { Page } from "./browsers/driver"
import type { Session } from "./session"

/** The panel as a tab that begins with the tab of `page`; headless browsers show no panel of their own. */
export async function openPanel(session: Session, page: Page, fragment = ""): Promise<Page> {
  const address = await page.evaluate(() => location.href)
  const panel = await session.openUrl(session.driver.extensionUrl("popup.html"))
  const tab = await panel.evaluate(async (address) => {
    const { browser } = globalThis as { browser?: typeof chrome }
    const tabs = await (browser ?? chrome).tabs.query({})
    return tabs.find(({ url }) => url === address)?.id ?? null
  }, address)
  if (tab === null) throw new Error(`No tab shows ${address}`)
  await panel.goto(session.driver.extensionUrl(`sidepanel.html?tab=${tab}${fragment}`))
  return panel
}

/** Resolves when the panel shows a page that names somebody, or the dossier of somebody. */
export async function waitForHeading(panel: Page, words: string): Promise<void> {
  await panel.waitFor((words) => document.querySelector("h1")?.textContent.includes(words), words)
}
