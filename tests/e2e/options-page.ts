import { setTimeout as pause } from "node:timers/promises"
import type { Page } from "./browsers/driver"
import { poll } from "./browsers/poll"
import { placeOf } from "./popup-page"
import type { Session } from "./session"

/** The options in a tab, drawn to their last section and scrolled to where the address says. */
export async function openOptions(session: Session, rest = ""): Promise<Page> {
  const page = await session.openUrl(session.driver.extensionUrl(`options.html${rest}`))
  await page.waitFor(() => document.querySelector("#sync") !== null)
  return page
}

/** Clicks on the first element that fits and has these words, once it stays where it is. */
export async function press(page: Page, selector: string, words = ""): Promise<void> {
  let before = await placeOf(page, selector, words)
  const place = await poll(async () => {
    await pause(50)
    const now = await placeOf(page, selector, words)
    const isStill = now.x === before.x && now.y === before.y
    before = now
    return isStill ? now : null
  }, `“${words}” to stay in its place`)
  await page.click(place)
}

/** The words of all elements that fit, white space collapsed. */
export function wordsOn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) =>
        textContent.replace(/\s+/g, " ").trim()
      ),
    selector
  )
}

/** Resolves when an element that fits has these words. */
export async function waitForWords(page: Page, selector: string, words: string): Promise<void> {
  await page.waitFor(
    ({ selector, words }) =>
      [...document.querySelectorAll(selector)].some(({ textContent }) => textContent.includes(words)),
    { selector, words }
  )
}

/** Chooses a file, as the browser's own dialog would. */
export async function chooseFile(page: Page, text: string): Promise<void> {
  await page.waitFor(() => document.querySelector("#data input[type=file]"))
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>("#data input[type=file]")
    if (!input) throw new Error("There is no field for a file")
    const chosen = new DataTransfer()
    chosen.items.add(new File([text], "choices.json", { type: "application/json" }))
    input.files = chosen.files
    input.dispatchEvent(new Event("change", { bubbles: true }))
  }, text)
}
