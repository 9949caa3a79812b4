import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { filler, launchTestBrowser, type TestBrowser } from "./browser"

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 })

let browser: TestBrowser
beforeAll(async () => {
  browser = await launchTestBrowser()
})
afterAll(() => browser.close())

const rounds = 6

describe("a page that changes at random", () => {
  it.each([1, 2, 3])(
    "is known as well as by a reader who sees it for the first time (seed %i)",
    async (seed) => {
      const page = await browser.open(`<!doctype html><main>N1</main>${filler}`)
      for (let round = 0; round < rounds; round++) {
        const operations = 5 * 2 ** round
        await page.evaluate(({ seed, operations }) => test.operate(seed, operations), {
          seed: seed * 100 + round,
          operations
        })
        const fresh = await page.evaluate(() => test.freshSurfaces())
        await expect.poll(() => page.evaluate(() => test.surfaces()), { timeout: 15_000 }).toEqual(fresh)
      }
      await page.close()
    }
  )
})
