import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it, vi } from "vitest"
import type { Page } from "playwright-core"
import { visiblyDifferentPixels } from "./picture-difference"
import { filler, launchTestBrowser, until, type TestBrowser } from "./browser"

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let browser: TestBrowser
beforeAll(async () => {
  browser = await launchTestBrowser()
})
afterAll(() => browser.close())

const article = `<!doctype html><html lang="en"><head><title>News</title></head><body>
<p id="first">Min <b>Aung</b> Hlaing met a Russian <a href="#x">Vladimir Putin</a> in Naypyitaw.</p>
<p id="second">Rosatom was there.</p>${filler}</body></html>`

describe("marks", () => {
  let page: Page
  beforeEach(async () => {
    page = await browser.open(article)
    await until(page, () => test.marked().length > 0)
  })
  afterEach(() => page.close())

  it("are on names, and on no demonyms", async () => {
    const names = ["Min Aung Hlaing", "Naypyitaw", "Rosatom", "Vladimir Putin"]
    expect(await page.evaluate(() => test.marked())).toEqual(names)
    expect(await page.evaluate(() => test.surfaces())).toContain("Russian")
  })

  it("are painted, and gone without a trace when the reader stops", async () => {
    const clip = { x: 0, y: 0, width: 600, height: 120 }
    const marked = await page.screenshot({ clip })
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
      1, 1
    ])
    const left = await page.evaluate(() => {
      test.reader.stop()
      return [CSS.highlights.size, document.adoptedStyleSheets.length]
    })
    expect(left).toEqual([0, 0])
    const plain = await page.screenshot({ clip })
    expect(await visiblyDifferentPixels(page, marked, plain)).toBeGreaterThan(300)
    const untouched = await browser.open(article, { start: false })
    expect(await visiblyDifferentPixels(page, plain, await untouched.screenshot({ clip }))).toBeLessThan(10)
    await untouched.close()
  })

  it("are gone when the signal says so", async () => {
    await page.evaluate(() => test.stopping.abort())
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  })

  it("come back when the page clears the registry, or empties the highlight", async () => {
    await page.evaluate(() => CSS.highlights.clear())
    await until(page, () => test.marked().length === 4)
    await page.evaluate(() => CSS.highlights.get("backgrounder")?.clear())
    await until(page, () => test.marked().length === 4)
    await page.evaluate(() => CSS.highlights.set("backgrounder", new Highlight()))
    await until(page, () => test.marked().length === 4)
  })

  it("keep their style when the page sets sheets of its own, and leave those alone", async () => {
    await page.evaluate(() => {
      document.adoptedStyleSheets = [new CSSStyleSheet()]
    })
    await until(page, () => document.adoptedStyleSheets.length === 2)
    await page.evaluate(() => test.reader.stop())
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1)
  })

  it("are other ones for the mention whose card is open", async () => {
    const sizes = await page.evaluate(() => {
      const size = () => CSS.highlights.get("backgrounder-open")?.size ?? 0
      const [mention] = test.reader.mentions()
      test.reader.setOpen(mention?.id ?? null)
      const open = size()
      test.reader.setOpen(null)
      return [open, size()]
    })
    expect(sizes).toEqual([1, 0])
  })

  it.each([
    ["white", "black", "no-preference"],
    ["black", "white", "no-preference"],
    ["rgb(106 120 232)", "white", "no-preference"],
    ["rgb(106 120 232)", "black", "no-preference"],
    ["gold", "maroon", "no-preference"],
    ["white", "black", "more"],
    ["#222", "#ddd", "more"]
  ] as const)("are seen on %s under letters of %s, contrast: %s", async (behind, letters, contrast) => {
    await page.emulateMedia({ contrast })
    await page.evaluate(
      ([background, color]) => Object.assign(document.body.style, { background, color }),
      [behind, letters]
    )
    // The first two lines, in which 4 names stand.
    const clip = { x: 0, y: 0, width: 600, height: 90 }
    const marked = await page.screenshot({ clip })
    await page.evaluate(() => test.reader.stop())
    expect(await visiblyDifferentPixels(page, marked, await page.screenshot({ clip }))).toBeGreaterThan(200)
  })

  it("are not printed", async () => {
    await page.emulateMedia({ media: "print" })
    const printed = await page.screenshot()
    await page.evaluate(() => test.reader.stop())
    expect(await visiblyDifferentPixels(page, printed, await page.screenshot())).toBeLessThan(10)
  })
})

describe("the page's DOM", () => {
  it("is the same to the byte as without us", async () => {
    const page = await browser.open(article, { start: false })
    const before = await page.content()
    await page.evaluate(() => test.start())
    await until(page, () => test.marked().length > 0)
    expect(await page.content()).toBe(before)
    await page.close()
  })

  it("is not touched under the strictest CSP, and marks are painted there", async () => {
    const csp =
      "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    const page = await browser.open(article, { headers: { "content-security-policy": csp } })
    await until(page, () => test.marked().length === 4)
    const marked = await page.screenshot()
    expect(await page.evaluate(() => document.querySelectorAll("style").length)).toBe(0)
    await page.evaluate(() => test.reader.stop())
    const plain = await page.screenshot()
    await page.close()
    const helper = await browser.open("", { start: false })
    expect(await visiblyDifferentPixels(helper, marked, plain)).toBeGreaterThan(300)
    await helper.close()
  })
})

describe("a long page", () => {
  const long = `<!doctype html>${Array.from({ length: 1_000 }, (_, i) => `<p>N${i} and more words</p>`).join("")}`

  it("has marks only around the screen, and others after scrolling", async () => {
    const page = await browser.open(long)
    await until(page, () => test.marked().includes("N3"))
    const count = await page.evaluate(() => test.marked().length)
    expect(count).toBeLessThanOrEqual(200)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
    await until(page, () => test.marked().includes("N500"))
    expect(await page.evaluate(() => test.marked().includes("N3"))).toBe(false)
    await page.close()
  })

  it("keeps its marks when the page is settled", async () => {
    const page = await browser.open(long)
    await until(page, () => test.reads > 0)
    await until(page, () => test.marked().includes("N3"))
    // Any change of its height makes the reader look again.
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement("hr"), { id: "new" }))
    )
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    expect(await page.evaluate(() => test.marked())).toContain("N3")
    await page.close()
  })

  it("marks what comes into the middle of it, below much that is far", async () => {
    const page = await browser.open(long)
    await until(page, () => test.reads > 0)
    await page.evaluate(() =>
      document.querySelector("p")?.after(Object.assign(document.createElement("p"), { textContent: "N7777" }))
    )
    await until(page, () => test.marked().includes("N7777"))
    await page.close()
  })

  it("never has more than 200, and those are the nearest", async () => {
    const words = Array.from({ length: 3_000 }, (_, i) => `N${i}`)
    const page = await browser.open(`<!doctype html><p>${words.join(" ")}</p>`)
    await until(page, () => test.marked().length === 200)
    await page.close()
  })

  it("is read where the reader is before it is read from the start", async () => {
    const words = "and so on and on ".repeat(40)
    const paragraphs = Array.from({ length: 2_000 }, (_, i) => `<p>N${i} ${words}</p>`).join("")
    const page = await browser.open(`<!doctype html>${paragraphs}`, { start: false })
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
    await page.evaluate(() => test.start())
    await until(page, () => test.messages.length > 0)
    const [first = ""] = await page.evaluate(() => test.asked)
    expect(Number(/N(\d+)/.exec(first)?.[1])).toBeGreaterThan(900)
    await until(page, () => test.reads > 0)
    const surfaces = await page.evaluate(() => test.surfaces())
    expect(surfaces).toEqual(Array.from({ length: 2_000 }, (_, i) => `N${i}`))
    await page.close()
  })
})
