import { productFolder, testFolder, type BenchRun } from "../bench-run"
import { bundle } from "../browser/bundle"
import { waitForRest, withPage } from "../browser/measured-page"
import { openBrowser, type BenchBrowser } from "../browser/open-browser"
import { startPageServer, type PageServer, type Served } from "../browser/page-server"
import { namesToPlant } from "../gazetteer-names"
import { makePage } from "../pages/make-page"
import { atMost, informative, show, type BenchResult, type BenchRow } from "../report/bench-row"
import { median, percentile } from "../statistics"
import { timeBackgroundStarts } from "./background-start"
import { timeCards, type CardTimes } from "./card-time"
import { heapOfBackground, heapOfTab } from "./chromium-memory"
import { scriptSizes, sizeRows, timeStarts } from "./content-script"
import { describeTraffic, measureFirefox } from "./firefox-rows"
import { timeToMarks } from "./first-marks"
import { surfaceRows, surfaceSizes, timeSurfaces } from "./surfaces"
import { listen, listeningPage, readTraffic, type Traffic } from "./traffic"

/** Two frames of a screen that shows sixty a second. */
const twoFramesMs = 2000 / 60

/** The built extension as a reader meets it: its size, its start, its marks and its cards; what it sends and holds. */
export async function benchExtension({ corpus, seed, isQuick }: BenchRun): Promise<BenchResult> {
  const names = { en: namesToPlant(corpus)["en"] ?? [] }
  const probe = await bundle("extension/marks-probe")
  const html = (units: number) => makePage({ seed, units, names })
  const page = (body: string): Served => ({ type: "text/html", body })
  const probed = html(100_000).replace("<head>", () => `<head><script>${probe}</script>`)
  const server = await startPageServer(
    new Map([
      ["/blank.html", page("<!doctype html><title>Nothing</title>")],
      ["/short.html", page(html(10_000))],
      ["/long.html", page(probed)],
      ["/large.html", page(html(1_000_000))]
    ])
  )
  try {
    const chromium = await measureChromium(server, isQuick)
    const firefox = await measureFirefox({
      probed: server.url("/long.html"),
      large: server.url("/large.html"),
      blank: server.url("/blank.html"),
      rounds: isQuick ? 3 : 11
    })
    return {
      rows: [...chromiumRows(chromium), ...firefox.rows],
      details: { chromium, firefox: firefox.details }
    }
  } finally {
    await server.close()
  }
}

async function measureChromium(server: PageServer, isQuick: boolean) {
  const plain = await openBrowser(null)
  const browser = await openBrowser(testFolder)
  try {
    const sizes = scriptSizes(productFolder)
    const starts = await timeStarts(browser.context, server.url("/short.html"), isQuick ? 5 : 15)
    const marks = { warm: [] as number[], stopped: [] as number[] }
    const url = server.url("/long.html")
    for (let round = 0; round < (isQuick ? 3 : 11); round++) {
      marks.stopped.push(await timeToMarks(browser, { url, isStopped: true }))
      marks.warm.push(await timeToMarks(browser, { url, isStopped: false }))
    }
    const answers = await timeBackgroundStarts(browser, isQuick ? 5 : 15)
    const cards = await timeCards(browser, {
      url: server.url("/short.html"),
      probe: await bundle("extension/card-probe"),
      count: isQuick ? 5 : 30,
      stops: true
    })
    const surfaces = {
      sizes: surfaceSizes(productFolder),
      times: await timeSurfaces(browser, {
        url,
        probe: await bundle("extension/surface-probe"),
        count: isQuick ? 3 : 15
      })
    }
    const large = server.url("/large.html")
    const traffic = await countTraffic(browser, large)
    const memory = {
      tabPlain: await heapOfTab(plain, large),
      tabExtended: await heapOfTab(browser, large),
      background: await heapOfBackground(browser)
    }
    return { sizes, starts, marks, answers, cards, surfaces, traffic, memory }
  } finally {
    await Promise.all([plain.close(), browser.close()])
  }
}

function countTraffic({ context, origin }: BenchBrowser, url: string): Promise<Traffic> {
  return withPage(context, async (listener) => {
    await listener.page.goto(`${origin}/${listeningPage}`)
    await listener.page.evaluate(listen)
    return withPage(context, async ({ page, session }) => {
      await page.goto(url)
      await waitForRest(session)
      return listener.page.evaluate<Traffic>(readTraffic)
    })
  })
}

type ChromiumFigures = Awaited<ReturnType<typeof measureChromium>>

function chromiumRows(figures: ChromiumFigures): readonly BenchRow[] {
  const { sizes, starts, marks, answers, cards, surfaces, traffic, memory } = figures
  const toMarks = "Chromium, 100 KB page, document idle to painted marks, background"
  return [
    ...sizeRows("Chromium", sizes),
    atMost("Chromium, content script, start, warm", median(starts), 5, "ms"),
    atMost(`${toMarks} warm`, median(marks.warm), 100, "ms"),
    atMost(`${toMarks} stopped`, median(marks.stopped), 250, "ms"),
    atMost("Chromium, background, start to first answer", median(answers), 150, "ms"),
    ...cardRows("warm", cards.warm, twoFramesMs),
    ...cardRows("stopped", cards.stopped, 200),
    ...surfaceRows(surfaces.times, surfaces.sizes),
    informative("Chromium, 1 MB page, sent to the background", describeTraffic(traffic)),
    informative(
      "Chromium, memory of a tab's scripts (1 MB page), with the extension and without",
      `${show(memory.tabExtended, "MB")}, ${show(memory.tabPlain, "MB")}`
    ),
    informative("Chromium, memory of the background's scripts, pack included", show(memory.background, "MB"))
  ]
}

function cardRows(
  background: keyof CardTimes,
  times: readonly number[],
  limitMs: number
): readonly BenchRow[] {
  const what = `Chromium, end of the pointer's rest to painted card, background ${background}`
  return [
    informative(`${what}, median of ${times.length}`, show(median(times), "ms")),
    atMost(`${what}, 95th of ${times.length}`, percentile(times, 95), limitMs, "ms")
  ]
}
