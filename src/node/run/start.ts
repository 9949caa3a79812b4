import { join, resolve } from "node:path"
import { buildDirectory } from "../build/targets"
import { browserNames, type BrowserName } from "./browser-places"
import { serveDemo } from "./demo-server"
import { browserVariables, ensureBrowsers } from "./ensure-browsers"
import { findBrowser, type BrowserSearch } from "./find-browser"
import { openBrowser } from "./open-browser"
import { runCommand } from "./run-command"
import { loadingByHand, thingsToTry } from "./start-text"

// `npm start` shows the extension at work: in a window, or without a display in words and pictures.

type Found = Extract<BrowserSearch, { kind: "found" }>

const usage = "Usage: npm start [-- chromium|firefox] [--headless]"
const root = resolve(import.meta.dirname, "../../..")
const tsx = "node_modules/tsx/dist/cli.mjs"
const minute = 60_000

async function build(signal: AbortSignal): Promise<boolean> {
  const args = [tsx, "src/node/build/build-command.ts", "--test", "--if-changed"]
  return (await runCommand({ args, cwd: root, limitMs: 10 * minute }, signal)).ok
}

/** The browsers asked for; where none was named, those that are there, and only where none is all that can be had. */
function chooseBrowsers(wish: BrowserName | null): readonly Found[] {
  const present = (wish === null ? browserNames : [wish]).map((name) => findBrowser(name))
  const searches = present.some(isFound) ? present : ensureBrowsers(wish === null ? browserNames : [wish])
  const found = searches.filter(isFound)
  if (found.length === 0) {
    for (const search of searches) if (search.kind === "missing") console.error(search.reason)
  }
  return found
}

function isFound(search: BrowserSearch): search is Found {
  return search.kind === "found"
}

async function showWindow(browser: Found, signal: AbortSignal): Promise<number> {
  const url = await serveDemo(join(root, "assets/demo/index.html"), signal)
  const target = browser.name === "chromium" ? "chrome-mv3" : "firefox-mv3"
  const extension = join(root, buildDirectory(target, "test"))
  console.log(`\nOpening ${url} in ${browser.label}.\n\n${thingsToTry}\n\n${loadingByHand(root)}\n`)
  console.log("Close the browser, or press Ctrl-C here, to end.")
  const status = await openBrowser(browser, { root, extension, url }, signal)
  if (status !== 0)
    console.error(`The browser ended with status ${status}. Without a window: npm start -- --headless`)
  return status
}

async function showInWords(browsers: readonly Found[], signal: AbortSignal): Promise<number> {
  console.log("\nThere is no display, so the page is read for you.")
  const args = [tsx, "tests/demo/drive-demo.ts", ...browsers.map(({ name }) => name)]
  const environment = browserVariables(browsers)
  const { ok } = await runCommand({ args, cwd: root, environment, limitMs: 5 * minute }, signal)
  console.log(`\n${loadingByHand(root)}`)
  return ok ? 0 : 1
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true
  return Boolean(process.env["DISPLAY"] ?? "") || Boolean(process.env["WAYLAND_DISPLAY"] ?? "")
}

async function main(args: readonly string[], signal: AbortSignal): Promise<number> {
  const wish = browserNames.find((name) => args.includes(name)) ?? null
  const unknown = args.filter((arg) => arg !== wish && arg !== "--headless")
  if (unknown.length > 0) {
    console.error(usage)
    return 2
  }
  if (!(await build(signal))) return 1
  const browsers = chooseBrowsers(wish)
  const [first] = browsers
  if (first === undefined) {
    console.error(`\n${loadingByHand(root)}`)
    return 1
  }
  const windowed = hasDisplay() && !args.includes("--headless")
  return windowed ? showWindow(first, signal) : showInWords(browsers, signal)
}

const interruption = new AbortController()
for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => interruption.abort())
process.exitCode = await main(process.argv.slice(2), interruption.signal)
// The page's server would keep the process for as long as the browser's connections last.
interruption.abort()
