import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { filler, launchTestBrowser, type TestBrowser } from "./browser"

vi.setConfig({ testTimeout: 240_000, hookTimeout: 30_000 })

let browser: TestBrowser
beforeAll(async () => {
  browser = await launchTestBrowser()
})
afterAll(() => browser.close())

/** One bout of operations, all of them before the reader of the page has its turn. */
const bout = fc.record({ seed: fc.nat(), operations: fc.integer({ min: 1, max: 120 }) })

describe("a page that changes at random", () => {
  it("is known as well as by a reader who sees it for the first time", async () => {
    const property = fc.asyncProperty(fc.array(bout, { minLength: 1, maxLength: 6 }), async (bouts) => {
      const page = await browser.open(`<!doctype html><main>N1</main>${filler}`)
      for (const { seed, operations } of bouts) {
        await page.evaluate(({ seed, operations }) => test.operate(seed, operations), { seed, operations })
        const fresh = await page.evaluate(() => test.freshSurfaces())
        await expect.poll(() => page.evaluate(() => test.surfaces()), { timeout: 8_000 }).toEqual(fresh)
      }
      await page.close()
    })
    await fc.assert(property, { numRuns: 12, endOnFailure: true })
  })
})
