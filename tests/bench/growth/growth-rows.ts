import { readFileSync } from "node:fs"
import { firefoxFolder, testFolder, type BenchRun } from "../bench-run"
import { bundle } from "../browser/bundle"
import { withPage } from "../browser/measured-page"
import { openBrowser } from "../browser/open-browser"
import { openFirefox } from "../browser/open-firefox"
import { startPageServer, type PageServer, type Served } from "../browser/page-server"
import { timeBackgroundStarts } from "../extension/background-start"
import { timeCards } from "../extension/card-time"
import { heapOfBackground } from "../extension/chromium-memory"
import { backgroundMemory } from "../extension/firefox-rows"
import { namesToPlant } from "../gazetteer-names"
import { makePage } from "../pages/make-page"
import { atMost, informative, show, type BenchResult, type BenchRow } from "../report/bench-row"
import { makeArticle } from "../retrieval/made-articles"
import { median, percentile } from "../statistics"
import { addPack, savePage } from "./grow"
import { benchHosted } from "./hosted-rows"
import { withMadePack, type MadePack } from "./made-pack"
import { withChromiumPage, withFirefoxPage } from "./own-page"
import { benchRanking } from "./ranking-rows"

/** How soon a saved page is to be in cards, in ms. */
const savedMs = 5_000
const saves = 3
/** Articles of a pack that goes into one file; larger ones are hosted. */
const LARGEST_FILE = 10_000

type Task = {
  readonly pack: Uint8Array
  readonly server: PageServer
  readonly stories: readonly string[]
  readonly rounds: number
}
type Grown = { readonly addMs: number; readonly saveMs: readonly number[]; readonly memory: number }
type ChromiumGrown = Grown & { readonly starts: readonly number[]; readonly cards: readonly number[] }

/** The extension with a pack of many articles beside the bundled one, in both browsers. */
export async function benchGrowth(run: BenchRun, tell: (line: string) => void): Promise<BenchResult> {
  const names = namesToPlant(run.corpus)["en"] ?? []
  const stories = Array.from({ length: saves }, (_, i) => `/story-${i}.html`)
  const page = (body: string): Served => ({ type: "text/html", body })
  const server = await startPageServer(
    new Map([
      ["/short.html", page(makePage({ seed: run.seed, units: 10_000, names: { en: names } }))],
      ...stories.map((path, i) => [path, page(storyOf(names, run.seed - 1 - i))] as const)
    ])
  )
  const rows: BenchRow[] = []
  const details: unknown[] = []
  try {
    for (const articles of sizesOf(run)) {
      tell(`a pack of ${articles.toLocaleString("en")} articles`)
      const made = { articles, names, seed: run.seed }
      await withMadePack(made, async (pack) => {
        const parts = [await benchRanking(pack, made)]
        if (articles <= LARGEST_FILE)
          parts.push(await benchFile(pack, { server, stories, isQuick: run.isQuick }))
        if (articles >= LARGEST_FILE || run.isQuick) parts.push(await benchHosted(pack, made))
        rows.push(...parts.flatMap((part) => part.rows))
        details.push(...parts.map((part) => part.details))
      })
    }
  } finally {
    await server.close()
  }
  return { rows, details }
}

function sizesOf({ isQuick, isLarge }: BenchRun): readonly number[] {
  if (isQuick) return [1_000]
  return isLarge ? [1_000, LARGEST_FILE, 100_000] : [1_000, LARGEST_FILE]
}

/** A pack as a file, which browsers hold in memory. */
async function benchFile(
  { file, articles }: MadePack,
  { server, stories, isQuick }: Pick<Task, "server" | "stories"> & { readonly isQuick: boolean }
): Promise<{ readonly rows: readonly BenchRow[]; readonly details: unknown }> {
  const pack = new Uint8Array(readFileSync(file))
  const task: Task = { pack, server, stories, rounds: isQuick ? 5 : 15 }
  const [chromium, firefox] = [await growChromium(task), await growFirefox(task)]
  const beside = `beside a pack of ${articles.toLocaleString("en")} articles`
  return {
    rows: [
      ...grownRows(`Chromium, ${beside}`, chromium),
      informative(
        `Chromium, ${beside}, background, start to first answer`,
        show(median(chromium.starts), "ms")
      ),
      informative(
        `Chromium, ${beside}, end of the pointer's rest to painted card, 95th of ${chromium.cards.length}`,
        show(percentile(chromium.cards, 95), "ms")
      ),
      informative(`Chromium, ${beside}, memory of the background's scripts`, show(chromium.memory, "MB")),
      ...grownRows(`Firefox, ${beside}`, firefox),
      informative(`Firefox, ${beside}, memory of the process of all extensions`, show(firefox.memory, "MB"))
    ],
    details: { articles, bytes: pack.length, chromium, firefox }
  }
}

/** A page whose text is in no pack. */
function storyOf(names: readonly string[], seed: number): string {
  const [, ...paragraphs] = makeArticle(names, seed).trim().split("\n\n")
  const text = paragraphs.map((words) => `<p>${words}</p>`).join("\n")
  return `<!doctype html><html lang="en"><title>Story ${seed}</title><article><h1>Story ${seed}</h1>${text}</article></html>`
}

async function growChromium({ pack, server, stories, rounds }: Task): Promise<ChromiumGrown> {
  const browser = await openBrowser(testFolder)
  try {
    const { addMs, saveMs } = await withChromiumPage(browser, async (own) => {
      const addMs = await addPack(own, pack)
      const saveMs: number[] = []
      for (const path of stories) {
        const url = server.url(path)
        saveMs.push(
          await withPage(browser.context, async ({ page }) => {
            await page.goto(url)
            return savePage(own, url)
          })
        )
      }
      return { addMs, saveMs }
    })
    const cards = await timeCards(browser, {
      url: server.url("/short.html"),
      probe: await bundle("extension/card-probe"),
      count: rounds,
      stops: false
    })
    const starts = await timeBackgroundStarts(browser, rounds)
    return { addMs, saveMs, starts, cards: cards.warm, memory: await heapOfBackground(browser) }
  } finally {
    await browser.close()
  }
}

async function growFirefox({ pack, server, stories }: Task): Promise<Grown> {
  const firefox = await openFirefox(firefoxFolder)
  try {
    return await withFirefoxPage(firefox, async (own) => {
      const addMs = await addPack(own, pack)
      const saveMs: number[] = []
      for (const path of stories) {
        const url = server.url(path)
        saveMs.push(await firefox.withTab(url, () => savePage(own, url)))
      }
      return { addMs, saveMs, memory: await backgroundMemory(firefox) }
    })
  } finally {
    await firefox.close()
  }
}

function grownRows(where: string, { addMs, saveMs }: Grown): readonly BenchRow[] {
  return [
    informative(`${where}: the pack checked, joined and stored`, show(addMs, "ms")),
    atMost(
      `${where}: a page saved until it is in cards, median of ${saveMs.length}`,
      median(saveMs),
      savedMs,
      "ms"
    )
  ]
}
