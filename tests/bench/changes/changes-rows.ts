import { firefoxFolder, testFolder, type BenchRun } from "../bench-run"
import { openBrowser } from "../browser/open-browser"
import { openFirefox } from "../browser/open-firefox"
import { startPageServer, type Served } from "../browser/page-server"
import { namesToPlant } from "../gazetteer-names"
import { makePage } from "../pages/make-page"
import { atMost, informative, show, type BenchResult, type BenchRow } from "../report/bench-row"
import { median, percentile } from "../statistics"
import { changesInChromium, changesInFirefox, type ChangesRun, type MeanRun } from "./measure-changes"
import { restlessPage } from "./restless-page"

/** One page in one browser, with the extension and without. */
type Pair<T> = { readonly plain: T; readonly extended: T }

/** What a page that changes all the time pays: 1,000 insertions a second, and one changed text a frame among marks. */
export async function benchChanges({ corpus, seed, isQuick }: BenchRun): Promise<BenchResult> {
  const names = namesToPlant(corpus)
  const page = (units: number, kind: "chat" | "clock"): Served => ({
    type: "text/html",
    body: restlessPage(makePage({ seed, units, names }), kind, names["en"] ?? [])
  })
  const server = await startPageServer(
    new Map([
      ["/chat.html", page(10_000, "chat")],
      ["/clock.html", page(1_000_000, "clock")]
    ])
  )
  const ms = isQuick ? 2_000 : 6_000
  const task = (path: string, hasMarks: boolean) => ({ url: server.url(path), ms, hasMarks })
  const chromium = { plain: await openBrowser(null), extended: await openBrowser(testFolder) }
  const firefox = { plain: await openFirefox(null), extended: await openFirefox(firefoxFolder) }
  const inChromium = async (path: string): Promise<Pair<ChangesRun>> => ({
    plain: await changesInChromium(chromium.plain, task(path, false)),
    extended: await changesInChromium(chromium.extended, task(path, true))
  })
  const inFirefox = async (path: string): Promise<Pair<MeanRun>> => ({
    plain: await changesInFirefox(firefox.plain, task(path, false)),
    extended: await changesInFirefox(firefox.extended, task(path, true))
  })
  try {
    const chat = await inChromium("/chat.html")
    const clock = await inChromium("/clock.html")
    const means = { chat: await inFirefox("/chat.html"), clock: await inFirefox("/clock.html") }
    return {
      rows: [...chatRows(chat), ...taxRows(clock), ...firefoxRows(means)],
      details: { chromium: { chat, clock }, firefox: means }
    }
  } finally {
    const browsers = [...Object.values(chromium), ...Object.values(firefox)]
    await Promise.all([...browsers.map(({ close }) => close()), server.close()])
  }
}

function chatRows({ plain, extended }: Pair<ChangesRun>): readonly BenchRow[] {
  const what = "Chromium, 1,000 insertions a second"
  const own = extended.frames.map(({ own }) => own)
  return [
    atMost(`${what}, own time a frame, median of ${own.length}`, median(own), 0.5, "ms"),
    atMost(`${what}, own time a frame, 95th of ${own.length}`, percentile(own, 95), 1, "ms"),
    droppedRow(what, plain.dropped, extended.dropped)
  ]
}

/** A machine may drop frames all by itself; what counts is what came with the extension. */
function droppedRow(what: string, without: number, withIt: number): BenchRow {
  return {
    what: `${what}, frames dropped with the extension, and without`,
    target: "no more than without",
    measured: `${withIt}, ${without}`,
    reached: withIt <= without
  }
}

function taxRows({ plain, extended }: Pair<ChangesRun>): readonly BenchRow[] {
  const drawing = (run: ChangesRun) => median(run.frames.map(({ rendering }) => rendering))
  const tax = drawing(extended) - drawing(plain)
  return [
    atMost("Chromium, highlight tax in a frame that changes the DOM (1 MB page)", Math.max(0, tax), 3, "ms"),
    informative(
      "Chromium, style, layout and paint of such a frame without the extension",
      show(drawing(plain), "ms")
    )
  ]
}

function firefoxRows({ chat, clock }: { readonly chat: Pair<MeanRun>; readonly clock: Pair<MeanRun> }) {
  const added = ({ plain, extended }: Pair<MeanRun>) => Math.max(0, extended.perFrame - plain.perFrame)
  const what = "Firefox, 1,000 insertions a second"
  return [
    atMost(
      `${what}, time that a frame takes more with the extension, drawing included, mean`,
      added(chat),
      0.5,
      "ms"
    ),
    droppedRow(what, chat.plain.dropped, chat.extended.dropped),
    atMost(
      "Firefox, time that a frame which changes the DOM takes more (1 MB page), mean",
      added(clock),
      3,
      "ms"
    )
  ]
}
