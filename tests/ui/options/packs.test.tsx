// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import type { AllPacks, PackLook } from "../../../src/core/exchange/answers"
import type { KeptPack } from "../../../src/core/exchange/kept-pack"
import type { HostedLook } from "../../../src/core/hosted/answers"
import {
  createPacksController,
  type HostedStore,
  type PacksStore
} from "../../../src/ui/options/packs-controller"
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

const looked: HostedLook = {
  status: "sound",
  label,
  figures,
  size: 62_000,
  standing: { kind: "new" },
  host: "packs.example.org",
  manifest: "0123456789abcdef".repeat(4),
  isPinned: false
}
const hosted: HostedStore = {
  hostOf: (address) => (address.startsWith("https://") ? "packs.example.org" : null),
  ask: async () => true,
  look: async () => looked,
  add: vi.fn(async () => ({ status: "added" as const, label, standing: { kind: "new" as const } })),
  tidy: vi.fn(async () => undefined)
}

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
    hosted,
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
    async type(address: string) {
      const field = place.querySelector<HTMLInputElement>("#pack-address")
      if (!field) throw new Error("There is no field for an address")
      field.value = address
      field.dispatchEvent(new Event("input", { bubbles: true }))
      await settle()
      place.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }))
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

it("shows what is at an address and what its host will learn, and adds it as it was shown", async () => {
  const { type, press: push, said } = await shown([])
  await type("https://packs.example.org/")
  expect(wordsOf(place, ".import-preview h3")).toEqual(["What is at packs.example.org"])
  expect(wordsOf(place, ".import-preview").join(" ")).toContain(looked.manifest)
  expect(wordsOf(place, ".import-preview [role=status]").join(" ")).toContain(
    "packs.example.org then learns which part that is (of names that much is written about also of which time) and when"
  )
  await push("Add it")
  expect(hosted.add).toHaveBeenCalledWith("https://packs.example.org/", looked.manifest)
  expect(said()).toBe("Added: <b>Reactors</b>")
})

it("keeps the host only as long as the reader thinks about it", async () => {
  const { type, press: push } = await shown([])
  vi.mocked(hosted.tidy).mockClear()
  await type("https://packs.example.org/")
  expect(hosted.tidy).not.toHaveBeenCalled()
  await push("Cancel")
  expect(hosted.tidy).toHaveBeenCalled()
})

it.each<[string, Partial<HostedStore>, string]>([
  ["the address is none", { hostOf: () => null }, "This is no address of a pack."],
  ["the reader says no", { ask: async () => false }, "You have not allowed packs.example.org"],
  [
    "the host is gone",
    { look: async () => ({ status: "failed", host: "packs.example.org", problem: { kind: "gone" } }) },
    "packs.example.org cannot be reached."
  ]
])("adds nothing where %s, and says so", async (_, changed, words) => {
  const { type, said } = await shown([], { hosted: { ...hosted, ...changed } })
  await type("https://packs.example.org/")
  expect(said()).toContain(words)
  expect(place.querySelector(".import-preview")).toBeNull()
})

it("removes a hosted pack at once, and looks for updates of one whose address names no hash", async () => {
  const from = (isPinned: boolean) => ({
    ...kept("one"),
    hosted: {
      address: "https://packs.example.org/manifest.json",
      host: "packs.example.org",
      manifest: looked.manifest,
      isPinned,
      shards: 8,
      fetched: 3
    }
  })
  await shown([from(true)])
  expect(wordsOf(place, ".pack .text-button")).toEqual(["Remove"])
  const { press: push, store, said } = await shown([from(false)])
  expect(wordsOf(place, ".pack .options-hint")).toContain("from packs.example.org · 3 of 8 parts are here")
  await push("Look for an update")
  expect(wordsOf(place, ".import-preview h3")).toEqual(["What is at packs.example.org"])
  await push("Remove")
  expect(store.remove).toHaveBeenCalledWith("one")
  expect(said()).toContain("Removed, with all that was fetched of it: <b>Reactors</b>")
})
