import { readFileSync, statSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { join } from "node:path"
import { waitForRest, withPage } from "../browser/measured-page"
import type { BenchBrowser } from "../browser/open-browser"
import { atMost, informative, show, type BenchRow } from "../report/bench-row"
import { median, percentile } from "../statistics"
import { runInSurfaces, surfaces, timeSurface, type Surface } from "./open-surface"

/** What the readers find in the extension's own tabs. */
const tabs = ["options", "tabs/library", "tabs/permissions", "tabs/welcome"] as const

export type SurfaceTimes = Readonly<Record<Surface, readonly number[]>>

/**
 * Opens popup and panel, `count` times each, beside a page that has been read, and gives the times from opening to the
 * painted list of names, in ms; the background runs. `probe` is the bundled `surface-probe`.
 */
export function timeSurfaces(
  { context, origin }: BenchBrowser,
  { url, probe, count }: { readonly url: string; readonly probe: string; readonly count: number }
): Promise<SurfaceTimes> {
  return withPage(context, async (own) => {
    await own.page.goto(`${origin}/tabs/permissions.html`)
    return withPage(context, async ({ page: read, session }) => {
      await read.goto(url)
      await waitForRest(session)
      await runInSurfaces(context, probe)
      const times = { popup: [] as number[], sidepanel: [] as number[] }
      for (const surface of surfaces) {
        // The first one fills the browser's caches.
        await timeSurface(own, surface)
        for (let tries = 0; tries < 2 * count && times[surface].length < count; tries++) {
          const ms = await timeSurface(own, surface)
          if (ms !== null) times[surface].push(ms)
          await waitForRest(session)
        }
      }
      return times
    })
  })
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
