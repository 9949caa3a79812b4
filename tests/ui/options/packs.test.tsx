// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import type { AllPacks, PackLook } from "../../../src/core/exchange/answers"
import type { KeptPack } from "../../../src/core/exchange/kept-pack"
import { createPacksController, type PacksStore } from "../../../src/ui/options/packs-controller"
import { PacksSection } from "../../../src/ui/options/PacksSection"
import { draw, press, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"

const label = { id: "one", revision: 2, name: "<b>Reactors</b>", author: "Aye Chan", made: "2026-11-22" }
const figures = { articles: 12, entities: 1, period: { from: "2022-07-12", to: "2024-07-31" } }
const kept = (id: string, name = label.name): KeptPack => ({
  id,
  place: 0,
  isOn: true,
  addedAt: "2026-11-22T10:00:00.000Z",
  label: { ...label, id, name },
  figures,
  size: 62_000,
  checksum: 1
})
const file = new File(["a pack"], "reactors.pack")
const sound: PackLook = { status: "sound", label, figures, size: 62_000, standing: { kind: "new" } }
let place: Element

async function shown(packs: readonly KeptPack[], changed: Partial<PacksStore> = {}) {
  const all: AllPacks = { kept: packs, bundled: { articles: 5, entities: 91, period: null } }
  const store: PacksStore = {
    all: async () => all,
    look: async () => sound,
    add: vi.fn(async () => ({ status: "added" as const, label, standing: { kind: "new" as const } })),
    switch: vi.fn(async () => undefined),
    move: vi.fn(async () => undefined),
    remove: vi.fn(async () => undefined),
    file: async () => file,
    ...changed
  }
  const drawings: Promise<Element>[] = []
  const { refresh } = createPacksController(store, (state, actions) =>
    drawings.push(
      draw(<PacksSection state={state} actions={actions} texts={englishTexts} libraryHref="library.html" />)
    )
  )
  const settle = async () => {
    for (let before = -1; before !== drawings.length;) {
      before = drawings.length
      await new Promise((resolve) => setTimeout(resolve))
      place = (await drawings.at(-1)) ?? place
    }
  }
  await refresh()
  await settle()
  return {
    store,
    async press(words: string) {
      const buttons = [...place.querySelectorAll("button")]
      await press(buttons.find(({ textContent }) => textContent === words) ?? null)
      await settle()
    },
    async choose() {
      const field = place.querySelector<HTMLInputElement>("input[type=file]")
      Object.defineProperty(field, "files", { value: [file], configurable: true })
      field?.dispatchEvent(new Event("change", { bubbles: true }))
      await settle()
    },
    said: () => wordsOf(place, ".saved-notice").join(" ")
  }
}

beforeEach(async () => {
  place = await draw(null)
})

it("says of each pack who made it, when, and what is in it; markup is words", async () => {
  await shown([kept("one"), kept("two", "Two")])
  expect(wordsOf(place, ".pack-name")).toEqual(["<b>Reactors</b>", "Two", "Came with Backgrounder"])
  expect(wordsOf(place, ".pack .options-hint").slice(0, 2)).toEqual([
    "by Aye Chan · made on 22 November 2026 · revision 2",
    "12 articles · 1 name · 12 July 2022 – 31 July 2024"
  ])
  expect(place.querySelector(".pack b")).toBeNull()
  expect(wordsOf(place, ".pack .text-button")).toEqual(["Move down", "Remove", "Move up", "Remove"])
  expect(place.querySelector(".pack .text-button")?.getAttribute("aria-label")).toBe(
    "Move down: <b>Reactors</b>"
  )
})

it("shows what a file holds, and adds it when it is told to", async () => {
  const { choose, press: push, store, said } = await shown([])
  await choose()
  expect(wordsOf(place, ".import-preview h3")).toEqual(["What is in reactors.pack"])
  expect(store.add).not.toHaveBeenCalled()
  await push("Add it")
  expect(store.add).toHaveBeenCalledWith(file, null)
  expect(said()).toBe("Added: <b>Reactors</b>")
  expect(place.querySelector(".import-preview")).toBeNull()
})

it("offers nothing to add where a newer one is there", async () => {
  const standing = { kind: "older", than: { ...label, revision: 3 } } as const
  const { choose } = await shown([], { look: async () => ({ ...sound, standing }) })
  await choose()
  expect(wordsOf(place, ".import-preview [role=status]")).toEqual([
    "You have a newer one (revision 3), which stays."
  ])
  expect(wordsOf(place, ".import-preview button")).toEqual(["Cancel"])
})

it.each([
  [{ kind: "too-large", most: 128_000_000 }, "it is larger than 128 MB"],
  [{ kind: "not-a-pack" }, "it is no pack"],
  [{ kind: "other-format", format: 2, known: 1 }, "it is of format 2"],
  [{ kind: "cut-off", states: 4_294_967_295, is: 12 }, "4,294,967,295 bytes long, and it is 12"],
  [{ kind: "broken", what: "Row 3 of …" }, "it is damaged, or made to mislead. Row 3 of …"]
] as const)("says which file is refused, and why: %o", async (problem, words) => {
  const { choose, said } = await shown([], { look: async () => ({ status: "refused", problem }) })
  await choose()
  expect(said()).toContain(`reactors.pack was not added: `)
  expect(said()).toContain(words)
})

it("puts back what was removed where it stood, and removes nothing that it could not put back", async () => {
  const { press: push, store, said } = await shown([kept("one")])
  await push("Remove")
  expect(store.remove).toHaveBeenCalledWith("one")
  expect(said()).toContain("Removed: <b>Reactors</b>")
  await push("Undo")
  expect(store.add).toHaveBeenCalledWith(file, { place: 0, isOn: true })
  const unreadable = await shown([kept("one")], { file: async () => null })
  await unreadable.press("Remove")
  expect(unreadable.store.remove).not.toHaveBeenCalled()
  expect(unreadable.said()).toBe("That did not work, and nothing has changed.")
})
