// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import type { Card } from "../../../src/core/card"
import type { Access } from "../../../src/ui/welcome/Offer"
import { Welcome } from "../../../src/ui/welcome/Welcome"
import { draw, press, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"
import { sampleCard } from "../sample-card"

const callbacks = { onGrantAllSites: vi.fn(), onChooseClick: vi.fn(), onOpenArticle: vi.fn() }
const show = (access: Access, sample: Card | null = null) =>
  draw(<Welcome access={access} sample={sample} texts={englishTexts} {...callbacks} />)

const offers = ["Mark names on all sites", "Only when I click the toolbar button"]

beforeEach(async () => {
  await draw(null)
  vi.clearAllMocks()
})

it("offers all sites or the toolbar button, and takes either for an answer", async () => {
  const place = await show("undecided")
  expect(wordsOf(place, "button")).toEqual(offers)
  await press(place.querySelectorAll("button")[0])
  expect(callbacks.onGrantAllSites).toHaveBeenCalledOnce()
  await press(place.querySelectorAll("button")[1])
  expect(callbacks.onChooseClick).toHaveBeenCalledOnce()
})

it.each<[Access, string, readonly string[]]>([
  ["undecided", "", offers],
  [
    "all-sites",
    "Names are now marked on all sites. The toolbar button switches it off for a single site.",
    []
  ],
  ["on-click", "On any page, click Backgrounder in the toolbar to mark the names there.", offers],
  [
    "refused",
    "The browser did not give access, so nothing has changed. The toolbar button marks names on one page at a time.",
    offers
  ]
])("says what came of it and leaves open what can still be chosen: %s", async (access, outcome, buttons) => {
  const place = await show(access)
  expect(wordsOf(place, "[role=status]")).toEqual([outcome])
  expect(wordsOf(place, "button")).toEqual(buttons)
})

it("does not go on saying that it can read nothing once it can", async () => {
  expect((await show("undecided")).textContent).toContain("it can read no page")
  expect((await show("all-sites")).textContent).not.toContain("it can read no page")
})

it("shows a line of news with one marked name and the card of that name", async () => {
  const place = await show("undecided", sampleCard)
  expect(wordsOf(place, ".sample-line")).toEqual([
    "Diplomats in the region asked what Min Aung Hlaing had brought home from Moscow."
  ])
  expect(wordsOf(place, ".sample-mark")).toEqual(["Min Aung Hlaing"])
  expect(wordsOf(place, "article h2")).toEqual(["Min Aung Hlaing"])
  expect(place.querySelector("article blockquote")?.textContent).toBe(sampleCard.who?.text)
  expect(place.querySelector("[aria-label=Close]")).toBeNull()
})

it("does without a sample where there is none", async () => {
  expect((await show("undecided")).querySelector("article")).toBeNull()
})
