// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import type { Card } from "../../../src/core/card"
import type { Reach } from "../../../src/core/settings/reach"
import type { Mode } from "../../../src/core/settings/settings"
import type { Outcome } from "../../../src/ui/welcome/Offer"
import { Welcome } from "../../../src/ui/welcome/Welcome"
import { draw, press, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"
import { sampleCard } from "../sample-card"

const callbacks = { onChooseMode: vi.fn(), onOpenPermissions: vi.fn(), onOpenArticle: vi.fn() }
const reachOf = (mode: Mode, isWithheld = false): Reach => ({
  mode,
  hosts: [],
  missing: [],
  excluded: [],
  chosen: [],
  isWithheld
})
const show = (reach: Reach | null, outcome: Outcome = null, sample: Card | null = null) =>
  draw(<Welcome reach={reach} outcome={outcome} sample={sample} texts={englishTexts} {...callbacks} />)

beforeEach(async () => {
  await draw(null)
  vi.clearAllMocks()
})

it("offers all sites with one press, and every mode with no more", async () => {
  const place = await show(reachOf("click"))
  await press(place.querySelector("button"))
  for (const mode of place.querySelectorAll("input[type=radio]")) await press(mode)
  expect(callbacks.onChooseMode.mock.calls).toEqual([["all"], ["all"], ["chosen"]])
})

it.each<[Mode, Outcome, string]>([
  ["click", null, ""],
  ["all", "all", "Names are now marked on all sites. The toolbar button switches a single site off."],
  ["all", null, "Names are now marked on all sites. The toolbar button switches a single site off."],
  ["chosen", "chosen", "On a site you want, click Backgrounder in the toolbar and switch the site on."],
  ["click", "click", "On any page, click Backgrounder in the toolbar to mark the names there."],
  [
    "click",
    "refused",
    "The browser did not give access, so nothing has changed. The toolbar button marks names on one page at a time."
  ]
])("says what came of it, in the mode %s after %s", async (mode, outcome, sentence) => {
  const place = await show(reachOf(mode), outcome)
  expect(wordsOf(place, ".welcome-outcome")).toEqual([sentence])
})

it("does not go on saying that it can read nothing once it can", async () => {
  expect((await show(reachOf("click"))).textContent).toContain("it can read no page")
  expect((await show(reachOf("all"))).textContent).not.toContain("it can read no page")
})

it("leads to what each permission is for", async () => {
  const place = await show(reachOf("click"))
  await press(place.querySelector(".welcome-more"))
  expect(callbacks.onOpenPermissions).toHaveBeenCalledOnce()
})

it("shows a line of news with one marked name and the card of that name", async () => {
  const place = await show(null, null, sampleCard)
  expect(wordsOf(place, ".sample-line")).toEqual([
    "Diplomats in the region asked what Min Aung Hlaing had brought home from Moscow."
  ])
  expect(wordsOf(place, ".sample-mark")).toEqual(["Min Aung Hlaing"])
  expect(wordsOf(place, "article h2")).toEqual(["Min Aung Hlaing"])
  expect(place.querySelector("article blockquote")?.textContent).toBe(sampleCard.who?.text)
  expect(place.querySelector("[aria-label=Close]")).toBeNull()
})

it("does without a sample where there is none", async () => {
  expect((await show(null)).querySelector("article")).toBeNull()
})
