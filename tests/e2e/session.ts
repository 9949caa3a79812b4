import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest"

import { SETTINGS_VERSION, type Settings } from "../../src/core/settings/settings"
import type { Driver, LaunchOptions, Page } from "./browsers/driver"
import { browserNames } from "./browsers/driver"
import { launchers } from "./browsers/launch"
import { readFixture, startServer } from "./server"
import type { FixtureServer, MadePages } from "./server"

/** What the tests of one file share: a browser with the extension, and a server with the pages. */
export type Session = {
  readonly driver: Driver
  readonly server: FixtureServer
  /** A new tab on a page of the server (`/article.html`), closed after the test. */
  open(path: string): Promise<Page>
  /** A new tab on any address, closed after the test. */
  openUrl(url: string): Promise<Page>
  /** A page of the server as the browser alone shows it: extensions do not run on data: addresses. */
  openBare(name: string): Promise<Page>
}

type Options = Partial<LaunchOptions> & {
  readonly pages?: MadePages
  /** What the reader has chosen. By default every name is marked, since most tests are about what is found. */
  readonly settings?: Partial<Settings>
  /** Every attempt of a test has a browser of its own, since the test leaves it without the extension. */
  readonly isForEachAttempt?: boolean
}

/** The browser that this run is for, from the environment that the projects of the configuration set. */
export function currentBrowser() {
  const name = browserNames.find((known) => known === process.env["E2E_BROWSER"])
  if (!name) throw new Error(`E2E_BROWSER must be one of ${browserNames.join(", ")}`)
  return name
}

/** The built extension for this run's browser: the product with the overlay that grants the hosts at install. */
function builtExtension(): string {
  const target = currentBrowser() === "chromium" ? "chrome-mv3-test" : "firefox-mv3-test"
  const folder = fileURLToPath(new URL(`../../build/${target}`, import.meta.url))
  if (!existsSync(folder))
    throw new Error(`There is no ${folder}: build the extension first (npm run build).`)
  return folder
}

/**
 * Launches the browser for all tests of the file, and after each of them holds the extension to two promises that
 * have no exception: it sent no request, and it raised no error.
 */
export function useSession(options: Options = {}): () => Session {
  const session = launchOnce(options)
  // Each fault fails the test that it came up in, however often that is tried again, and none that follows.
  const blamed = new Map<string, string>()
  let asked = 0
  const ofThisTest = (faults: readonly string[]) => {
    const { currentTestName: test = "" } = expect.getState()
    for (const fault of faults) if (!blamed.has(fault)) blamed.set(fault, test)
    return faults.filter((fault) => blamed.get(fault) === test)
  }
  afterEach(async () => {
    const { driver, server } = session()
    const requests = driver.requests()
    const ofThisAttempt = requests.slice(asked).filter(isToItsMaker)
    asked = requests.length
    expect(
      ofThisTest(requests.filter((request) => !isToItsMaker(request))),
      "requests that left this machine"
    ).toEqual([])
    expect(ofThisTest(requestsByExtension(server)), "requests of the extension").toEqual([])
    expect(ofThisTest(await driver.consoleErrors()), "errors of the extension").toEqual([])
    expect(ofThisAttempt, "requests to the browser's maker").toEqual([])
  })
  return session
}

/** The same without the promises, for an extension that breaks them on purpose. */
export function launchOnce({
  pages = {},
  settings = { density: "every" },
  isForEachAttempt = false,
  ...options
}: Options = {}): () => Session {
  let session: Session | null = null
  const opened: Page[] = []
  const close = async () => {
    opened.length = 0
    await session?.driver.close()
    await session?.server.close()
    session = null
  }
  const before = isForEachAttempt ? beforeEach : beforeAll
  before(async () => {
    await close()
    const launch = launchers[currentBrowser()]
    const extension = options.extension ?? builtExtension()
    const driver = await launch({ width: 900, height: 700, ...options, extension })
    if (options.extension === undefined) await prepare(driver, settings)
    const server = await startServer(pages)
    const openUrl = async (url: string) => {
      const page = await driver.newPage()
      opened.push(page)
      await page.goto(url)
      return page
    }
    const openBare = async (name: string) =>
      openUrl(`data:text/html;base64,${Buffer.from(await readFixture(name)).toString("base64")}`)
    session = { driver, server, openUrl, openBare, open: (path) => openUrl(server.url(path)) }
  })
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()))
  })
  afterAll(close)
  return () => {
    if (!session) throw new Error("The browser has not been launched")
    return session
  }
}

/** Stores the settings. The hosts are granted at install, and a moment later the content script is registered for them. */
async function prepare(driver: Driver, settings: Partial<Settings>): Promise<void> {
  const page = await driver.newPage()
  await page.goto(driver.extensionUrl("popup.html"))
  await page.waitFor(async () => {
    const { browser } = globalThis as { browser?: typeof chrome }
    return (await (browser ?? chrome).scripting.getRegisteredContentScripts()).length
  })
  await storeSettings(page, settings)
  await page.close()
}

/** Chooses settings as the options do, from a page of the extension. */
export async function storeSettings(page: Page, settings: Partial<Settings>): Promise<void> {
  await page.evaluate(
    async (stored) => {
      const { browser } = globalThis as { browser?: typeof chrome }
      await (browser ?? chrome).storage.local.set({ settings: stored })
    },
    { version: SETTINGS_VERSION, ...settings }
  )
}

/**
 * Whether a browser may have asked for something by itself, say for a dictionary when somebody first types. It does so
 * once, so such a request fails the attempt of a test that it came up in and no other.
 */
function isToItsMaker(request: string): boolean {
  const host = request.replace(/^\w+ (?:https?:\/\/)?/, "").replace(/[:/].*$/, "")
  return /(?:^|\.)(?:google|googleapis|gvt1|gstatic|chromium|mozilla|mozgcp|firefox)\.(?:com|net|org)$/.test(
    host
  )
}

/** A request that a content script or a page of the extension makes says so in its origin. */
function requestsByExtension(server: FixtureServer): readonly string[] {
  const byExtension = (value: string | undefined) => /^(chrome|moz)-extension:/.test(value ?? "")
  return server
    .requests()
    .filter(({ headers }) => byExtension(headers.origin) || byExtension(headers.referer))
    .map(({ method, url }) => `${method} ${url}`)
}
