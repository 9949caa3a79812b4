// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import type { FoundEntity } from "../../../src/core/page"
import { Panel } from "../../../src/ui/panel/Panel"
import type { PageView, PanelState } from "../../../src/ui/panel/panel-state"
import { draw, press, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"
import { sampleCard } from "../sample-card"
import { sampleDossier } from "../sample-dossier"

const actions = {
  onGoTo: vi.fn(),
  onGoBack: vi.fn(),
  onMorePassages: vi.fn(),
  onFurther: vi.fn(),
  onRetry: vi.fn()
}
const callbacks = {
  passageActions: { onOpenArticle: vi.fn(), onLookUp: vi.fn() },
  onOpen: vi.fn(),
  onOpenLibrary: vi.fn(),
  onBack: vi.fn(),
  onGrantAllSites: vi.fn()
}
const find = (entity: string, name: string, count: number): FoundEntity => ({
  entity,
  name,
  type: "person",
  count
})
const two = [find("min-aung-hlaing", "Min Aung Hlaing", 7), find("vladimir-putin", "Vladimir Putin", 1)]

function read(entities: readonly FoundEntity[]): PageView {
  const { timeline, claims, articles } = sampleCard
  const isEmpty = entities.length === 0
  return {
    status: "read",
    title: "A week of talks",
    site: "a.example",
    description: isEmpty
      ? { entities, timeline: [], claims: [], articles: [], pageDate: null }
      : { entities, timeline, claims, articles, pageDate: "2023-01-02" }
  }
}

const show = (state: Partial<PanelState>) =>
  draw(
    <Panel
      state={{ page: read(two), dossier: null, tour: null, ...state }}
      actions={actions}
      texts={englishTexts}
      {...callbacks}
    />
  )

beforeEach(async () => {
  await draw(null)
  vi.clearAllMocks()
})

it("shows of a page its names, what happened when with the page's own day, differing claims, and articles", async () => {
  const place = await show({})
  expect(wordsOf(place, "h1")).toEqual(["A week of talks"])
  expect(wordsOf(place, ".name-row")).toEqual(["Min Aung Hlaing Person 7×", "Vladimir Putin Person 1×"])
  expect(wordsOf(place, "h3")).toEqual(["Timeline", "Where articles differ", "Articles"])
  expect(wordsOf(place, ".event-page")).toEqual(["This page · 2 January 2023"])
  expect(place.querySelector(".panel-filter")).toBeNull()
})

it("leads from a name to its dossier and from its number to its first place", async () => {
  const place = await show({})
  await press(place.querySelectorAll(".name-button")[1])
  await press(place.querySelectorAll(".step-start")[0])
  expect(callbacks.onOpen.mock.calls).toEqual([["vladimir-putin"]])
  expect(actions.onGoTo.mock.calls).toEqual([["min-aung-hlaing", 0]])
})

it("goes round at both ends of the places, and back to where the reader was", async () => {
  const at = (index: number) => ({ tour: { entity: "min-aung-hlaing", index, count: 7 } })
  const place = await show(at(6))
  expect(wordsOf(place, ".step-place")).toEqual(["7 of 7"])
  await press(place.querySelector('[aria-label="Next place"]'))
  await show(at(0))
  await press(place.querySelector('[aria-label="Previous place"]'))
  expect(actions.onGoTo.mock.calls).toEqual([
    ["min-aung-hlaing", 0],
    ["min-aung-hlaing", 6]
  ])
  await press(place.querySelector('[aria-label="Back to where you were"]'))
  expect(actions.onGoBack).toHaveBeenCalledOnce()
})

it("gives the focus to what takes the place of the pressed button", async () => {
  const place = await show({})
  const start = place.querySelector<HTMLElement>(".step-start")
  start?.focus()
  await press(start)
  await show({ tour: { entity: "min-aung-hlaing", index: 0, count: 7 } })
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Next place")
})

it("has the first of many names, a field to find one, and the others on demand", async () => {
  const many = Array.from({ length: 14 }, (_, i) =>
    find(`e${i}`, i === 13 ? "Élodie Ng" : `Name ${i}`, 14 - i)
  )
  const place = await show({ page: read(many) })
  expect(place.querySelectorAll(".name-row")).toHaveLength(10)
  const field = place.querySelector<HTMLInputElement>(".panel-filter")
  if (!field) throw new Error("no field")
  field.value = "elodie"
  field.dispatchEvent(new Event("input", { bubbles: true }))
  await vi.waitFor(() => expect(wordsOf(place, ".name-button bdi")).toEqual(["Élodie Ng"]))
  field.value = "zz"
  field.dispatchEvent(new Event("input", { bubbles: true }))
  await vi.waitFor(() =>
    expect(wordsOf(place, "[role=status]")).toEqual(["No name on this page is written like that."])
  )
  field.value = ""
  field.dispatchEvent(new Event("input", { bubbles: true }))
  await vi.waitFor(() => expect(place.querySelectorAll(".name-row")).toHaveLength(10))
  await press(place.querySelector(".panel-section > .text-button"))
  expect(place.querySelectorAll(".name-row")).toHaveLength(14)
})

it.each<[PageView, string]>([
  [{ status: "loading", slow: false }, "Looking in the corpus…"],
  [{ status: "loading", slow: true }, "Still looking. The first answer can take a moment."],
  [{ status: "cannot-run" }, "The browser lets no extension read this page."],
  [{ status: "no-words" }, "A picture, a PDF or a file of data: there is no page to read here."],
  [{ status: "off-here", site: "a.example" }, "Switched off on a.example. Nothing is read there."],
  [{ status: "failed" }, "No answer came from Backgrounder."],
  [read([]), "This page names nothing that the corpus knows."]
])("says in one sentence what is the matter with a page: %j", async (page, sentence) => {
  expect(wordsOf(await show({ page }), "[role=status]")).toEqual([sentence])
})

it("offers what can be done about it: to allow all sites, to try again", async () => {
  const place = await show({ page: { status: "not-read" } })
  await press(place.querySelector("main button"))
  expect(callbacks.onGrantAllSites).toHaveBeenCalledOnce()
  await show({ page: { status: "failed" } })
  await press(place.querySelector("main button"))
  expect(actions.onRetry).toHaveBeenCalledOnce()
})

it("shows a dossier with the way back, and its places on the page", async () => {
  const { entity } = sampleDossier
  const place = await show({ dossier: { entity, view: { phase: "open", dossier: sampleDossier } } })
  expect(wordsOf(place, "h1")).toEqual(["Min Aung Hlaing"])
  expect(wordsOf(place, ".dossier-here")).toEqual(["On this page 7×"])
  await press(place.querySelector(".panel-library"))
  expect(callbacks.onOpenLibrary.mock.calls).toEqual([[entity]])
  await press(place.querySelector(".panel-back"))
  expect(callbacks.onBack).toHaveBeenCalledOnce()
})
