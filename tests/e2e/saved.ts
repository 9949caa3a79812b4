import type { Page } from "./browsers/driver"
import { openCard, waitForNoCard } from "./card"
import { press, waitForWords, wordsOn } from "./options-page"
import { openPopup } from "./popup-page"
import type { Session } from "./session"
import type { Spot } from "./text-box"

/** Saves a page by the popup's button; resolves to the popup when it says what was understood. */
export async function saveByPopup(session: Session, page: Page, button = "Save this page"): Promise<Page> {
  const popup = await openPopup(session, page)
  await press(popup, ".save button", button)
  await waitForWords(popup, ".save", "Saved in your corpus")
  return popup
}

/** What the popup says of saving, line by line. */
export function saidOfSaving(popup: Page): Promise<string[]> {
  return wordsOn(popup, ".save-said p")
}

/** What the card of a name, whose heading it is, quotes of the paper that stories are from; null where it quotes nothing of it. */
export async function quotedInCard(
  page: Page,
  spot: Spot & { readonly text: string }
): Promise<string | null> {
  await openCard(page, spot, spot.text)
  const quoted = await page.inPopover((root) => {
    const figures = [...root.querySelectorAll("figure")].map(({ textContent }) => textContent)
    return figures.find((words) => words.includes("The Example Courier")) ?? null
  })
  await page.key("Escape")
  await waitForNoCard(page)
  return quoted
}

/** Whether the words are anywhere in the extension's database: in an article, or in what was made of it. */
export async function isStored(session: Session, words: string): Promise<boolean> {
  const page = await session.openUrl(session.driver.extensionUrl("popup.html"))
  return page.evaluate(async (words) => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error("the database did not answer"))
      })
    const database = await wait(indexedDB.open("corpus"))
    const names = [...database.objectStoreNames]
    const values = await Promise.all(
      names.map((name) => wait<unknown[]>(database.transaction(name).objectStore(name).getAll()))
    )
    database.close()
    const decoder = new TextDecoder()
    const text = JSON.stringify(values, (_, value: unknown) =>
      value instanceof Uint8Array ? decoder.decode(value) : value
    )
    return text.includes(words)
  }, words)
}

/** Takes everything out of the corpus that was saved or imported, or waits to be, as each test begins. */
export async function forgetSaved(session: Session): Promise<void> {
  const page = await session.openUrl(session.driver.extensionUrl("popup.html"))
  await page.evaluate(async () => {
    const { browser } = globalThis as { browser?: typeof chrome }
    await (browser ?? chrome).runtime.sendMessage({ to: "background", topic: "clearSaved", ask: {} })
  })
}
