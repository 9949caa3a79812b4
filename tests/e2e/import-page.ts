import type { Page } from "./browsers/driver"
import { poll } from "./browsers/poll"
import { wordsOn } from "./options-page"
import type { MadeFile } from "./pages/import-files"
import type { Session } from "./session"

/** The page of the library where files are imported, ready to take some. */
export async function openImport(session: Session): Promise<Page> {
  const page = await session.openUrl(session.driver.extensionUrl("tabs/library.html#/import"))
  await page.waitFor(() => document.querySelector(".import-choice button[aria-disabled=false]"))
  return page
}

/** Gives files to a field of the page, as the browser's own dialog would. */
export function chooseFiles(page: Page, files: readonly MadeFile[]): Promise<void> {
  return page.evaluate((files) => {
    const input = document.querySelector<HTMLInputElement>(".import-choice input[type=file]")
    if (!input) throw new Error("There is no field for files")
    const chosen = new DataTransfer()
    for (const { path, base64 } of files) {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
      const file = new File([bytes], path.replace(/^.*\//, ""))
      Object.defineProperty(file, "webkitRelativePath", { value: path })
      chosen.items.add(file)
    }
    input.files = chosen.files
    // A list of files makes new ones of them in some browsers, without their folders.
    input.dispatchEvent(new Event("change", { bubbles: true }))
  }, files)
}

/** Within minutes: a large folder takes longer than a test waits otherwise. */
export async function waitForImport(page: Page): Promise<void> {
  await poll(
    async () => (await wordsOn(page, ".import-said"))[0] === "The import is finished.",
    "the import to be finished",
    200_000
  )
}

/** What an import says of itself: files read, articles saved, known already, skipped. */
export function importFigures(page: Page): Promise<string[]> {
  return wordsOn(page, ".import-figures dd")
}
