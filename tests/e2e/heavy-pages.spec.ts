import { setTimeout as pause } from "node:timers/promises"
import { describe, expect, it } from "vitest"

import { rest, waitForCard } from "./card"
import { hugePage, manyFramesPage, restlessPage } from "./heavy-pages"
import { countMarks, waitForMarks } from "./marks"
import { currentBrowser, useSession } from "./session"
import { middleOf } from "./text-box"

// A frozen page, not a slow machine: the length of our own tasks is measured elsewhere, by instruments.
const frozenMs = 1000
const sluggishMs = 250
const ownFrames = 2 // a page of this weight lays itself out in the first frames, and takes its time
// When the style sheet of the marks comes, Chromium styles every element anew, once.
const restyles = 1
const watchedMs = 3000

describe(`heavy pages in ${currentBrowser()}`, () => {
  const pages = { "/huge.html": hugePage, "/frames-200.html": manyFramesPage, "/restless.html": restlessPage }
  const session = useSession({ pages })

  it("are as heavy as they say", () => {
    const page = hugePage()
    const text = page.replace(/<script>.*<\/script>|<[^>]*>/gs, "")
    expect(text.length).toBeGreaterThan(10_000_000)
    expect(page.match(/<\w|>[^<]+</g)?.length).toBeGreaterThan(100_000)
    expect(manyFramesPage().match(/<iframe/g)).toHaveLength(200)
  })

  it.each([
    ["10 MB of text in 100,000 nodes", "/huge.html"],
    ["200 frames", "/frames-200.html"],
    ["10,000 mutations a second", "/restless.html"]
  ])("of %s are marked on screen, answer, and keep drawing", async (_, path) => {
    const page = await session().open(path)
    await waitForMarks(page)
    await pause(watchedMs)
    const gaps = await page.evaluate(() => (globalThis as unknown as { gaps: readonly number[] }).gaps)
    const inOrder = gaps.slice(ownFrames).toSorted((one, other) => one - other)
    expect(inOrder.at(-1 - restyles)).toBeLessThan(frozenMs)
    expect(inOrder[inOrder.length >> 1]).toBeLessThan(sluggishMs)
    await rest(page, await middleOf(page, { at: "#p0", text: "Min Aung Hlaing" }))
    await waitForCard(page, "Min Aung Hlaing")
    expect(await countMarks(page)).toBeLessThanOrEqual(200)
  })
})
