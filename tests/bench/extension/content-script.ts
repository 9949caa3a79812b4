import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import type { BrowserContext } from "playwright-core"
import { waitForRest, withPage } from "../browser/measured-page"
import { recordTrace } from "../browser/record-trace"
import { isContentScript } from "../spotting/run-extension"

/** Bytes of a file as it is, and as an update of the extension is sent. */
export function sizesOf(file: string): { readonly raw: number; readonly gzip: number } {
  const bytes = readFileSync(file)
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length }
}

/**
 * Loads a page again and again in one tab and gives the times that the content script took to be compiled and run, in
 * ms on the processor. The first load, in a cold process, is left out.
 */
export function timeStarts(context: BrowserContext, url: string, count: number): Promise<readonly number[]> {
  return withPage(context, async ({ page, session }) => {
    await page.goto(url)
    await waitForRest(session)
    const { events } = await recordTrace(session, async () => {
      for (let i = 0; i < count; i++) {
        await page.reload()
        await waitForRest(session)
      }
    })
    return events.filter(isContentScript).map(({ tdur = 0 }) => tdur / 1000)
  })
}
