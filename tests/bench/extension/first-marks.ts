import type { BrowserContext } from "playwright-core"
import { stopWorker } from "../../e2e/browsers/chromium-background"
import { poll } from "../../e2e/browsers/poll"
import { withPage } from "../browser/measured-page"

/**
 * Opens a page and gives the time from the end of its parsing, which is no later than when the browser runs the content
 * script, to the frame that shows marks, in ms. The page holds the bundled `marks-probe`.
 */
export async function timeToMarks(
  { context, origin }: { readonly context: BrowserContext; readonly origin: string },
  { url, isStopped }: { readonly url: string; readonly isStopped: boolean }
): Promise<number> {
  if (isStopped) await stopWorker(context, origin)
  return withPage(context, async ({ page }) => {
    await page.goto(url)
    return poll(
      () => page.evaluate<number | null>("globalThis.benchMarkedAfter ?? null"),
      "marks on the page"
    )
  })
}
