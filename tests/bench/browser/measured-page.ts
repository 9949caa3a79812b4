import { setTimeout as pause } from "node:timers/promises"
import type { BrowserContext, CDPSession, Page } from "playwright-core"

export type MeasuredPage = {
  readonly page: Page
  readonly session: CDPSession
}

const longestMs = 180_000

/** Opens a tab, in a process of its own as Chromium does by itself, for as long as `use` runs. */
export async function withPage<T>(
  context: BrowserContext,
  use: (page: MeasuredPage) => Promise<T>
): Promise<T> {
  const page = await context.newPage()
  // A page of 10 MB takes its time on a busy machine.
  page.setDefaultTimeout(longestMs)
  try {
    return await use({ page, session: await context.newCDPSession(page) })
  } finally {
    await page.close()
  }
}

/** The page is asked so often, in ms, and rests when nothing has run in so many ms. */
const lookMs = 200
const restMs = 800

/** Resolves when the page has run no script for a while. The question itself runs none. */
export async function waitForRest(session: CDPSession): Promise<void> {
  await session.send("Performance.enable")
  let spent = -1
  let restsSince = performance.now()
  while (performance.now() - restsSince < restMs) {
    const now = await scriptTime(session)
    if (now !== spent) restsSince = performance.now()
    spent = now
    await pause(lookMs)
  }
}

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics")
  return metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0
}
