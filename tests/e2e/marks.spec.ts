import { setTimeout as pause } from "node:timers/promises"
import tools from "myanmar-tools"
import { describe, expect, it } from "vitest"

import { poll } from "./browsers/poll"
import { rest, waitForCard, waitForNoCard } from "./card"
import { waitForWords } from "./marked-words"
import { countMarks, waitForMarks } from "./marks"
import { changedPixels, isIn, waitForPaint } from "./paint"
import { currentBrowser, useSession } from "./session"
import { boxOf, middleOf } from "./text-box"
import type { Spot } from "./text-box"

/** What `article.html` keeps of itself. */
type Snapshot = { readonly markup: string; readonly textNodes: readonly number[] }
type Kept = { readonly before: Snapshot; readonly changes: readonly string[]; snapshot(): Snapshot }

const settleMs = 1500 // several times what a page of this size takes to be read and answered
const soonMs = 1000 // the target is a quarter of that; this is for two busy cores
const edgePixels = 6 // an underline hangs below its line, a tint may reach beyond its letters

const namesOfArticle: readonly Spot[] = [
  { at: "#first", text: "Min Aung Hlaing" },
  { at: "#russian", text: "Мин Аун Хлайн" },
  { at: "#russian", text: "Владимир Путин" },
  { at: "#burmese", text: "မင်းအောင်လှိုင်" },
  { at: "#rosatom", text: "Rosatom" },
  { at: "#davis", text: "Anthony Davis" },
  { at: "#surname", text: "Davis" },
  { at: "#capital", text: "Naypyitaw" }
]

const { unicodeToZawgyi } = new tools.ZawgyiConverter()
const inBurmese = "မင်းအောင်လှိုင်သည် နိုင်ငံခြားသို့ သွားရောက်ခဲ့ပြီး ခေါင်းဆောင်များနှင့် တွေ့ဆုံဆွေးနွေးခဲ့ကာ ပြန်လည်ရောက်ရှိလာသည်။"
const inZawgyi = `<!doctype html><html lang="my"><title>Z</title><p>${unicodeToZawgyi(inBurmese.repeat(3).replaceAll("မင်းအောင်လှိုင်", (name, at: number) => (at === 0 ? name : "သူ")))}</p></html>`

// The first message holds no more than the beginning of it.
const filler = "<p>Nothing that the corpus knows is said in all of this, and it goes on.</p>".repeat(600)
const ofAnotherMoscow = `<!doctype html><html lang="en"><title>A town</title><p>In Moscow on Tuesday students met. A teacher from Singapore spoke.</p>${filler}<p>Police in Moscow, Idaho, said so.</p></html>`

describe(`marks in ${currentBrowser()}`, () => {
  const session = useSession({
    pages: { "/zawgyi.html": () => inZawgyi, "/another-moscow.html": () => ofAnotherMoscow }
  })

  it("paint the names of a page, in three scripts, and change no other pixel of it", async () => {
    const before = await (await session().openBare("article.html")).screenshot()
    const page = await session().open("/article.html")
    await waitForMarks(page, namesOfArticle.length)
    const names = await Promise.all(namesOfArticle.map((spot) => boxOf(page, spot)))
    const changed = await poll(async () => {
      const pixels = changedPixels(before, await page.screenshot())
      return (
        names.every((name) => pixels.filter((pixel) => isIn(name, pixel, edgePixels)).length > 20) && pixels
      )
    }, "all names to be painted")
    const mayBeMarked = [...names, await boxOf(page, { at: "#davis", text: "Bangkok" })]
    const elsewhere = changed.filter((pixel) => !mayBeMarked.some((box) => isIn(box, pixel, edgePixels)))
    expect(elsewhere).toEqual([])
  })

  it("are on Burmese in Zawgyi", async () => {
    const page = await session().open("/zawgyi.html")
    await waitForWords(page, [unicodeToZawgyi("မင်းအောင်လှိုင်")])
  })

  it("leave a namesake that the page names in full far below", async () => {
    const page = await session().open("/another-moscow.html")
    await waitForWords(page, ["Singapore"])
    await pause(settleMs)
    await waitForWords(page, ["Singapore"])
  })

  it("come soon after the page", async () => {
    const page = await session().open("/article.html")
    await page.waitFor(() => CSS.highlights.get("backgrounder")?.size, undefined, soonMs)
  })

  it("need no style sheet that would have all of the page styled again", async () => {
    const page = await session().open("/article.html")
    await waitForMarks(page, namesOfArticle.length)
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
  })

  it.each([
    ["in bold", "#bold", "Min Aung Hlaing"],
    ["in two links", "#links", "Vladimir Putin"],
    ["with no-break spaces", "#no-break", "Min\u00a0Aung\u00a0Hlaing"],
    ["with soft hyphens", "#soft-hyphen", "Nay\u00adpyi\u00adtaw"],
    ["with a comment inside", "#comment", "Rosatom"],
    ["in nested elements", "#nested", "Min Aung Hlaing"]
  ])("find a name %s", async (_, line, text) => {
    const page = await session().open("/split-names.html")
    await waitForPaint(page, { spot: { at: line, text }, twin: { at: `${line} + p`, text } })
  })

  it("leave alone what is typed, coded, scripted or hidden", async () => {
    const page = await session().open("/not-prose.html")
    const text = "Min Aung Hlaing"
    await page.evaluate(() => document.querySelector("#prose")?.scrollIntoView({ block: "center" }))
    await waitForPaint(page, { spot: { at: "#prose", text }, twin: { at: "#prose + p", text } })
    await pause(settleMs)
    expect(await countMarks(page)).toBe(1)
  })

  it("leave alone a page that names nobody of the corpus", async () => {
    const page = await session().open("/off-topic.html")
    await pause(settleMs)
    expect(await countMarks(page)).toBe(0)
  })

  it("leave alone the names in our own popover", async () => {
    const page = await session().open("/article.html")
    await waitForMarks(page, namesOfArticle.length)
    await pause(settleMs)
    const before = await countMarks(page)
    await rest(page, await middleOf(page, { at: "#first", text: "Min Aung Hlaing" }))
    await waitForCard(page, "Min Aung Hlaing")
    await pause(settleMs)
    expect(await countMarks(page)).toBe(before)
  })

  it("leave the page's tree and text as they were, to the last node, once the popover has closed", async () => {
    const page = await session().open("/article.html")
    await waitForMarks(page, namesOfArticle.length)
    await rest(page, await middleOf(page, { at: "#first", text: "Min Aung Hlaing" }))
    await waitForCard(page, "Min Aung Hlaing")
    await page.key("Escape")
    await waitForNoCard(page)
    const { before, after, changes } = await page.evaluate(() => {
      const kept = globalThis as unknown as Kept
      return { before: kept.before, after: kept.snapshot(), changes: kept.changes }
    })
    expect(after).toEqual(before)
    expect(changes.filter((change) => !/^childList \S+ (null)? ?backgrounder-popover$/.test(change))).toEqual(
      []
    )
  })
})
