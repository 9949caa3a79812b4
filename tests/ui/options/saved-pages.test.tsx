// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import type { SavedFigures } from "../../../src/core/saved/answers"
import { createSavedController, type SavedStore } from "../../../src/ui/options/saved-controller"
import { SavedSection } from "../../../src/ui/options/SavedSection"
import { wordBytes } from "../../../src/ui/text/word-bytes"
import { draw, press, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"

const file = new Blob(["a backup"])
const figures: SavedFigures = { count: 3, names: 0, used: 1_240_000, quota: 10_000_000_000, isKept: false }
const give = vi.fn()
const lookAt = vi.fn()
let place: Element

/** The section, with a store that has three pages unless it is told otherwise. */
async function shown(store: Partial<SavedStore> = {}) {
  let now = figures
  const all: SavedStore = {
    read: async () => now,
    askToKeep: async () => false,
    backUp: async () => file,
    restore: vi.fn(async () => {
      now = figures
      return { status: "restored" as const, added: 3, known: 0, packs: { added: 0, refused: 0, hosted: [] } }
    }),
    clear: async () => void (now = { ...figures, count: 0 }),
    ...store
  }
  const drawings: Promise<Element>[] = []
  const { refresh } = createSavedController(all, {
    show: (state, actions) =>
      drawings.push(
        draw(
          <SavedSection
            state={state}
            actions={actions}
            texts={englishTexts}
            libraryHref="library.html"
            importHref="library.html#/import"
            onLookAt={lookAt}
          />
        )
      ),
    give
  })
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
    store: all,
    async press(words: string) {
      await press(
        [...place.querySelectorAll("button")].find(({ textContent }) => textContent === words) ?? null
      )
      await settle()
    },
    said: () => wordsOf(place, "[role=status]").join(" ")
  }
}

function chooseFile() {
  const field = place.querySelector<HTMLInputElement>("input[type=file]")
  Object.defineProperty(field, "files", { value: [new File(["x"], "x.jsonl")] })
  field?.dispatchEvent(new Event("change", { bubbles: true }))
}

beforeEach(async () => {
  place = await draw(null)
  give.mockClear()
})

it("says how much is saved, what room it takes and how safe it is", async () => {
  await shown()
  expect(wordsOf(place, "p")[0]).toBe("3 saved pages · Show them in the library")
  expect(wordsOf(place, "p")[1]).toBe(
    "With its index, Backgrounder uses 1.2 MB of the 10 GB that the browser allows it. When the disk is nearly full, the browser may clear them away by itself."
  )
})

it("has nothing to delete or to keep where nothing is saved", async () => {
  await shown({ read: async () => ({ ...figures, count: 0 }) })
  expect(wordsOf(place, "p")[0]).toBe("You have saved no pages yet.")
  expect(wordsOf(place, "button")).toEqual(["Back up everything", "Choose a file…"])
})

it("says that the browser promises nothing", async () => {
  const { press, said } = await shown()
  await press("Ask the browser to keep them")
  expect(said()).toBe("The browser does not promise it. Make a backup now and then.")
})

it("hands out a backup, and says what is in it", async () => {
  const { press, said } = await shown()
  await press("Back up everything")
  expect(give.mock.calls).toEqual([[file]])
  expect(said()).toBe("The file is complete and was read back. Saved pages in it: 3.")
})

it("deletes everything, and puts it back without touching what was chosen since", async () => {
  const { press, said, store } = await shown()
  await press("Delete all saved pages and own names")
  expect(said()).toContain("All saved pages and own names are deleted.")
  expect(wordsOf(place, "p")[0]).toBe("You have saved no pages yet.")
  await press("Undo")
  expect(store.restore).toHaveBeenCalledWith(file, { withChoices: false })
  expect(said()).toBe("Restored. Pages added: 3; here already: 0.")
})

it.each([
  ["fails", async () => Promise.reject(new Error("no")), "That did not work, and nothing has changed."],
  [
    "finds no room",
    async () => ({ status: "no-room" as const, added: 0 }),
    "The browser has no more room: not all pages could be restored."
  ]
])("keeps the way back where undoing %s", async (_, fail, words) => {
  const restore = vi.fn<SavedStore["restore"]>(fail)
  const { press, said } = await shown({ restore })
  await press("Delete all saved pages and own names")
  await press("Undo")
  expect(said()).toContain(words)
  expect(said()).toContain("All saved pages and own names are deleted.")
  restore.mockResolvedValueOnce({
    status: "restored",
    added: 3,
    known: 0,
    packs: { added: 0, refused: 0, hosted: [] }
  })
  await press("Undo")
  expect(said()).toBe("Restored. Pages added: 3; here already: 0.")
})

it("deletes nothing that it could not put back", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined)
  const clear = vi.fn()
  const { press, said } = await shown({ backUp: () => Promise.reject(new Error("no")), clear })
  await press("Delete all saved pages and own names")
  expect(clear).not.toHaveBeenCalled()
  expect(said()).toBe("That did not work, and nothing has changed.")
  told.mockRestore()
})

it.each([
  [
    { status: "refused", problem: { kind: "cut-off", wanted: 12, found: 9 } },
    "It should hold 12 saved pages and holds 9."
  ],
  [{ status: "refused", problem: { kind: "not-ours" } }, "it was not exported from Backgrounder."],
  [
    { status: "restored", added: 0, known: 2, packs: { added: 1, refused: 3, hosted: [] } },
    "Restored. Pages added: 0; here already: 2. Packs added: 1. Packs that this version cannot read: 3."
  ],
  [{ status: "no-room", added: 1 }, "not all pages could be restored."]
] as const)("says what became of a file: %o", async (answer, words) => {
  const { said } = await shown({ restore: async () => answer })
  chooseFile()
  await vi.waitFor(() => expect(said()).toContain(words))
})

it("lists the packs of a backup that lie on a web host, and looks at one when the reader presses", async () => {
  const address = "https://packs.example.org/manifest.json"
  const hosted = [{ name: "Zirconium", host: "packs.example.org", address }]
  const { press, said } = await shown({
    restore: async () => ({ status: "restored", added: 0, known: 0, packs: { added: 0, refused: 0, hosted } })
  })
  expect(wordsOf(place, ".pack")).toEqual([])
  chooseFile()
  await vi.waitFor(() => expect(said()).toContain("Restored."))
  expect(wordsOf(place, ".pack")).toEqual(["Zirconiumpacks.example.orgLook at it"])
  expect(lookAt).not.toHaveBeenCalled()
  await press("Look at it")
  expect(lookAt).toHaveBeenCalledExactlyOnceWith(address)
})

it.each([
  [0, "1 kB"],
  [340_000, "340 kB"],
  [999_900, "1 MB"],
  [1_240_000, "1.2 MB"],
  [10_700_000_000, "11 GB"]
])("words %d bytes as a reader knows sizes", (bytes, words) => {
  expect(wordBytes(bytes, englishTexts)).toBe(words)
})
