import type { Page } from "./browsers/driver"
import { poll } from "./browsers/poll"

/** Clicks on what has these words in the open card, as soon as it is there. */
export async function pressInCard(page: Page, words: string): Promise<void> {
  const place = await poll(
    () =>
      page.inPopover((root, words) => {
        const found = [...root.querySelectorAll("button, summary, [role=button]")].find(
          ({ textContent }) => textContent.trim() === words
        )
        found?.scrollIntoView({ block: "nearest" })
        const box = found?.getBoundingClientRect()
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
      }, words),
    `“${words}” in the card`
  )
  await page.click(place)
}

/** The words of what has the focus in the open card; null when nothing has. */
export function focusInCard(page: Page): Promise<string | null> {
  return page.inPopover((root) => root.activeElement?.textContent.trim() ?? null)
}

/** Goes on with the Tab key until something with these words has the focus. Gives how often it was pressed. */
export async function tabTo(page: Page, words: string): Promise<number> {
  for (let presses = 0; presses < 120; presses++) {
    if ((await focusInCard(page)) === words) return presses
    await page.key("Tab")
  }
  throw new Error(`The Tab key does not lead to “${words}”`)
}

/** Clicks on the first button of the open card that has this label. */
export async function pressLabelled(page: Page, label: string): Promise<void> {
  const place = await poll(
    () =>
      page.inPopover((root, label) => {
        const found = root.querySelector(`button[aria-label="${label}"]`)
        found?.scrollIntoView({ block: "nearest" })
        const box = found?.getBoundingClientRect()
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
      }, label),
    `the button “${label}” in the card`
  )
  await page.click(place)
}
