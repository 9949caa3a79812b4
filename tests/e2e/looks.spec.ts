import { fileURLToPath } from "node:url"
import { beforeAll, describe, expect, it } from "vitest"

import type { Page } from "./browsers/driver"
import { poll } from "./browsers/poll"
import { rest } from "./card"
import { cropPicture } from "./looks/compare-pictures"
import { samplePage, sansFace } from "./looks/faces"
import type { DrawnPopup } from "./looks/in-page/drawn-popup"
import type { ScriptedCard } from "./looks/in-page/scripted-card"
import { compareWithKept } from "./looks/kept-pictures"
import { looks, type Look } from "./looks/looks"
import { bundle, cards, catalogueOf, looksPage } from "./looks/page"
import { currentBrowser, launchOnce } from "./session"
import { boxOf, middleOf, type Box } from "./text-box"
import { waitForMarks } from "./marks"

declare const scriptedCard: ScriptedCard
declare const drawnPopup: DrawnPopup

const idle = fileURLToPath(new URL("../fixtures/extensions/idle", import.meta.url))
const browser = currentBrowser()
/** Long after the newest article of the corpus, and always the same. */
const today = "2026-01-15"

const scripts = `${await bundle("scripted-card.ts")}\n${await bundle("drawn-popup.ts")}`

/** The browser at its page, with or without a mouse, and what its pictures are compared by. */
function useLooks(touch: boolean) {
  const session = launchOnce({
    extension: idle,
    touch,
    pages: { "/looks.html": looksPage, "/looks.js": () => scripts, "/faces.html": samplePage }
  })
  /** Whether letters are drawn here as on the machine that the pictures were made on. */
  let isDrawnAlike = true
  beforeAll(async () => {
    const page = await session().open("/faces.html")
    await page.evaluate(() => document.fonts.ready.then(() => null))
    const picture = cropPicture(await page.screenshot(), { left: 0, top: 0, width: 400, height: 210 })
    isDrawnAlike = compareWithKept(browser, "faces", picture, true).isSame
    if (!isDrawnAlike) console.log(`${browser} draws letters otherwise here: looks are compared coarsely.`)
  })
  const expectAsKept = async (page: Page, name: string, box: Box) => {
    const picture = cropPicture(await page.screenshot(), box)
    const { isSame, words, seen } = compareWithKept(browser, name, picture, isDrawnAlike)
    expect(isSame, `${words}: see ${seen}. If it is meant: KEEP_LOOKS=1 npm run looks`).toBe(true)
  }
  const expectLook = async (look: Look) => {
    const page = await session().open("/looks.html")
    await page.setViewport(...(look.size ?? [900, 700]))
    await page.setColorScheme(look.scheme ?? "light")
    if (look.medium) await page.emulate(look.medium)
    await openCard(page, look)
    if (look.then) {
      await waitForWords(page, "audience")
      await look.then(page)
    }
    await waitForWords(page, look.says)
    const box = await settledBox(page)
    await expectAsKept(page, look.name, { ...box, height: Math.min(box.height, look.upperPx ?? box.height) })
  }
  return { session, expectAsKept, expectLook }
}

const named = (of: readonly Look[]) => of.map((look) => [look.name, look.what, look] as const)

describe(`the looks of the card in ${browser}`, () => {
  const { session, expectAsKept, expectLook } = useLooks(false)

  it.each(named(looks.filter(({ isTapped }) => !isTapped)))("%s: %s", (_, __, look) => expectLook(look))

  it("no-permission: the popup where the browser lets us read nothing", async () => {
    const page = await session().open("/looks.html")
    await page.setViewport(360, 640)
    await page.evaluate((catalogue) => drawnPopup.withoutPermission(catalogue), catalogueOf("en"))
    await page.evaluate((sans) => document.documentElement.style.setProperty("--sans", sans), sansFace)
    await page.evaluate(() => document.fonts.ready.then(() => null))
    await expectAsKept(page, "no-permission", await boxOf(page, { at: "body" }))
  })
})

describe(`the looks of the card on a touch screen in ${browser}`, () => {
  const { expectLook } = useLooks(true)

  it.each(named(looks.filter(({ isTapped }) => isTapped)))("%s: %s", (_, __, look) => expectLook(look))
})

async function openCard(page: Page, look: Look): Promise<void> {
  await page.evaluate((script) => scriptedCard.start(script), {
    catalogue: catalogueOf(look.language ?? "en"),
    cards,
    answer: look.answer ?? "card",
    today
  })
  await waitForMarks(page)
  const { at = "#english", surface = "Min Aung Hlaing" } = look
  const name = await middleOf(page, { at, text: surface })
  await (look.isTapped ? page.tap(name) : rest(page, name))
  await poll(() => page.inPopover(prepare, { sansFace, textPx: look.textPx ?? 16 }), "a card")
}

/** Runs in the card: gives it the faces and the size of text of the pictures, and takes away what the system draws. */
function prepare(root: ShadowRoot, { sansFace, textPx }: { sansFace: string; textPx: number }): boolean {
  const mount = root.querySelector<HTMLElement>(".mount")
  mount?.style.setProperty("--sans", sansFace)
  if (mount) mount.style.fontSize = `${textPx}px`
  const style = document.createElement("style")
  style.textContent = ".card { scrollbar-width: none !important }"
  root.append(style)
  return mount !== null
}

async function waitForWords(page: Page, words: string): Promise<void> {
  const isSaid = (root: ShadowRoot, words: string) =>
    root.querySelector<HTMLElement>("[role=dialog]")?.innerText.includes(words)
  await poll(() => page.inPopover(isSaid, words), `the card to say “${words}”`)
}

/** Where the card stands, when it rests there and its faces are there. */
async function settledBox(page: Page): Promise<Box> {
  await page.evaluate(() => document.fonts.ready.then(() => null))
  let last = ""
  const box = await poll(async () => {
    const found = await page.inPopover((root) => {
      const { left, top, width, height } =
        root.querySelector(".card-frame")?.getBoundingClientRect() ?? new DOMRect()
      const opacity = root.querySelector<HTMLElement>(".mount")?.style.opacity
      const isStill =
        opacity === "" && root.getAnimations().every(({ playState }) => playState === "finished")
      return isStill ? { left, top, width, height } : null
    })
    const now = JSON.stringify(found)
    const isSettled = found !== null && now === last
    last = now
    return isSettled ? found : null
  }, "the card to settle")
  return box
}
