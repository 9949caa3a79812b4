import type { Page } from "./browsers/driver"
import type { Session } from "./session"

export type Button = { readonly badge: string; readonly title: string }

/** What the toolbar button of a page's tab shows once it fits. */
export async function waitForToolbar(session: Session, page: Page, wanted: Partial<Button>): Promise<Button> {
  const address = await page.evaluate(() => location.href)
  const ours = await session.openUrl(session.driver.extensionUrl("tabs/permissions.html"))
  return ours.waitFor(
    async ({ address, wanted }) => {
      const { browser } = globalThis as { browser?: typeof chrome }
      const { action, tabs } = browser ?? chrome
      const tabId = (await tabs.query({})).find(({ url }) => url === address)?.id
      if (tabId === undefined) return null
      const shown = { badge: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) }
      const fits = Object.entries(wanted).every(([key, value]) => shown[key as keyof Button] === value)
      return fits ? shown : null
    },
    { address, wanted }
  )
}
