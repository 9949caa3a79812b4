import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { filler, launchTestBrowser, until, type TestBrowser } from "./browser"

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let browser: TestBrowser
beforeAll(async () => {
  browser = await launchTestBrowser()
})
afterAll(() => browser.close())

/** The surface of the mention in the middle of an element's box, or that many pixels off it. */
function mentionOver(
  page: Page,
  selector: string,
  offset: { x?: number; y?: number } = {}
): Promise<string | null> {
  return page.evaluate(
    ({ selector, x = 0, y = 0 }) => {
      const box = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
      const mention = test.reader.mentionAt(box.x + box.width / 2 + x, box.y + box.height / 2 + y)
      return mention?.surface ?? null
    },
    { selector, ...offset }
  )
}

describe("the mention at a point", () => {
  const body = `<!doctype html><style>body{line-height:2.5} #over{position:fixed;left:0;top:0;width:60px;height:30px}</style>
    <p><i id="name">Rosatom</i> <i id="plain">plain</i> <i id="demonym">Russian</i></p>
    <p style="user-select:none">no caret <i id="uncaret">Naypyitaw</i> here</p>
    <p>Min <i id="part">Aung</i> Hlaing</p><p id="host"></p><p id="covered">Putin</p>${filler}`

  it("is the one whose text is there, and not one that is near", async () => {
    const page = await browser.open(body)
    expect(await mentionOver(page, "#name")).toBe("Rosatom")
    expect(await mentionOver(page, "#name", { y: 18 })).toBeNull()
    expect(await mentionOver(page, "#plain")).toBeNull()
    expect(await mentionOver(page, "#part")).toBe("Min Aung Hlaing")
    await page.close()
  })

  it("is none where only a demonym stands, which has no mark", async () => {
    const page = await browser.open(body)
    expect(await mentionOver(page, "#demonym")).toBeNull()
    await page.close()
  })

  it("is found where text cannot be selected", async () => {
    const page = await browser.open(body)
    expect(await mentionOver(page, "#uncaret")).toBe("Naypyitaw")
    await page.close()
  })

  it("is none where something lies over it", async () => {
    const page = await browser.open(body)
    await page.evaluate(() => {
      const cover = document.createElement("div")
      cover.style.cssText = "position:fixed;inset:0;background:white"
      document.body.append(cover)
    })
    expect(await mentionOver(page, "#name")).toBeNull()
    await page.close()
  })

  it.each(["open", "closed"] as const)("is found in %s shadow trees in shadow trees", async (mode) => {
    const page = await browser.open(`<!doctype html><div id="host"></div>${filler}`, { start: false })
    await page.evaluate((mode) => {
      const attach = (host: Element | null) => {
        const root = (host ?? document.body).attachShadow({ mode })
        test.close(root)
        return root
      }
      const outer = attach(document.querySelector("#host"))
      outer.innerHTML = "<section><p>N1</p><div></div></section>"
      attach(outer.querySelector("div")).innerHTML = "<p style='margin:0'><b>Putin</b></p>"
      test.start()
    }, mode)
    await until(page, () => test.reads > 0)
    expect(await page.evaluate(() => test.surfaces())).toEqual(["N1", "Putin"])
    await until(page, () => test.marked().length === 2)
    const found = await page.evaluate(() => {
      const [, putin] = test.reader.mentions()
      const [box = new DOMRect()] = test.reader.rects(putin?.id ?? "")
      return test.reader.mentionAt(box.x + 5, box.y + 5)?.surface
    })
    expect(found).toBe("Putin")
    await page.close()
  })
})

describe("stepping", () => {
  const words = Array.from(
    { length: 60 },
    (_, i) => `<p ${i === 3 ? "style='visibility:hidden'" : ""}>N${i}</p>`
  )
  const step = (page: Page, from: string | null, by: 1 | -1) =>
    page.evaluate(
      ({ from, by }) => {
        const start = test.reader.mentions().find(({ surface }) => surface === from)
        return test.reader.next(start?.id ?? null, by)?.surface
      },
      { from, by } as const
    )

  it("goes through what can be seen, and round at the ends", async () => {
    const page = await browser.open(`<!doctype html>${words.join("")}${filler}`)
    expect(await step(page, null, 1)).toBe("N0")
    expect(await step(page, "N2", 1)).toBe("N4")
    expect(await step(page, "N59", 1)).toBe("N0")
    expect(await step(page, "N0", -1)).toBe("N59")
    await page.close()
  })

  it("starts on the screen, wherever that is", async () => {
    const page = await browser.open(`<!doctype html>${words.join("")}${filler}`)
    await page.evaluate(() => document.querySelectorAll("p")[30]?.scrollIntoView({ block: "start" }))
    await until(page, () => test.marked().includes("N30"))
    expect(await step(page, null, 1)).toBe("N30")
    await page.close()
  })

  it("reveals a mention that is out of sight, and does not scroll for one in sight", async () => {
    const page = await browser.open(`<!doctype html>${words.join("")}${filler}`)
    const reveal = (name: string) =>
      page.evaluate((name) => {
        const { id = "" } = test.reader.mentions().find(({ surface }) => surface === name) ?? {}
        test.reader.reveal(id)
      }, name)
    await page.emulateMedia({ reducedMotion: "reduce" })
    await reveal("N4")
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await reveal("N50")
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500)
    await page.close()
  })
})

describe("text around a mention", () => {
  it("is its block and the blocks around it, and never longer than asked", async () => {
    const page = await browser.open(
      `<!doctype html><h1>Title</h1><p>Before it.</p><p>N1 here</p><p>After it.</p>${filler}`
    )
    const texts = await page.evaluate(() => {
      const [mention] = test.reader.mentions()
      const near = (units: number) => test.reader.nearbyText(mention?.id ?? "", units)
      return [
        test.reader.blockText(mention?.block ?? 0),
        near(40),
        near(4),
        near(0),
        test.reader.nearbyText("9:9:x", 9)
      ]
    })
    expect(texts).toEqual(["N1 here", "Title\nBefore it.\nN1 here\nAfter it.", "N1 h", "", ""])
    await page.close()
  })
})
