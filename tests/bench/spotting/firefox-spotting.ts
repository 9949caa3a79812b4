import { setTimeout as pause } from "node:timers/promises"
import { nameHighlight } from "../../../src/core/marks/mark-css"
import { poll } from "../../e2e/browsers/poll"
import { firefoxFolder } from "../bench-run"
import type { FirefoxTab } from "../browser/firefox-tab"
import { openFirefox, type BenchFirefox } from "../browser/open-firefox"
import type { PageCost } from "./page-cost"
import type {
  ContestantRun,
  ContestantTask,
  ExtensionRun,
  Outcome,
  SpottingBrowser
} from "./spotting-browser"

/**
 * Firefox has no trace to be had from outside, so what counts is all that the page's main thread spends on the
 * processor: drawing the marks is in it. For the built extension it is what a page costs more than in a browser without.
 */
export async function openFirefoxSpotting(): Promise<SpottingBrowser> {
  // A script that does not end can only be ended with its browser.
  let plain: BenchFirefox | null = await openFirefox(null)
  const extended = await openFirefox(firefoxFolder)
  const { version } = plain
  const runContestant = async (task: ContestantTask): Promise<ContestantRun> => {
    plain ??= await openFirefox(null)
    const run = await measureContestant(plain, task)
    if (run.stoppedAfter !== null) {
      await plain.close()
      plain = null
    }
    return run
  }
  return {
    name: "firefox",
    version,
    measures: "all of the page's main thread, drawing of the marks included",
    runContestant,
    runExtension: async (url, hasNames) => {
      plain ??= await openFirefox(null)
      return measureExtension({ plain, extended }, url, hasNames)
    },
    close: async () => {
      await Promise.all([plain?.close(), extended.close()])
    }
  }
}

function measureContestant(
  firefox: BenchFirefox,
  { page, script, order, stopMs }: ContestantTask
): Promise<ContestantRun> {
  return firefox.withTab(page, async (tab) => {
    await tab.evaluate(`(() => { ${script} })()`, "own")
    await tab.evaluate(`benchPrepare(${JSON.stringify(order)})`, "own")
    await tab.rest()
    const before = await tab.spent()
    const done = tab.evaluate<Outcome>("benchRun()", "own")
    const waiting = new AbortController()
    const late = pause(stopMs, null, { signal: waiting.signal }).catch(() => null)
    const outcome = await Promise.race([done, late])
    waiting.abort()
    if (outcome) {
      // What it painted is drawn in the next frames.
      await tab.rest()
      return { ...costOf((await tab.spent()) - before), ...outcome, stoppedAfter: null }
    }
    // It will fail when its browser is closed.
    void done.catch(() => null)
    return { ...costOf((await tab.spent()) - before), found: 0, longestGap: null, stoppedAfter: stopMs }
  })
}

async function measureExtension(
  { plain, extended }: { readonly plain: BenchFirefox; readonly extended: BenchFirefox },
  url: string,
  hasNames: boolean
): Promise<ExtensionRun> {
  const load = (firefox: BenchFirefox, isMarked: boolean) =>
    // The site's process is there before the page is.
    firefox.withTab(new URL("/blank.html", url).href, async (tab) => {
      await tab.rest()
      const { pid } = await tab.process()
      const before = await tab.spent()
      await tab.goto(url)
      const found = isMarked ? await marksOf(tab) : 0
      await tab.rest()
      if ((await tab.process()).pid !== pid) throw new Error("The page was moved to another process")
      return { spent: (await tab.spent()) - before, found }
    })
  const without = await load(plain, false)
  const withIt = await load(extended, hasNames)
  return { ...costOf(withIt.spent - without.spent), start: null, found: withIt.found }
}

function marksOf(tab: FirefoxTab): Promise<number> {
  return poll(
    () => tab.evaluate<number>(`CSS.highlights.get(${JSON.stringify(nameHighlight)})?.size ?? 0`),
    "marks on the page",
    30_000
  )
}

function costOf(own: number): PageCost {
  return { own, rendering: null, longest: null, longestWall: null }
}
