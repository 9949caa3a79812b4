import { setTimeout as pause } from "node:timers/promises"
import { describe, expect, it } from "vitest"

import type { Page } from "./browsers/driver"
import { readCard, rest, waitForCard } from "./card"
import { readMarkedWords, waitForWords } from "./marked-words"
import { countMarks, waitForMarks } from "./marks"
import { hostilePages } from "./pages/hostile"
import { waitForPaint } from "./paint"
import { currentBrowser, useSession } from "./session"
import { middleOf } from "./text-box"

const name = "Min Aung Hlaing"
const spot = { at: "#one", text: name }
const twins = { spot, twin: { at: "#twin", text: name } }

const readMs = 1500 // several times what a page of this size takes to be read and answered

describe(`hostile pages in ${currentBrowser()}`, () => {
  const session = useSession({ pages: hostilePages })

  it.each([
    ["with patched prototypes and traps", "/patched-prototypes.html"],
    ["that name fields and images like what scripts call", "/named-fields.html"],
    ["with attributes of megabytes", "/huge-attributes.html"],
    ["as deep as the parser lets", "/deep.html"],
    ["10,000 inline elements deep", "/deep-inline.html"],
    ["with 5,000 shadow trees", "/many-roots.html"],
    ["with highlights of our name", "/fake-highlights.html"],
    ["with 10,000 insertions a second", "/storm.html"]
  ])("%s are marked, and open the card", async (_, path) => {
    const page = await session().open(path)
    await disarmOnceRead(page)
    await waitForPaint(page, twins)
    await rest(page, await middleOf(page, spot))
    await waitForCard(page, name)
  })

  it("with named fields are read to their end", async () => {
    const page = await session().open("/named-fields.html")
    await disarmOnceRead(page)
    await waitForWords(page, [name, "Naypyitaw"])
  })

  it.each([
    ["5,000 shadow trees", "/many-roots.html", 20],
    ["very deep elements", "/deep.html", 2],
    ["very deep inline elements", "/deep-inline.html", 2],
    ["huge attributes", "/huge-attributes.html", 3]
  ])("of %s are marked in there too", async (_, path, least) => {
    await waitForMarks(await session().open(path), least)
  })

  it("that clear the registry and set their own style sheets are marked again", async () => {
    const page = await session().open("/clearing.html")
    await waitForPaint(page, twins)
    await page.evaluate(() => (globalThis as unknown as { clearAll(): void }).clearAll())
    expect(await countMarks(page)).toBe(0)
    await waitForWords(page, [name])
    await waitForPaint(page, twins)
  })

  it("that take the card away at once have no card, and keep their marks", async () => {
    const page = await session().open("/jealous.html")
    await waitForMarks(page)
    await rest(page, await middleOf(page, spot))
    await pause(1500)
    expect(await readCard(page)).toBeNull()
    expect(await readMarkedWords(page)).toEqual([name])
  })
})

/** A trap of the page catches the helpers of a test as well; so it is taken away, once the page must have been read. */
async function disarmOnceRead(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "disarm" in globalThis))) return waitForMarks(page)
  await pause(readMs)
  await page.evaluate(() => (globalThis as { disarm?: () => void }).disarm?.())
  expect(await countMarks(page)).toBeGreaterThan(0)
}
