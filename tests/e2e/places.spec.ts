import { setTimeout as pause } from "node:timers/promises"
import { describe, expect, it } from "vitest"

import { rest, waitForCard } from "./card"
import { countMarks, waitForMarks, waitForNoMarks } from "./marks"
import { waitForPaint } from "./paint"
import { currentBrowser, useSession } from "./session"
import { cornerOf, middleOf } from "./text-box"

/** What `late-content.html` lets a test do, playing its editor. */
type Editor = {
  add(id: string, text: string): void
  edit(id: string, text: string): void
  take(id: string): void
}

describe(`the places where names are found in ${currentBrowser()}`, () => {
  const session = useSession()

  describe("a page with a strict content security policy and trusted types", () => {
    it.each([
      [
        "the page",
        { at: "#english", text: "Min Aung Hlaing" },
        { at: "#english + p", text: "Min Aung Hlaing" }
      ],
      [
        "the page, in Russian",
        { at: "#russian", text: "Мин Аун Хлайн" },
        { at: "#russian + p", text: "Мин Аун Хлайн" }
      ],
      [
        "an open shadow root",
        { at: "#open >>> #inside", text: "Vladimir Putin" },
        { at: "#open-control >>> #inside", text: "Vladimir Putin" }
      ],
      ["a closed shadow root", { at: "#closed" }, { at: "#closed-control" }]
    ])("marks names in %s", async (_, spot, twin) => {
      const page = await session().open("/strict-csp.html")
      await waitForPaint(page, { spot, twin })
    })

    it("opens the card, with its styles", async () => {
      const page = await session().open("/strict-csp.html")
      await waitForMarks(page)
      await rest(page, await middleOf(page, { at: "#english", text: "Min Aung Hlaing" }))
      await waitForCard(page, "Min Aung Hlaing")
      const style = await page.inPopover((root) => {
        const surfaces = [...root.querySelectorAll('[role="dialog"], :has([role="dialog"])')]
        const colours = surfaces.map((surface) => getComputedStyle(surface).backgroundColor)
        const quote = root.querySelector("blockquote")
        return {
          isOpaque: colours.some((colour) => /^rgb\(/.test(colour)),
          margin: quote && getComputedStyle(quote).margin
        }
      })
      expect(style).toEqual({ isOpaque: true, margin: "0px" })
    })
  })

  describe("frames", () => {
    it.each([
      ["of the same origin", "#same", "?same"],
      ["of another origin", "#cross", "?cross"]
    ])("%s: marks names and opens the card inside", async (_, iframe, address) => {
      const page = await session().open("/frames.html")
      const frame = await page.frame(address)
      const text = "Min Aung Hlaing"
      const corner = await cornerOf(page, iframe)
      await waitForPaint(page, {
        spot: { at: "#report", text },
        twin: { at: "#report + p", text },
        frame,
        corner
      })
      await rest(frame, await middleOf(frame, { at: "#report", text }))
      await waitForCard(frame, text)
    })

    it("of a few words are left alone", async () => {
      const page = await session().open("/frames.html")
      await waitForMarks(await page.frame("?same"))
      await pause(500)
      expect(await countMarks(await page.frame("frame-small"))).toBe(0)
    })
  })

  describe("shadow roots", () => {
    it.each([
      ["open", "#open", "Min Aung Hlaing"],
      ["closed", "#closed", "Vladimir Putin"],
      ["nested", "#nested >>> #inner", "Naypyitaw"]
    ])("%s: marks names and opens the card", async (_, host, text) => {
      const page = await session().open("/shadow-roots.html")
      const spot = { at: `${host} >>> .line`, text }
      await waitForPaint(page, { spot, twin: { at: `${host} >>> .twin`, text } })
      await rest(page, await middleOf(page, spot))
      await waitForCard(page, text)
    })

    it("attached later are found", async () => {
      const page = await session().open("/shadow-roots.html")
      await waitForMarks(page)
      await page.evaluate(() => (document.querySelector("#late") as HTMLElement & { fill(): void }).fill())
      const text = "Rosatom"
      await waitForPaint(page, {
        spot: { at: "#late >>> .line", text },
        twin: { at: "#late >>> .twin", text }
      })
    })
  })

  it("marks what is added and edited later, and forgets what is taken away", async () => {
    const page = await session().open("/late-content.html")
    const say = (id: string, text: string) =>
      page.evaluate(([id, text]) => (globalThis as unknown as Editor).add(id, text), [id, text] as const)
    await say("arrival", "At nine Min Aung Hlaing arrived.")
    await waitForPaint(page, {
      spot: { at: "#arrival", text: "Min Aung Hlaing" },
      twin: { at: "#arrival-twin", text: "Min Aung Hlaing" }
    })
    await say("doubt", "At ten somebody arrived, says the tower.")
    await pause(500)
    const before = await countMarks(page)
    await page.evaluate(() =>
      (globalThis as unknown as Editor).edit("doubt", "At ten Vladimir Putin arrived.")
    )
    await waitForPaint(page, {
      spot: { at: "#doubt", text: "Vladimir Putin" },
      twin: { at: "#doubt-twin", text: "Vladimir Putin" }
    })
    expect(await countMarks(page)).toBe(before + 1)
    await page.evaluate(() => {
      const editor = globalThis as unknown as Editor
      editor.take("doubt")
      editor.take("arrival")
    })
    await waitForNoMarks(page, 3000)
  })

  it("follows a single-page application from story to story and back", async () => {
    const page = await session().open("/single-page-app.html")
    await page.click(await middleOf(page, { at: "[data-story=journey]" }))
    await waitForMarks(page)
    await rest(page, await middleOf(page, { at: "#story", text: "Min Aung Hlaing" }))
    await waitForCard(page, "Min Aung Hlaing")
    await page.key("Escape")
    await page.click(await middleOf(page, { at: "[data-story=garden]" }))
    await waitForNoMarks(page, 3000)
    await page.click(await middleOf(page, { at: "[data-story=journey]" }))
    await waitForMarks(page)
  })

  it("marks what comes on screen of a long page, and holds no more marks than it needs", async () => {
    const page = await session().open("/long-page.html")
    await waitForMarks(page)
    await page.evaluate(() => document.querySelector("#line-500")?.scrollIntoView({ block: "center" }))
    await page.waitFor(() => scrollY > 1000)
    const spot = { at: "#line-500", text: "Min Aung Hlaing" }
    await waitForPaint(page, { spot, twin: { ...spot, at: "#twin" } })
    await rest(page, await middleOf(page, spot))
    await waitForCard(page, "Min Aung Hlaing")
    expect(await countMarks(page)).toBeLessThanOrEqual(200)
  })
})
