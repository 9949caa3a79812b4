import { readFileSync } from "node:fs"
import { bundle } from "../browser/bundle"
import { withPage } from "../browser/measured-page"
import { openBrowser } from "../browser/open-browser"
import { openFirefox } from "../browser/open-firefox"
import { startPageServer, type Served } from "../browser/page-server"
import { informative, show, type BenchRow } from "../report/bench-row"
import { makePageWords } from "../retrieval/made-articles"
import { median, percentile } from "../statistics"
import type { MadePack } from "./made-pack"
import type { RankOrder, RankReport } from "./rank-in-page"

const entity = "vladimir-putin"
const together = 10
/** The first are for the engine to warm up. */
const warmUps = 10
const samples = 40

/** Passages for a page out of a pack, in both browsers. */
export async function benchRanking(
  { file, articles }: MadePack,
  { names, seed }: { readonly names: readonly string[]; readonly seed: number }
): Promise<{ readonly rows: readonly BenchRow[]; readonly details: unknown }> {
  const server = await startPageServer(
    new Map<string, Served>([
      ["/blank.html", { type: "text/html", body: "<!doctype html><title>Nothing</title>" }],
      ["/made.pack", { type: "application/octet-stream", body: () => readFileSync(file) }]
    ])
  )
  const order: RankOrder = {
    pack: server.url("/made.pack"),
    together,
    pages: Array.from({ length: together * (warmUps + samples) }, (_, i) => ({
      words: makePageWords(names, seed - 1 - i),
      entity
    }))
  }
  const ask = `benchRank(${JSON.stringify(order)})`
  const script = await bundle("growth/rank-in-page")
  try {
    const chromium = await inChromium(server.url("/blank.html"), script, ask)
    const firefox = await inFirefox(server.url("/blank.html"), script, ask)
    const of = `page as query, ${articles.toLocaleString("en")} articles`
    return {
      rows: [...rowsOf(`Chromium, ${of}`, chromium), ...rowsOf(`Firefox, ${of}`, firefox)],
      details: { articles, chromium, firefox }
    }
  } finally {
    await server.close()
  }
}

async function inChromium(blank: string, script: string, ask: string): Promise<RankReport> {
  const browser = await openBrowser(null)
  try {
    return await withPage(browser.context, async ({ page }) => {
      await page.goto(blank)
      await page.evaluate(script)
      return page.evaluate<RankReport>(ask)
    })
  } finally {
    await browser.close()
  }
}

async function inFirefox(blank: string, script: string, ask: string): Promise<RankReport> {
  const firefox = await openFirefox(null)
  try {
    return await firefox.withTab(blank, async (tab) => {
      await tab.evaluate(`(() => { ${script} })()`)
      return tab.evaluate<RankReport>(ask)
    })
  } finally {
    await firefox.close()
  }
}

function rowsOf(where: string, { openMs, queryMs, found }: RankReport): readonly BenchRow[] {
  if (found === 0) throw new Error(`${where}: no page found anything`)
  const warm = queryMs.slice(warmUps)
  return [
    informative(
      where,
      `median ${show(median(warm), "ms")}, 95th ${show(percentile(warm, 95), "ms")}, means of ${together}`
    ),
    informative(`${where}, until the pack is open`, show(openMs, "ms"))
  ]
}
