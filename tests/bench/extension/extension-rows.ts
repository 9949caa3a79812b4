import { join } from "node:path"
import { productFolder, testFolder, type BenchRun } from "../bench-run"
import { bundle } from "../browser/bundle"
import { openBrowser } from "../browser/open-browser"
import { startPageServer, type Served } from "../browser/page-server"
import { namesToPlant } from "../gazetteer-names"
import { makePage } from "../pages/make-page"
import { atMost, informative, show, type BenchResult, type BenchRow } from "../report/bench-row"
import { median, percentile } from "../statistics"
import { timeBackgroundStarts } from "./background-start"
import { timeCards, type CardTimes } from "./card-time"
import { sizesOf, timeStarts } from "./content-script"
import { timeToMarks } from "./first-marks"

/** Two frames of a screen that shows sixty a second. */
const twoFramesMs = 2000 / 60

/** The built extension as a reader meets it: its size, its start, its marks and its cards. */
export async function benchExtension({ corpus, seed, isQuick }: BenchRun): Promise<BenchResult> {
  const names = { en: namesToPlant(corpus)["en"] ?? [] }
  const page = (units: number): Served => ({ type: "text/html", body: makePage({ seed, units, names }) })
  const server = await startPageServer(
    new Map([
      ["/short.html", page(10_000)],
      ["/long.html", page(100_000)]
    ])
  )
  const browser = await openBrowser(testFolder)
  try {
    const size = sizesOf(join(productFolder, "contents/spotter.js"))
    const starts = await timeStarts(browser.context, server.url("/short.html"), isQuick ? 5 : 15)
    const marks = { warm: [] as number[], stopped: [] as number[] }
    const probe = await bundle("extension/marks-probe")
    for (let round = 0; round < (isQuick ? 3 : 11); round++) {
      const url = server.url("/long.html")
      marks.stopped.push(await timeToMarks(browser, { url, probe, isStopped: true }))
      marks.warm.push(await timeToMarks(browser, { url, probe, isStopped: false }))
    }
    const answers = await timeBackgroundStarts(browser, isQuick ? 5 : 15)
    const cards = await timeCards(browser, {
      url: server.url("/short.html"),
      probe: await bundle("extension/card-probe"),
      count: isQuick ? 5 : 30
    })
    return {
      rows: [
        informative("content script, as it is", `${(size.raw / 1000).toFixed(1)} KB`),
        atMost("content script, gzip", size.gzip / 1000, 30, "KB"),
        atMost("content script, start, warm", median(starts), 5, "ms"),
        atMost("100 KB page, document idle to painted marks, background warm", median(marks.warm), 100, "ms"),
        atMost(
          "100 KB page, document idle to painted marks, background stopped",
          median(marks.stopped),
          250,
          "ms"
        ),
        atMost("background, start to first answer", median(answers), 150, "ms"),
        ...cardRows("warm", cards.warm, twoFramesMs),
        ...cardRows("stopped", cards.stopped, 200)
      ],
      details: { size, starts, marks, answers, cards }
    }
  } finally {
    await Promise.all([browser.close(), server.close()])
  }
}

function cardRows(
  background: keyof CardTimes,
  times: readonly number[],
  limitMs: number
): readonly BenchRow[] {
  const what = `end of the pointer's rest to painted card, background ${background}`
  return [
    informative(`${what}, median of ${times.length}`, show(median(times), "ms")),
    atMost(`${what}, 95th of ${times.length}`, percentile(times, 95), limitMs, "ms")
  ]
}
