// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import { Dossier } from "../../../src/ui/dossier/Dossier"
import { withMoreComing } from "../../../src/ui/dossier/with-more-coming"
import { draw, press, unfold, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"
import { sampleDossier } from "../sample-dossier"

const actions = { onOpenArticle: vi.fn(), onLookUp: vi.fn() }
const onMorePassages = vi.fn()
const onFurther = vi.fn()
const show = (dossier = sampleDossier) =>
  draw(
    <Dossier
      dossier={dossier}
      texts={englishTexts}
      actions={actions}
      onMorePassages={onMorePassages}
      onFurther={onFurther}
    />
  )

beforeEach(async () => {
  await draw(null)
  vi.clearAllMocks()
})

it("begins with the name, what it is, and who that is in the words of an article", async () => {
  const place = await show()
  expect(wordsOf(place, "h1")).toEqual(["Min Aung Hlaing"])
  expect(wordsOf(place, ".card-kind")[0]).toContain("Мин Аун Хлайн")
  expect(wordsOf(place, "blockquote")[0]).toBe(sampleDossier.who?.text)
  expect(wordsOf(place, "h2")).toEqual(["5 articles, July 2022 – March 2025"])
})

it("shows some of its passages, how many there are, and the way to more", async () => {
  const place = await show()
  expect(place.querySelectorAll(".dossier-section > .passages > li")).toHaveLength(2)
  expect(wordsOf(place, ".dossier-more")).toEqual(["More passages 2 of 27 shown"])
  await press(place.querySelector(".dossier-more button"))
  expect(onMorePassages).toHaveBeenCalledOnce()
})

it("goes on reading at the first passage that has come", async () => {
  const place = await show()
  await press(place.querySelector(".dossier-more button"))
  const [first] = sampleDossier.passages
  if (!first) throw new Error("the sample has passages")
  await show({
    ...sampleDossier,
    passages: [...sampleDossier.passages, { ...first, start: 1 }],
    passageCount: 3
  })
  expect(document.activeElement).toBe(place.querySelectorAll(".dossier-section > .passages > li")[2])
  expect(place.querySelector(".dossier-more")).toBeNull()
})

it("offers what a host has of other times, and keeps the focus where that was asked for", async () => {
  const elsewhere = [{ host: "packs.example.org", problem: { kind: "other-times" } as const }]
  const place = await show({ ...sampleDossier, elsewhere })
  const note = place.querySelector<HTMLElement>("[role=status]")
  expect(note?.textContent).toBe("packs.example.org has more on this name, from other times. Fetch more")
  await press(note?.querySelector("button"))
  expect(onFurther).toHaveBeenCalledOnce()
  await show(withMoreComing({ ...sampleDossier, elsewhere }))
  expect(note?.textContent).toBe("More from packs.example.org is on its way…")
  await show()
  expect(note?.textContent).toBe("")
  expect(document.activeElement).toBe(note)
})

it("draws who stands with whom and says it in words, each name a way to its dossier", async () => {
  const place = await show()
  const picture = place.querySelector(".ties")
  expect(picture?.getAttribute("aria-label")).toBe(
    "Picture of the list below. Ajit Doval also stands with Naypyitaw. Soe Win also stands with Naypyitaw."
  )
  expect(wordsOf(place, ".tie-name")).toEqual(["Min Aung Hlaing", "Ajit Doval", "Soe Win", "Naypyitaw"])
  expect(wordsOf(place, ".relations .related-name")).toEqual(["Ajit Doval", "Soe Win", "Naypyitaw"])
  await press(place.querySelectorAll(".tie-link")[1])
  await press(place.querySelectorAll(".relations .related-name")[2])
  expect(actions.onLookUp.mock.calls.map(([{ entity }]) => entity as string)).toEqual([
    "soe-win",
    "naypyitaw"
  ])
})

it("tells on what articles differ, and how the name is written where", async () => {
  const place = await unfold(await show())
  expect(wordsOf(place, ".claim > summary")).toEqual(["Whether Vladimir Putin has received him"])
  expect(wordsOf(place, ".spelling-list li")).toEqual(["Min Aung Hlaing 16×", "junta boss 2×"])
  expect(wordsOf(place, "dt")).toEqual(["English", "Russian"])
})

it("leaves out what there is none of", async () => {
  const place = await show({ ...sampleDossier, who: null, timeline: [], claims: [], related: [], ties: [] })
  expect(wordsOf(place, "h3")).toEqual(["Names and spellings"])
})
