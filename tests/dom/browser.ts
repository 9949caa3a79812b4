import { accessSync } from "node:fs"
import { delimiter, join } from "node:path"
import { build } from "esbuild"
import { chromium, type BrowserContextOptions, type Page } from "playwright-core"
import type { PageUnderTest } from "./in-page/page-under-test"

const browserNames = ["chromium", "chromium-browser", "google-chrome-for-testing", "google-chrome", "chrome"]

/** Flags for a browser that runs in a container, without a display, and asks nobody for anything. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
]

/** Chromium as the environment names it, or the first one on the path. */
export function findChromium(): string {
  const named = process.env["CHROMIUM"]
  if (named) return named
  const folders = (process.env["PATH"] ?? "").split(delimiter)
  const found = browserNames.flatMap((name) => folders.map((folder) => join(folder, name))).find(isThere)
  if (!found) throw new Error("No Chromium on the path; set CHROMIUM to the program to test with")
  return found
}

function isThere(file: string): boolean {
  try {
    accessSync(file)
    return true
  } catch {
    return false
  }
}

/** The page side as one script, as a content script would be. */
export async function bundlePageUnderTest(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "in-page", "page-under-test.ts")],
    bundle: true,
    format: "iife",
    target: "es2023",
    write: false
  })
  const [file] = outputFiles
  if (!file) throw new Error("esbuild wrote nothing")
  return file.text
}

declare global {
  /** Only inside of pages: functions given to `page.evaluate` see it. */
  var test: PageUnderTest
}

export type OpenOptions = {
  /** False: the page side is there, and waits for `test.start()`. */
  readonly start?: boolean
  readonly headers?: Record<string, string>
  /** A script that runs before any of the page. */
  readonly before?: string
}

export type TestBrowser = {
  /** A page of this HTML with the page side in it, read once unless told otherwise. */
  open(html: string, options?: OpenOptions): Promise<Page>
  close(): Promise<void>
}

/** One Chromium for a file of tests. */
export async function launchTestBrowser(contextOptions: BrowserContextOptions = {}): Promise<TestBrowser> {
  const script = await bundlePageUnderTest()
  const browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: flags })
  const context = await browser.newContext({ viewport: { width: 900, height: 600 }, ...contextOptions })

  return {
    async open(html, { start = true, headers = {}, before } = {}) {
      const page = await context.newPage()
      if (before) await page.addInitScript(before)
      await page.route("http://page.test/**", (route) =>
        route.fulfill({ body: html, headers: { "content-type": "text/html; charset=utf-8", ...headers } })
      )
      await page.goto("http://page.test/")
      await page.evaluate(script)
      if (!start) return page
      await page.evaluate("test.start()")
      await until(page, () => test.reads > 0)
      return page
    },
    close: () => browser.close()
  }
}

/** Asks the page until it says true. Not `waitForFunction`, which a strict CSP forbids. */
export async function until(page: Page, isSo: () => boolean, timeoutMs = 10_000): Promise<void> {
  const end = Date.now() + timeoutMs
  while (!(await page.evaluate(isSo))) {
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms for ${String(isSo)}`)
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}

/** Text that makes a page long enough to be read at all. */
export const filler = `<p>${"lorem ipsum dolor sit amet ".repeat(10)}</p>`
