import { beforeEach, describe, expect, it } from "vitest"

import { axeViolationsInCard } from "./axe"
import type { Page, Point } from "./browsers/driver"
import { poll } from "./browsers/poll"
import { cardBox, readCard, rest, waitForCard, waitForNoCard } from "./card"
import { focusInCard, pressInCard, pressLabelled, tabTo } from "./card-buttons"
import { isVerbatim } from "./corpus"
import { waitForMarks } from "./marks"
import { currentBrowser, useSession } from "./session"
import { smallTargets, unfoldCard } from "./targets"
import { middleOf } from "./text-box"

const general = "Min Aung Hlaing"
/** A page of 18 July 2022, after the talks in Moscow. */
const talks = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks</title>
<meta property="article:published_time" content="2022-07-18T09:00:00Z"></head><body style="font:18px/32px serif">
<p id="first">${general} spoke with officials of Rosatom about nuclear energy and went home.</p>
<p id="chief">Senior General ${general}, the junta leader, was in Moscow. President Vladimir Putin did not receive him, the Kremlin
said, and held no talks with the head of the military government.</p>
<p>The visit was said to be private. What was agreed on a reactor, at what price and by which year, nobody in Naypyitaw
wanted to tell; the evening news gave the journey eleven minutes, and the newspapers a photograph of a handshake.</p>
<div style="height:3000px"></div></body></html>`

describe(`what a card holds, in ${currentBrowser()}`, () => {
  const session = useSession({ pages: { "/talks.html": () => talks } })
  let page: Page

  beforeEach(async () => {
    page = await session().open("/talks.html")
    await waitForMarks(page)
    await page.activate()
    await rest(page, await middleOf(page, { at: "#first", text: general }))
    await waitForCard(page, general)
  })

  const section = (heading: string) =>
    page.inPopover((root, heading) => {
      const title = [...root.querySelectorAll("h3")].find(({ textContent }) => textContent === heading)
      const around = title?.closest("section, details")
      return [...(around?.querySelectorAll("blockquote, .event") ?? [])].map(({ textContent }) => textContent)
    }, heading)
  const unfoldAll = () =>
    page.inPopover((root) => {
      const buttons = [...root.querySelectorAll<HTMLElement>("button.text-button")]
      for (const button of buttons) if (button.textContent.includes("more passage")) button.click()
      for (const fold of root.querySelectorAll<HTMLElement>(".card-fold:not([open]) > summary")) fold.click()
    })

  it("tells since a page of July 2022 that Putin met him by July 2024, and held talks in the Kremlin in March 2025", async () => {
    await unfoldAll()
    const since = await poll(async () => {
      const found = (await section("Since this page")) ?? []
      return found.length > 3 ? found.join("\n") : null
    }, "all that is newer than the page")
    expect(since).toMatch(/met President Vladimir Putin/)
    expect(since).toMatch(/Putin was holding talks|Kremlin/)
    const events = await poll(async () => (await section("Timeline"))?.join("\n"), "the timeline")
    expect(events).toMatch(/4 March 2025.*Kremlin/)
    const card = await readCard(page)
    expect(card?.passages.filter((passage) => !isVerbatim(passage))).toEqual([])
  })

  it("shows where articles differ, side by side", async () => {
    const statements = (await section("Where articles differ")) ?? []
    expect(statements.length).toBeGreaterThan(1)
    expect(statements.filter((words) => !isVerbatim(words.trim()))).toEqual([])
  })

  it("looks up a name in a passage and leads back, by pointer", async () => {
    await pressInCard(page, "Vladimir Putin")
    await waitForCard(page, "Vladimir Putin")
    await pressLabelled(page, "Back")
    await waitForCard(page, general)
    await page.key("Escape")
    await waitForNoCard(page)
  })

  it("looks up a name in a passage and leads back to it, by keyboard", async () => {
    await page.key("Escape")
    await waitForNoCard(page)
    await session().driver.command("next-mention")
    await waitForCard(page, general)
    await tabTo(page, "Vladimir Putin")
    await page.key("Enter")
    await waitForCard(page, "Vladimir Putin")
    await page.key("Tab") // the first thing in the card is the way back
    await page.key("Enter")
    await waitForCard(page, general)
    expect(await focusInCard(page)).toBe("Vladimir Putin")
  })

  it("copies a passage with its citation, and says so", async () => {
    await pressLabelled(page, "Copy this passage")
    for (const [way, pattern] of [
      ["Text", /^“.+”\r?\n.+ 2022/s],
      ["Markdown", /^> .+\n>\r?\n> — /s],
      ["RIS", /^TY {2}- NEWS/],
      ["Link", /^(chrome|moz)-extension:\/\/.+library\.html#\/article\/.+\?at=\d+-\d+$/]
    ] as const) {
      await pressInCard(page, way)
      await poll(
        () => page.inPopover((root) => root.querySelector("[role=status]")?.textContent === "Copied"),
        "Copied"
      )
      expect(await pasted(page)).toMatch(pattern)
    }
  })

  it("stays where it is pinned, whatever is pressed and scrolled, until it is let go", async () => {
    await pressLabelled(page, "Pin the card to the window")
    const before = await cardBox(page)
    await page.wheel({ x: 700, y: 600 }, 1500)
    await page.waitFor(() => scrollY > 1000)
    await page.click({ x: 850, y: 600 })
    expect(await cardBox(page)).toEqual(before)
    await pressLabelled(page, "Pin the card to the window")
    await waitForNoCard(page)
  })

  it("is dragged by its header, and never out of the window", async () => {
    const before = await cardBox(page)
    const grip: Point = { x: before.left + 120, y: before.top + 20 }
    const middle = { x: grip.x + 60, y: grip.y + 30 }
    await page.drag([grip, middle, { x: grip.x + 150, y: grip.y + 90 }])
    const after = await poll(async () => {
      const box = await cardBox(page)
      return box.left !== before.left ? box : null
    }, "the card to move")
    expect(after.left - before.left).toBeCloseTo(150, -1)
    expect(after.top - before.top).toBeCloseTo(90, -1)
    await pressLabelled(page, "Move the card: drag, or use the arrow keys")
    for (let presses = 0; presses < 40; presses++) await page.key("ArrowRight")
    const { left, width } = await cardBox(page)
    expect(left + width).toBeLessThanOrEqual(900)
    expect(left).toBeGreaterThan(after.left)
  })

  it("tells assistive technology what there is, and what it is called", async () => {
    const all = await page.accessibleDialog()
    expect(all[0]).toEqual({ role: "dialog", name: general })
    const namesOf = (role: string) => all.filter((each) => each.role === role).map(({ name }) => name)
    expect(namesOf("heading")[0]).toBe(general)
    expect(namesOf("heading")).toEqual(expect.arrayContaining(["Since this page", "Where articles differ"]))
    expect(namesOf("region")).toContain("Who is this")
    expect(namesOf("summary").map((name) => /^[A-Z][a-z]+/.exec(name)?.[0])).toEqual([
      "Why",
      "Timeline",
      "Related",
      "Articles"
    ])
    expect(namesOf("button").slice(0, 4)).toEqual([
      "Move the card: drag, or use the arrow keys",
      "Pin the card to the window",
      "Open in the panel",
      "Close"
    ])
    expect([...namesOf("button"), ...namesOf("summary")]).not.toContain("")
    // Landmarks would stand among those of the page.
    expect([...namesOf("banner"), ...namesOf("contentinfo"), ...namesOf("main")]).toEqual([])
  })

  it("gives a pointer 24 pixels for all that can be pressed", async () => {
    await unfoldCard(page)
    await poll(async () => (await section("Timeline"))?.length, "what was folded")
    await poll(() => page.inPopover((root) => root.querySelector(".copy-way")), "ways to copy")
    expect(await smallTargets(page, 24)).toEqual([])
  })

  it("has nothing that axe finds wrong, folded and unfolded", async () => {
    expect(await axeViolationsInCard(page)).toEqual([])
    await pressLabelled(page, "Copy this passage")
    await unfoldAll()
    await poll(async () => (await section("Timeline"))?.length, "what was folded")
    expect(await axeViolationsInCard(page)).toEqual([])
  })
})

/** What the clipboard holds, as a reader would find out. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement("textarea")
    field.style.position = "fixed" // the card follows what moves
    document.body.prepend(field)
    field.spellcheck = false // Chromium fetches a dictionary
    field.focus({ preventScroll: true })
  })
  await page.key("Control+v")
  return page.evaluate(() => {
    const field = document.querySelector("textarea")
    const text = field?.value ?? ""
    field?.remove()
    return text
  })
}
