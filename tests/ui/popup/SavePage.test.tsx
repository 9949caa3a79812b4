// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import type { InCorpus, SaveProblem } from "../../../src/core/saved/answers"
import { SavePage } from "../../../src/ui/popup/SavePage"
import type { SaveState } from "../../../src/ui/popup/save-state"
import { draw, press, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"

const named = (name: string) => ({ entity: name, name, type: "person" as const, count: 1 })
const article: InCorpus = {
  file: "saved/one",
  title: "The general travels again",
  source: "Example News",
  language: "my",
  published: { date: "2024-07-31", precision: "month", stated: false },
  entities: ["A", "B", "C", "D", "E", "F", "G", "H"].map(named),
  newNames: ["Kan Zaw", "Maxim Reshetnikov"],
  savedAt: "2024-08-02T12:00:00.000Z",
  extent: "selection"
}
const actions = { save: vi.fn(), remove: vi.fn(), putBack: vi.fn() }
const onRead = vi.fn()
const onNewNames = vi.fn()
const show = (state: SaveState) =>
  draw(
    <SavePage state={state} actions={actions} texts={englishTexts} onRead={onRead} onNewNames={onNewNames} />
  )
const offer: SaveState = { phase: "offer", hasSelection: true, removed: false }

beforeEach(async () => {
  await draw(null)
  vi.clearAllMocks()
})

it("offers the page, and what is selected in it", async () => {
  const place = await show(offer)
  expect(wordsOf(place, "button")).toEqual(["Save this page", "Save the selected text"])
  for (const button of place.querySelectorAll("button")) await press(button)
  expect(actions.save.mock.calls).toEqual([["page"], ["selection"]])
})

it("says what was understood, as exactly as it is known", async () => {
  const place = await show({ phase: "in-corpus", article, isNew: true, isAsked: true, hasSelection: false })
  expect(wordsOf(place, "p")).toEqual([
    "Saved in your corpus",
    "The general travels again",
    "about July 2024, inferred · Example News · Burmese · a selection",
    "Names: A, B, C, D, E, F and 2 more",
    "Not known here yet: Kan Zaw and Maxim Reshetnikov"
  ])
  expect(place.querySelector("time")?.getAttribute("datetime")).toBe("2024-07")
  expect(wordsOf(place, "button")).toEqual(["Read it", "Decide about new names", "Undo"])
  await press(place.querySelectorAll("button")[2])
  expect(actions.remove).toHaveBeenCalledOnce()
})

it("admits what it does not know", async () => {
  const bare = {
    ...article,
    source: null,
    language: null,
    published: null,
    entities: [],
    newNames: [],
    extent: "page" as const
  }
  const place = await show({
    phase: "in-corpus",
    article: bare,
    isNew: true,
    isAsked: true,
    hasSelection: false
  })
  expect(wordsOf(place, "p").slice(2)).toEqual([
    "date not known · source not stated",
    "It names nothing that the corpus knows."
  ])
})

it("says when it was saved before, and offers to delete only what the reader has saved", async () => {
  const known: SaveState = { phase: "in-corpus", article, isNew: false, isAsked: false, hasSelection: false }
  const place = await show(known)
  expect(wordsOf(place, "summary")[0]).toBe("In your corpus already · Saved by you on 2 August 2024")
  expect(wordsOf(place, "button")).toEqual(["Read it", "Decide about new names", "Delete"])
  await press(place.querySelectorAll("button")[1])
  expect(onNewNames).toHaveBeenCalledOnce()
  await show({ ...known, article: { ...article, newNames: [] } })
  expect(wordsOf(place, "button")).toEqual(["Read it", "Delete"])
  await show({ ...known, article: { ...article, savedAt: null } })
  expect(wordsOf(place, "summary")[0]).toBe("In your corpus already · Came with Backgrounder")
  expect(wordsOf(place, "button")).toEqual(["Read it"])
})

it("folds away what it found out about the page before anything was pressed, so that nothing below it moves", async () => {
  const known = { phase: "in-corpus", article, isNew: false, hasSelection: false } as const
  const place = await show({ ...known, isAsked: false })
  expect(place.querySelector("details")?.open).toBe(false)
  await show({ ...known, isAsked: true })
  expect(place.querySelector("details")).toBeNull()
})

it("keeps the keyboard where a pressed button is gone, and takes it from nowhere else", async () => {
  const place = await show({ ...offer, hasSelection: false })
  expect(document.activeElement).toBe(document.body)
  place.querySelector("button")?.focus()
  await show({ phase: "saving" })
  expect(wordsOf(document, "button:focus")).toEqual(["Saving…"])
  await show({ phase: "in-corpus", article, isNew: true, isAsked: true, hasSelection: false })
  expect(document.activeElement?.textContent).toBe("Read it")
  await show({ ...offer, removed: true })
  expect(place.contains(document.activeElement)).toBe(true)
})

it("can put back what was deleted", async () => {
  const place = await show({ ...offer, hasSelection: false, removed: true })
  expect(wordsOf(place, "[role=status]")).toEqual(["Deleted. Nothing of it is kept."])
  expect(wordsOf(place, "button")).toEqual(["Save this page", "Undo"])
})

it("says that putting back has failed, and offers it again", async () => {
  const place = await show({ ...offer, hasSelection: false, removed: true, undoFailed: true })
  expect(wordsOf(place, "[role=status] p")).toEqual([
    "Deleted. Nothing of it is kept.",
    "That did not work, and nothing has changed."
  ])
  expect(wordsOf(place, "button")).toEqual(["Save this page", "Undo"])
})

it("offers nothing in a private window but a word", async () => {
  const place = await show({ phase: "not", problem: "private", hasSelection: false })
  expect(wordsOf(place, "[role=status]")).toEqual(["This is a private window: nothing is saved from it."])
  expect(wordsOf(place, "button")).toEqual([])
})

it.each<SaveProblem | "failed">(["cannot-read", "no-article", "too-long", "no-address", "no-room", "failed"])(
  "says in one sentence why nothing was saved, and lets it be tried again: %s",
  async (problem) => {
    const place = await show({ phase: "not", problem, hasSelection: false })
    expect(wordsOf(place, "[role=status]")[0]).toMatch(/^[A-Z].*\.$/)
    expect(wordsOf(place, "button")).toEqual(["Save this page"])
  }
)

it("keeps the keyboard at the place of the offer when the page turns out to be there already", async () => {
  const place = await show(offer)
  place.querySelector("button")?.focus()
  await show({ phase: "in-corpus", article, isNew: false, isAsked: false, hasSelection: false })
  expect(document.activeElement).toBe(place.querySelector("summary"))
})

it("takes no focus that it did not have", async () => {
  const place = await show(offer)
  place.querySelector("button")?.focus()
  place.querySelector("button")?.blur()
  await show({ phase: "in-corpus", article, isNew: false, isAsked: false, hasSelection: false })
  expect(document.activeElement).toBe(document.body)
})
