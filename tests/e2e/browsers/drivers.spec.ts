import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

import { currentBrowser, launchOnce } from "../session"
import type { Page } from "./driver"
import { poll } from "./poll"

const extension = fileURLToPath(new URL("../../fixtures/extensions/planted-faults", import.meta.url))

/** Has the planted extension do something wrong, somewhere. */
const plant = (page: Page, fault: string) =>
  page.evaluate((detail) => {
    document.dispatchEvent(new CustomEvent("planted", { detail }))
  }, fault)

const isReady = () => document.documentElement.dataset["ready"] === ""

describe(`the driver of ${currentBrowser()}`, () => {
  const session = launchOnce({ extension })

  it.each([
    ["content:throw", "the content script threw"],
    ["content:reject", "the content script rejected"],
    ["content:log", "the content script logged"],
    ["background:throw", "the background threw"],
    ["background:reject", "the background rejected"],
    ["background:log", "the background logged"]
  ])("sees %s as an error of the extension", async (fault, words) => {
    const page = await session().open("/off-topic.html")
    await page.waitFor(isReady)
    expect((await session().driver.consoleErrors()).join("\n")).not.toContain(words)
    await plant(page, fault)
    await poll(async () => (await session().driver.consoleErrors()).join("\n").includes(words), words)
  })

  it("sees what an extension page logs and throws", async () => {
    const page = await session().openUrl(session().driver.extensionUrl("page.html"))
    await page.click({ x: 20, y: 20 })
    const seen = async () => (await session().driver.consoleErrors()).join("\n")
    await poll(async () => (await seen()).includes("the page of the extension logged"), "what was logged")
    await poll(async () => (await seen()).includes("the page of the extension threw"), "what was thrown")
  })

  it("sees every request that leaves this machine, from a page as from the background", async () => {
    const page = await session().open("/off-topic.html")
    await page.waitFor(isReady)
    expect(session().driver.requests()).toEqual([])
    for (const where of ["content", "background"]) {
      const before = session().driver.requests().length
      await plant(page, `${where}:fetch`)
      await poll(
        () => Promise.resolve(session().driver.requests().length > before),
        `a request of the ${where}`
      )
    }
    expect(new Set(session().driver.requests())).toEqual(new Set(["CONNECT stranger.example:443"]))
  })

  it("reaches into the closed popover, in the page, in a dialog and in frames of both kinds", async () => {
    const heading = (root: ShadowRoot) => root.querySelector("h2")?.textContent
    const dialog = await session().open("/dialog.html")
    await dialog.waitFor(isReady)
    expect(await dialog.inPopover(heading)).toBe("Planted")
    const page = await session().open("/frames.html")
    for (const frame of [page, await page.frame("?same"), await page.frame("?cross")]) {
      await frame.waitFor(isReady)
      expect(await frame.inPopover(heading)).toBe("Planted")
    }
  })

  it("points into frames with the frame's own coordinates", async () => {
    const page = await session().open("/frames.html")
    for (const kind of ["?same", "?cross"]) {
      const frame = await page.frame(kind)
      const at = await frame.evaluate(() => {
        addEventListener("pointermove", ({ target }) => {
          document.documentElement.dataset["pointed"] = (target as Element).id
        })
        const { left, top } = document.querySelector("#report")?.getBoundingClientRect() ?? {
          left: 0,
          top: 0
        }
        return { x: left + 20, y: top + 10 }
      })
      await frame.hover(at)
      expect(await frame.waitFor(() => document.documentElement.dataset["pointed"])).toBe("report")
    }
  })

  it("types and presses chords", async () => {
    const page = await session().open("/not-prose.html")
    await page.evaluate(() => document.querySelector("textarea")?.select())
    await page.type("Hi, ဗမာ")
    await page.key("Shift+Tab")
    const typed = () => [document.querySelector("textarea")?.value, document.activeElement?.nodeName]
    expect(await page.evaluate(typed)).toEqual(["Hi, ဗမာ", "INPUT"])
  })

  it("has the browser itself ask nobody for anything when somebody types", async () => {
    const page = await session().open("/not-prose.html")
    const before = session().driver.requests()
    await page.evaluate(() => document.querySelector("textarea")?.select())
    await page.type("Some wrods that are moer than one. ")
    await new Promise((resolve) => setTimeout(resolve, 2_000)) // Chromium asked for its dictionary within one
    expect(session().driver.requests()).toEqual(before)
  })

  it("turns the wheel and passes over what lies on its way", async () => {
    const page = await session().open("/long-page.html")
    await page.wheel({ x: 400, y: 400 }, 150)
    await page.waitFor(() => scrollY > 100)
    await page.evaluate(() => {
      addEventListener("pointermove", ({ clientX }) => {
        document.documentElement.dataset["passed"] =
          `${document.documentElement.dataset["passed"] ?? ""} ${clientX}`
      })
    })
    const path = [100, 150, 200].map((x) => ({ x, y: 300 }))
    await page.move(path, 60)
    expect(await page.waitFor(() => document.documentElement.dataset["passed"])).toContain("100 150 200")
  })

  it("fires a command of the manifest for the tab in front", async () => {
    const page = await session().open("/off-topic.html")
    await page.waitFor(isReady)
    await page.activate()
    await session().driver.command("planted")
    expect(await page.waitFor(() => document.documentElement.dataset["command"])).toBe("planted")
  })

  it("shows pages light and dark, in the size that was asked for", async () => {
    const page = await session().open("/off-topic.html")
    const isDark = () => matchMedia("(prefers-color-scheme: dark)").matches
    expect(await page.evaluate(isDark)).toBe(false)
    await page.setColorScheme("dark")
    expect(await page.evaluate(isDark)).toBe(true)
    await page.setColorScheme("light")
    await page.setViewport(500, 400)
    const { width, height } = await page.screenshot()
    expect([width, height]).toEqual([500, 400])
  })

  it("shows the next page as the browser does, whatever the one before was shown as", async () => {
    const page = await session().open("/off-topic.html")
    await page.setColorScheme("dark")
    await page.emulate("reduced-motion")
    await page.close()
    const next = await session().open("/off-topic.html")
    const isUsual = () =>
      !matchMedia("(prefers-color-scheme: dark)").matches &&
      !matchMedia("(prefers-reduced-motion: reduce)").matches
    expect(await next.waitFor(isUsual)).toBe(true)
  })

  it("stops the background, which the next message starts anew", async () => {
    const page = await session().open("/off-topic.html")
    await page.waitFor(isReady)
    const generation = async () => {
      await page.evaluate(() => delete document.documentElement.dataset["background"])
      await plant(page, "background:nothing")
      return page.waitFor(() => document.documentElement.dataset["background"])
    }
    const first = await generation()
    expect(await generation()).toBe(first)
    await session().driver.stopBackground()
    expect(await generation()).not.toBe(first)
  })
})

describe(`the driver of ${currentBrowser()}, at the end of an extension`, () => {
  const session = launchOnce({ extension, isForEachAttempt: true })

  it("reloads the extension and then removes it", async () => {
    await session().driver.reloadExtension()
    const page = await session().open("/off-topic.html")
    await page.waitFor(isReady)
    await session().driver.removeExtension()
    await page.goto(session().server.url("/article.html"))
    await expect(page.waitFor(isReady, undefined, 1500)).rejects.toThrow("1500 ms")
  })
})
