import { readFileSync, statSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { poll } from "../../e2e/browsers/poll"
import { waitForRest, withPage } from "../browser/measured-page"
import type { BenchBrowser } from "../browser/open-browser"
import { atMost, informative, show, type BenchRow } from "../report/bench-row"
import { median, percentile } from "../statistics"

/** What opens beside a page, and what the readers find in the extension's own tabs. */
const surfaces = ["popup", "sidepanel"] as const
const tabs = ["options", "tabs/library", "tabs/permissions", "tabs/welcome"] as const

export type SurfaceTimes = Readonly<Record<(typeof surfaces)[number], readonly number[]>>

/**
 * Opens popup and panel, `count` times each, beside a page that has been read, and gives the times from opening to the
 * painted list of names, in ms; the background runs. They are opened as tabs, for no program can click on a toolbar.
 * `probe` is the bundled `surface-probe`.
 */
export function timeSurfaces(
  { context, origin }: BenchBrowser,
  { url, probe, count }: { readonly url: string; readonly probe: string; readonly count: number }
): Promise<SurfaceTimes> {
  return withPage(context, async ({ page: read }) => {
    await read.goto(url)
    return withPage(context, async ({ page, session }) => {
      await page.goto(`${origin}/popup.html`)
      const tab = await poll(() => page.evaluate(tabOf, url), "the tab of the page")
      await page.addInitScript(probe)
      const times = { popup: [] as number[], sidepanel: [] as number[] }
      // The first time is left out: the page may not have been read by then.
      for (let round = 0; round <= count; round++) {
        for (const surface of surfaces) {
          const ms = await timeDrawing(page, `${origin}/${surface}.html?tab=${tab}`)
          if (round > 0) times[surface].push(ms)
          // What is drawn first is followed by what the page is compared with: nobody opens two at once.
          await waitForRest(session)
        }
      }
      return times
    })
  })
}

async function timeDrawing(page: Page, url: string): Promise<number> {
  await page.goto(url)
  return poll(() => page.evaluate<number | null>("globalThis.benchDrawnAfter ?? null"), `the names in ${url}`)
}

/** Runs in a page of the extension. */
async function tabOf(url: string): Promise<number | null> {
  const all = await chrome.tabs.query({})
  return all.find((tab) => tab.url === url)?.id ?? null
}

export type SurfaceSize = { readonly page: string; readonly raw: number; readonly gzip: number }

/** The script of each page of a built extension, which holds all that the page loads at once. */
export function surfaceSizes(extension: string): readonly SurfaceSize[] {
  return [...surfaces, ...tabs].map((page) => {
    const html = readFileSync(join(extension, `${page}.html`), "utf8")
    const [, script] = /<script src="\/?([^"]+)"/.exec(html) ?? []
    if (script === undefined) throw new Error(`${page}.html has no script`)
    const file = join(extension, script)
    return { page, raw: statSync(file).size, gzip: gzipSync(readFileSync(file), { level: 9 }).length }
  })
}

/** Times against the target, and sizes. */
export function surfaceRows(times: SurfaceTimes, sizes: readonly SurfaceSize[]): readonly BenchRow[] {
  const timed = surfaces.flatMap((surface) => {
    const what = `Chromium, ${surface} opened beside a page to its painted names, background warm`
    const all = times[surface]
    return [
      atMost(`${what}, median of ${all.length}`, median(all), 100, "ms"),
      informative(`${what}, 95th`, show(percentile(all, 95), "ms"))
    ]
  })
  const sized = sizes.map(({ page, raw, gzip }) =>
    informative(`Script of ${page}.html`, `${show(raw / 1000, "KB")}, gzip ${show(gzip / 1000, "KB")}`)
  )
  return [...timed, ...sized]
}
