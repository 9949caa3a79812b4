import { statSync, writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { browserNames, type BrowserName } from "../e2e/browsers/driver"
import { serveFolder, type FolderServer } from "./folder-server"
import { launchPair, type Pair } from "./pair"
import { listPages, sampleOf } from "./page-files"
import { describeBad, describeSummary, isBad, summaryOf, type PageReport } from "./report"

const usage = `npm run robustness -- FOLDER [--browser chromium|firefox] [--limit N] [--seconds N] [--json FILE]
Visits every page of a folder with the built extension and without, in both browsers, and says what the extension did
to it: errors, changes of the document, names found, time. Build before: npm run build -- --test.
  --browser NAME  in this browser only
  --limit N       at most N pages, taken evenly from all
  --seconds N     give up a page after so long (30)
  --json FILE     all reports, and the summary, as JSON
Exit status 1 where the extension made an error or changed a document, 2 where this was called wrongly.
`

/** Browsers grow with every page: they are started anew after so many, and whenever one does not come back. */
const pagesPerLaunch = 150
const pagesPerLine = 25

type Options = {
  readonly folder: string
  readonly browsers: readonly BrowserName[]
  readonly limit: number
  readonly limitMs: number
  readonly json: string | null
}

function readOptions(args: readonly string[]): Options {
  const options = {
    browser: { type: "string" },
    limit: { type: "string" },
    seconds: { type: "string" },
    json: { type: "string" }
  } as const
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [folder] = positionals
  if (folder === undefined || positionals.length > 1) throw new Error("Name one folder.")
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is not a folder.`)
  const browsers = browserNames.filter((name) => values.browser === undefined || values.browser === name)
  if (browsers.length === 0) throw new Error(`--browser is ${browserNames.join(" or ")}.`)
  const limit = Number(values.limit ?? Infinity)
  const seconds = Number(values.seconds ?? 30)
  if (!(limit > 0 && seconds > 0)) throw new Error("--limit and --seconds are numbers above 0.")
  return { folder: resolve(folder), browsers, limit, limitMs: seconds * 1000, json: values.json ?? null }
}

async function visitAll(
  browser: BrowserName,
  files: readonly string[],
  server: FolderServer,
  { limitMs }: Options,
  signal: AbortSignal
): Promise<readonly PageReport[]> {
  const reports: PageReport[] = []
  let pair: Pair | null = null
  for (const [i, file] of files.entries()) {
    if (signal.aborted) break
    // A browser that did not come up is tried once more.
    pair ??= await launchPair(browser, limitMs).catch(() => launchPair(browser, limitMs))
    const report = await pair.visit(file, server.url(file))
    reports.push(report)
    if (isBad(report)) console.log(describeBad(report))
    if ((i + 1) % pagesPerLine === 0) console.log(`${browser}: ${i + 1} of ${files.length} pages`)
    // A page that could not be visited may have taken the browser with it.
    if ((i + 1) % pagesPerLaunch === 0 || report.failure !== null) {
      await pair.close().catch((error: unknown) => console.log(`${browser} did not close: ${String(error)}`))
      pair = null
    }
  }
  await pair?.close()
  return reports
}

async function main(options: Options): Promise<void> {
  const interruption = new AbortController()
  process.once("SIGINT", () => interruption.abort())
  const files = sampleOf(listPages(options.folder), options.limit)
  if (files.length === 0) throw new Error(`There is no page in ${options.folder}.`)
  const server = await serveFolder(options.folder)
  const reports: PageReport[] = []
  for (const browser of options.browsers)
    reports.push(...(await visitAll(browser, files, server, options, interruption.signal)))
  server.close()
  const summaries = options.browsers.map((browser) => ({
    browser,
    summary: summaryOf(reports.filter((report) => report.browser === browser))
  }))
  for (const { browser, summary } of summaries) console.log(`\n${describeSummary(browser, summary)}`)
  if (options.json !== null)
    writeFileSync(options.json, `${JSON.stringify({ summaries, pages: reports }, null, 1)}\n`)
  if (interruption.signal.aborted) console.log("Interrupted: the rest was not visited.")
  process.exitCode = reports.some(isBad) || interruption.signal.aborted ? 1 : 0
}

try {
  await main(readOptions(process.argv.slice(2)))
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  process.exitCode = 2
}
// A browser that did not close must not keep the terminal.
process.exit()
