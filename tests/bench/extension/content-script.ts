import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import type { BrowserContext } from "playwright-core"
import { waitForRest, withPage } from "../browser/measured-page"
import { recordTrace } from "../browser/record-trace"
import { atMost, informative, show, type BenchRow } from "../report/bench-row"
import { isContentScript } from "../spotting/chromium-spotting"

/** Bytes of a script as it is, and as an update of the extension is sent. */
export type ScriptSize = { readonly name: string; readonly raw: number; readonly gzip: number }

/** The scripts that a built extension runs in pages: the one that each page loads, and those that come when wanted. */
export function scriptSizes(extension: string): readonly ScriptSize[] {
  const folder = join(extension, "contents")
  return readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .map((name) => {
      const bytes = readFileSync(join(folder, name))
      return { name, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length }
    })
}

/** All of them against the target, and each by itself. */
export function sizeRows(browser: string, sizes: readonly ScriptSize[]): readonly BenchRow[] {
  const all = sizes.reduce((sum, { gzip }) => sum + gzip, 0)
  return [
    atMost(`${browser}, content scripts, all of them, gzip`, all / 1000, 30, "KB"),
    ...sizes.map(({ name, raw, gzip }) =>
      informative(`${browser}, ${name}`, `${show(raw / 1000, "KB")}, gzip ${show(gzip / 1000, "KB")}`)
    )
  ]
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
