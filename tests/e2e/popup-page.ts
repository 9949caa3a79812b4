import type { Page, Point } from "./browsers/driver"
import type { Session } from "./session"

/** The toolbar popup as a tab, told that it belongs to the tab of `page`. */
export async function openPopup(session: Session, page: Page): Promise<Page> {
  const address = await page.evaluate(() => location.href)
  const popup = await session.openUrl(session.driver.extensionUrl("popup.html"))
  const tab = await popup.evaluate(async (address) => {
    const { browser } = globalThis as { browser?: typeof chrome }
    const tabs = await (browser ?? chrome).tabs.query({})
    return tabs.find(({ url }) => url === address)?.id ?? null
  }, address)
  if (tab === null) throw new Error(`No tab shows ${address}`)
  await popup.goto(session.driver.extensionUrl(`popup.html?tab=${tab}`))
  return popup
}

/**
 * The same for the page that `open` brings up, whatever that is: the browser tells no extension the address of a page
 * that is none of its business, so the new tab is known by being new.
 */
export async function openPopupOf(
  session: Session,
  open: () => Promise<Page>
): Promise<{ readonly page: Page; readonly popup: Page }> {
  const popup = await session.openUrl(session.driver.extensionUrl("popup.html"))
  const tabs = () =>
    popup.evaluate(async () => {
      const { browser } = globalThis as { browser?: typeof chrome }
      return (await (browser ?? chrome).tabs.query({})).map(({ id }) => id)
    })
  const before = await tabs()
  const page = await open()
  const added = (await tabs()).filter((tab) => !before.includes(tab))
  if (added.length !== 1) throw new Error(`${added.length} tabs were opened`)
  await popup.goto(session.driver.extensionUrl(`popup.html?tab=${added[0]}`))
  return { page, popup }
}

/** The middle of the first element that fits, to be clicked. */
export function placeOf(page: Page, selector: string, text = ""): Promise<Point> {
  return page.waitFor(
    ({ selector, text }) => {
      const found = [...document.querySelectorAll(selector)].find((element) =>
        element.textContent.includes(text)
      )
      found?.scrollIntoView({ block: "center" })
      const box = found?.getBoundingClientRect()
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
    },
    { selector, text }
  )
}
