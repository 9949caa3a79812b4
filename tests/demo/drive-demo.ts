import { mkdirSync } from "node:fs"
import { join, resolve } from "node:path"
import { buildDirectory } from "../../src/node/build/targets"
import { browserNames, type BrowserName } from "../../src/node/run/browser-places"
import { serveDemo } from "../../src/node/run/demo-server"
import { launchers } from "../e2e/browsers/launch"
import { readDemo, type DemoReading } from "./read-demo"

// tsx tests/demo/drive-demo.ts [chromium] [firefox] shows the built extension at work without a display: in words
// here, in pictures in build/screenshots. Ends with 0 only where names were found and a card opened.

const name = "Min Aung Hlaing"
const root = resolve(import.meta.dirname, "../..")
const screenshots = join(root, "build/screenshots")

async function drive(browser: BrowserName, url: string): Promise<DemoReading> {
  const target = browser === "chromium" ? "chrome-mv3" : "firefox-mv3"
  const extension = join(root, buildDirectory(target, "test"))
  const driver = await launchers[browser]({ extension, width: 1000, height: 900 })
  try {
    return await readDemo(driver, url, name, (subject) => join(screenshots, `${browser}-${subject}.png`))
  } finally {
    await driver.close()
  }
}

function report(browser: BrowserName, { marks, found, card }: DemoReading): string {
  const quoted = card.split("\n").filter((line) => line.trim() !== "")
  return [
    `\n${browser}: ${marks} names are marked on the first screens. In the whole page:`,
    ...found.map((line) => `  ${line}`),
    `\nThe card of ${name}:`,
    ...quoted.map((line) => `  │ ${line}`)
  ].join("\n")
}

/** Returns whether the extension did in this browser what it is for. */
async function tryBrowser(browser: BrowserName, url: string): Promise<boolean> {
  try {
    console.log(report(browser, await drive(browser, url)))
    return true
  } catch (error) {
    console.error(`\n${browser}: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}

const end = new AbortController()
const asked = browserNames.filter((browser) => process.argv.includes(browser))
mkdirSync(screenshots, { recursive: true })
const url = await serveDemo(join(root, "assets/demo/index.html"), end.signal)
for (const browser of asked.length > 0 ? asked : browserNames) {
  if (!(await tryBrowser(browser, url))) process.exitCode = 1
}
end.abort()
console.log("\nPictures are in build/screenshots.")
// A browser that failed half-way must not keep the terminal.
process.exit()
