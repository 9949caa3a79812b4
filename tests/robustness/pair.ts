import { fileURLToPath } from "node:url"
import { buildDirectory } from "../../src/node/build/targets"
import type { PageAnswer, Reply } from "../../src/webext/protocol"
import type { BrowserName, Driver, Page } from "../e2e/browsers/driver"
import { launchers } from "../e2e/browsers/launch"
import { judge } from "./judge"
import type { PageReport } from "./report"
import { visit } from "./visit"
import type { AskMentions, Visit } from "./visit"

/** The same browser twice: with the extension, and with one that does nothing. */
export type Pair = {
  /** Visits an address in both. Never rejects: what goes wrong is part of the report. */
  visit(file: string, url: string): Promise<PageReport>
  close(): Promise<void>
}

const root = fileURLToPath(new URL("../..", import.meta.url))
const idle = fileURLToPath(new URL("../fixtures/extensions/idle", import.meta.url))
const viewport = { width: 1000, height: 800 }

export async function launchPair(browser: BrowserName, limitMs: number): Promise<Pair> {
  const target = browser === "chromium" ? "chrome-mv3" : "firefox-mv3"
  const launch = launchers[browser]
  const control = await launch({ ...viewport, extension: idle })
  const driver = await launch({ ...viewport, extension: root + buildDirectory(target, "test") }).catch(
    async (error: unknown) => {
      await control.close()
      throw error
    }
  )
  const helper = await openHelper(driver)
  const ask = askIn(helper)
  let known = (await driver.consoleErrors()).length

  const freshErrors = async () => {
    const errors = await driver
      .consoleErrors()
      .catch((error: unknown) => [`The browser is gone: ${String(error)}`])
    const fresh = errors.slice(known)
    known = errors.length
    return fresh
  }
  return {
    async visit(file, url) {
      const without = await outcome(() => visit(control, url, null, limitMs))
      const withUs = await outcome(() => visit(driver, url, ask, limitMs))
      const extensionErrors = await freshErrors()
      const report = { file, browser, extensionErrors }
      if ("visit" in without && "visit" in withUs) {
        const again = () => visit(control, url, null, limitMs).catch(() => without.visit)
        return { ...report, failure: null, verdict: await judge(withUs.visit, without.visit, again) }
      }
      const failure = { withExtension: failureOf(withUs), without: failureOf(without) }
      return { ...report, failure, verdict: null }
    },
    async close() {
      await Promise.all([control.close(), driver.close()])
    }
  }
}

type Outcome = { readonly visit: Visit } | { readonly failure: string }

/** A page that leads elsewhere while it loads fails now and then, so that only what fails twice has failed. */
async function outcome(visiting: () => Promise<Visit>): Promise<Outcome> {
  try {
    return { visit: await visiting().catch(visiting) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

const failureOf = (outcome: Outcome) => ("failure" in outcome ? outcome.failure : null)

/** A page of the extension that stays open, to ask the pages from. */
async function openHelper(driver: Driver): Promise<Page> {
  const page = await driver.newPage()
  await page.goto(driver.extensionUrl("popup.html"))
  await page.waitFor(async () => {
    const { browser } = globalThis as { browser?: typeof chrome }
    return (await (browser ?? chrome).scripting.getRegisteredContentScripts()).length
  })
  return page
}

function askIn(helper: Page): AskMentions {
  return (url) =>
    helper.evaluate(async (url) => {
      const { browser } = globalThis as { browser?: typeof chrome }
      const api = browser ?? chrome
      const tab = (await api.tabs.query({})).find((tab) => tab.url?.split("#")[0] === url)
      if (tab?.id === undefined) return null
      const asked = api.tabs.sendMessage<object, Reply<PageAnswer<"listFound">> | undefined>(
        tab.id,
        { to: "page", topic: "listFound", ask: {} },
        { frameId: 0 }
      )
      const reply = await asked.catch(() => undefined)
      return reply?.ok ? reply.answer.found.reduce((sum, { count }) => sum + count, 0) : null
    }, url)
}
