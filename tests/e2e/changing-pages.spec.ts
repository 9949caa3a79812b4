import { setTimeout as pause } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { beforeAll, describe, expect, it } from "vitest"

import type { operate as operateOn } from "../dom/in-page/surgery"
import type { Page } from "./browsers/driver"
import { rest, waitForCard } from "./card"
import { readMarkedWords, waitForWords } from "./marked-words"
import { changingPages } from "./pages/changing"
import { currentBrowser, useSession } from "./session"
import { middleOf } from "./text-box"

const name = "Min Aung Hlaing"
const surgeons = fileURLToPath(new URL("../dom/in-page/surgery.ts", import.meta.url))
const rounds = 4

describe(`pages that change in ${currentBrowser()}`, () => {
  let surgery = ""
  const session = useSession({ pages: { ...changingPages, "/surgery.js": () => surgery } })
  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { operate } from ${JSON.stringify(surgeons)}; globalThis.operate = operate`,
        resolveDir: "/"
      },
      bundle: true,
      format: "iife",
      write: false
    })
    surgery = outputFiles[0]?.text ?? ""
  })

  it("follow a live blog that grows at its top", async () => {
    const page = await session().open("/live-blog.html")
    await waitForWords(page, [name])
    for (const words of ["Rosatom signs.", "Back to Naypyitaw.", "Nobody speaks."])
      await act(page, "post", words)
    await waitForWords(page, [name, "Rosatom", "Naypyitaw"])
    const top = await page.evaluate(() => document.querySelector("article p")?.textContent)
    expect(top).toBe("Nobody speaks.")
  })

  it("follow an endless page as it is scrolled", async () => {
    const page = await session().open("/endless.html")
    await act(page, "start")
    await waitForWords(page, [name])
    for (let turn = 0; turn < 12; turn++) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      await pause(40)
    }
    await page.waitFor(() => document.querySelectorAll(".more").length === 10)
    await page.evaluate(() => document.querySelector("main > :nth-last-child(2)")?.setAttribute("id", "last"))
    await rest(page, await middleOf(page, { at: "#last", text: "Rosatom" }))
    await waitForCard(page, "Rosatom")
    expect(new Set(await readMarkedWords(page))).toEqual(new Set(["Rosatom"]))
  })

  it("follow a list whose rows are used again", async () => {
    const page = await session().open("/recycled-rows.html")
    await act(page, "fill")
    await waitForWords(page, [name, name, name])
    await page.evaluate(() => document.querySelector("#list")?.scrollTo(0, 32 * 600))
    await waitForWords(page, ["Rosatom", "Rosatom"])
    await page.evaluate(() => document.querySelector("#list")?.scrollTo(0, 0))
    await waitForWords(page, [name, name, name])
  })

  it("follow text that is edited in place", async () => {
    const page = await session().open("/edited.html")
    await waitForWords(page, [name])
    await act(page, "edit")
    await waitForWords(page, ["Naypyitaw", "Rosatom"])
    await act(page, "rewrite")
    await waitForWords(page, ["Naypyitaw", "Vladimir Putin"])
  })

  it("follow the routes of an address after #", async () => {
    const page = await session().open("/routes.html")
    await act(page, "start")
    await page.evaluate(() => void (location.hash = "#/one"))
    await waitForWords(page, [name])
    await page.evaluate(() => void (location.hash = "#/two"))
    await waitForWords(page, ["Rosatom"])
    await page.evaluate(() => history.back())
    await waitForWords(page, [name])
  })

  it("are marked, with card, when they come back from the cache", async () => {
    const page = await session().open("/edited.html?kept")
    await waitForWords(page, [name])
    await page.evaluate(() => {
      addEventListener("pageshow", ({ persisted }) => Object.assign(globalThis, { persisted }))
    })
    await page.goto(session().server.url("/routes.html"))
    await page.evaluate(() => history.back())
    await page.waitFor(() => location.search === "?kept" && document.readyState === "complete")
    expect(await page.evaluate(() => (globalThis as { persisted?: boolean }).persisted)).toBe(true)
    await act(page, "edit")
    await waitForWords(page, ["Naypyitaw", "Rosatom"])
    await rest(page, await middleOf(page, { at: "#two", text: "Rosatom" }))
    await waitForCard(page, "Rosatom")
  })

  it.each([
    ["written anew", "reopen", "Naypyitaw"],
    ["without a root for a while", "replaceRoot", "Rosatom"]
  ])("when %s are marked, and open the card", async (_, deed, other) => {
    const page = await session().open("/reopened.html")
    await waitForWords(page, [name])
    await act(page, deed)
    await waitForWords(page, [name, other])
    await rest(page, await middleOf(page, { at: "#one", text: other }))
    await waitForCard(page, other)
  })

  it("written anew while they load are marked", async () => {
    await waitForWords(await session().open("/written.html"), [name])
  })

  it("at random are marked as if they were read for the first time", async () => {
    const page = await session().open("/surgery.html")
    for (let round = 0; round < rounds; round++) {
      await page.evaluate((seed) => {
        const main = document.querySelector("main")
        const { operate } = globalThis as unknown as { operate: typeof operateOn }
        if (main) operate(main, seed, 60)
      }, round + 1)
      await pause(900)
      const followed = await readMarkedWords(page)
      expect(followed.length).toBeGreaterThan(0)
      await session().driver.command("toggle-here")
      await waitForWords(page, [])
      await session().driver.command("toggle-here")
      await waitForWords(page, followed)
    }
  })
})

/** Calls one of the page's own deeds. */
function act(page: Page, deed: string, words = ""): Promise<void> {
  return page.evaluate(
    ([deed, words]) => {
      const { act } = globalThis as unknown as { act: Record<string, (words: string) => void> }
      act[deed]?.(words)
    },
    [deed, words] as const
  )
}
