import { join } from "node:path"
import { build } from "esbuild"
import { chromium, type BrowserContextOptions, type Page } from "playwright-core"
import { browserPath } from "../e2e/browsers/browser-path"
import type { PageSide } from "./in-page/page-side"
import type { PageUnderTest } from "./in-page/page-under-test"

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

/** The page side of the extension, and what the tests drive it with, each as one script that stacks call by its name. */
async function bundleScripts(): Promise<readonly string[]> {
  return [
    `${await bundle("page-side.ts")}\n//# sourceURL=page-side.js`,
    `${await bundle("page-under-test.ts")}\n//# sourceURL=page-under-test.js`
  ]
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "in-page", file)],
    bundle: true,
    format: "iife",
    target: "es2023",
    write: false
  })
  return outputFiles[0]?.text ?? ""
}

declare global {
  /** Only inside of pages: functions given to `page.evaluate` see it. */
  var test: PageUnderTest
  var pageSide: PageSide
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
  const scripts = await bundleScripts()
  const browser = await chromium.launch({
    executablePath: browserPath("chromium"),
    headless: true,
    args: flags
  })
  const context = await browser.newContext({ viewport: { width: 900, height: 600 }, ...contextOptions })

  return {
    async open(html, { start = true, headers = {}, before } = {}) {
      const page = await context.newPage()
      if (before) await page.addInitScript(before)
      await page.route("http://page.test/**", (route) =>
        route.fulfill({ body: html, headers: { "content-type": "text/html; charset=utf-8", ...headers } })
      )
      await page.goto("http://page.test/")
      for (const script of scripts) await page.evaluate(script)
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
