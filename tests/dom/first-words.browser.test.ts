import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { launchTestBrowser, type TestBrowser } from "./browser"

let browser: TestBrowser
beforeAll(async () => {
  browser = await launchTestBrowser()
})
afterAll(() => browser.close())

const sentence = "The delegation said that talks would go on. "
const text = sentence.repeat(10)

/** Opens a page and waits for its words; `isReady` tells whether they have come. */
async function waitingFor(html: string): Promise<{ page: Page; isReady(): Promise<boolean> }> {
  const page = await browser.open(`<!doctype html>${html}`, { start: false })
  await page.evaluate(() => {
    const signal = new AbortController().signal
    const shadowRootOf = (element: Element) => element.shadowRoot
    pageSide.whenWordsCome({ document, signal, shadowRootOf, then: () => void test.reads++ })
  })
  return { page, isReady: () => page.evaluate(() => test.reads === 1) }
}

describe("words to read", () => {
  it.each([
    ["a page of text", `<p>${text}</p>`],
    ["a page of many elements", "<p>x</p>".repeat(100)],
    ["a shadow tree", "<div><template shadowrootmode='open'><p>x</p></template></div>"]
  ])("are there at once in %s", async (_, body) => {
    const { page, isReady } = await waitingFor(body)
    expect(await isReady()).toBe(true)
    await page.close()
  })

  it("are not there in the frame of an advertisement, until they come", async () => {
    const { page, isReady } = await waitingFor("<a href='#'><img alt=''> Buy now</a>")
    expect(await isReady()).toBe(false)
    await page.evaluate((words) => document.body.append(words), text)
    await expect.poll(isReady).toBe(true)
    await page.close()
  })

  it("are found in a shadow tree that is attached later", async () => {
    const { page, isReady } = await waitingFor("<div></div>")
    await page.evaluate(() => {
      document.querySelector("div")?.attachShadow({ mode: "open" })
    })
    await expect.poll(isReady, { timeout: 10_000 }).toBe(true)
    await page.close()
  })

  it("are told of once", async () => {
    const { page } = await waitingFor("x")
    await page.evaluate((words) => document.body.append(words), text)
    await expect.poll(() => page.evaluate(() => test.reads)).toBe(1)
    await page.evaluate((words) => document.body.append(words), text)
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => test.reads)).toBe(1)
    await page.close()
  })
})
