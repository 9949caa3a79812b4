import { setTimeout as pause } from "node:timers/promises"
import type { Driver, Page } from "../e2e/browsers/driver"
import { poll } from "../e2e/browsers/poll"

/** What the extension makes of the demo page, as a reader would see it. */
export type DemoReading = {
  /** Marks that are registered near the viewport. */
  readonly marks: number
  /** The lines of the toolbar popup: a name, and how often. */
  readonly found: readonly string[]
  readonly card: string
}

const settlingMs = 600 // marks follow the viewport when scrolling has come to rest
const patienceMs = 20_000 // a cold browser on a busy machine; a warm one needs a tenth of a second

/**
 * Opens the demo page, lists what is found on it, and rests the pointer on `name`. Saves pictures through `picture`:
 * the marked page and the open card, light and dark, the other alphabets, the popup. Rejects, saying what was waited for, where nothing comes.
 */
export async function readDemo(
  driver: Driver,
  url: string,
  name: string,
  picture: (subject: string) => string
): Promise<DemoReading> {
  const page = await driver.newPage()
  await page.goto(url)
  const marks = await countMarks(page)
  const found = await listFound(driver, url, picture("popup"))
  await page.activate()
  const card = await openCard(page, name)
  await page.screenshot(picture("card-light"))
  await page.setColorScheme("dark")
  await page.screenshot(picture("card-dark"))
  await page.key("Escape")
  await page.hover({ x: 1, y: 1 })
  await page.screenshot(picture("page-dark"))
  await page.setColorScheme("light")
  await page.screenshot(picture("page-light"))
  await showAlphabets(page)
  await page.screenshot(picture("alphabets"))
  await page.close()
  return { marks, found, card }
}

/** Scrolls the demo page to its names in other alphabets. */
export async function showAlphabets(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector("aside")?.scrollIntoView({ block: "center" }))
  await pause(settlingMs)
}

/** Resolves to the number of marks once there are any. The welcome tab may open over the page at any moment after the installation, and hidden pages are not painted. */
export function countMarks(page: Page): Promise<number> {
  return poll(
    async () => {
      await page.activate()
      return page.evaluate(() => CSS.highlights.get("backgrounder")?.size ?? 0, null)
    },
    "names to be marked",
    patienceMs
  )
}

/** Reads the popup in a tab of its own, since no program can click the toolbar. */
async function listFound(driver: Driver, url: string, picture: string): Promise<readonly string[]> {
  const popup = await driver.newPage()
  await popup.goto(driver.extensionUrl("popup.html"))
  const tab = await popup.waitFor(async (address) => {
    const tabs = await chrome.tabs.query({})
    return tabs.find((candidate) => candidate.url === address)?.id
  }, url)
  await popup.goto(driver.extensionUrl(`popup.html?tab=${tab}`))
  const found = await popup.waitFor(
    () => {
      const rows = [...document.querySelectorAll<HTMLElement>("main li")]
      return rows.length === 0 ? null : rows.map((row) => row.innerText.trim().replaceAll(/\s*\n\s*/g, " · "))
    },
    null,
    patienceMs
  )
  await popup.waitFor(() => document.querySelector(".save-buttons"), null, patienceMs)
  await popup.setViewport(360, 600)
  await popup.screenshot(picture)
  await popup.close()
  return found
}

/** Rests the pointer on the first place where the name stands; resolves to the words of its card. */
export async function openCard(page: Page, name: string): Promise<string> {
  await page.hover({ x: 1, y: 1 })
  await page.hover(await page.waitFor(centreOf, name))
  return poll(
    () =>
      page.inPopover(
        (root) => root.querySelector<HTMLElement>("[role=dialog]:has(blockquote)")?.innerText ?? ""
      ),
    `a card to open on ${name}`,
    patienceMs
  )
}

/** The middle of the first place where a text node holds `name` whole. Runs in the page. */
function centreOf(name: string): { x: number; y: number } | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(name) ?? -1
    if (start === -1) continue
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, start + name.length)
    const { left, top, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  return null
}
