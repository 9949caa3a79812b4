import { expect, it, vi } from "vitest"
import type { InCorpus, PageLook } from "../../../src/core/saved/answers"
import { createSaveController, type PageSaving } from "../../../src/ui/popup/save-controller"
import type { SaveActions, SaveState } from "../../../src/ui/popup/save-state"
import { savedSample } from "../../core/saved/sample-saved"

const article: InCorpus = {
  file: "saved/one",
  title: "T",
  source: null,
  language: null,
  published: null,
  entities: [],
  newNames: [],
  savedAt: "2024-08-02T12:00:00.000Z",
  extent: "page"
}

function open(changed: Partial<PageSaving> = {}) {
  const shown: SaveState[] = []
  const askToKeep = vi.fn()
  const restore = vi.fn(async () => undefined)
  const saving: PageSaving = {
    look: async () => ({ status: "unknown", hasSelection: true }),
    save: async () => ({ status: "saved", article, isFirst: true }),
    remove: async () => savedSample(),
    restore,
    askToKeep,
    ...changed
  }
  let actions: SaveActions | null = null
  const { offer } = createSaveController(saving, (state, given) => {
    shown.push(state)
    actions = given
  })
  const act = (name: "save" | "remove" | "putBack") => {
    if (!actions) throw new Error("nothing has been shown")
    if (name === "save") actions.save("page")
    else actions[name]()
  }
  return { offer, act, shown, askToKeep, restore }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

it("says that it saves, and then what was saved; asks once that it be kept", async () => {
  const { offer, act, shown, askToKeep } = open()
  await offer("look")
  act("save")
  await settled()
  expect(shown.map(({ phase }) => phase)).toEqual(["offer", "offer", "saving", "in-corpus"])
  expect(shown.at(-1)).toMatchObject({ isNew: true, hasSelection: true })
  expect(askToKeep).toHaveBeenCalledOnce()
})

it("does not look at a page that it may not look at", async () => {
  const look = vi.fn()
  const { offer, shown } = open({ look })
  await offer("only-offer")
  expect(look).not.toHaveBeenCalled()
  expect(shown).toEqual([{ phase: "offer", hasSelection: false, removed: false }])
})

it("offers at once, and lets nothing that it finds out later overtake what the reader pressed", async () => {
  let answer = (_: PageLook) => {}
  const look = () => new Promise<PageLook>((resolve) => (answer = resolve))
  const { offer, act, shown } = open({ look })
  const looking = offer("look")
  expect(shown).toEqual([{ phase: "offer", hasSelection: false, removed: false }])
  act("save")
  answer({ status: "known", article, hasSelection: false })
  await looking
  await settled()
  expect(shown.map(({ phase }) => phase)).toEqual(["offer", "saving", "in-corpus"])
  expect(shown.at(-1)).toMatchObject({ isNew: true })
})

it("looks at nothing in a private window", async () => {
  const look = vi.fn()
  const { offer, shown } = open({ look })
  await offer("nothing")
  expect(look).not.toHaveBeenCalled()
  expect(shown).toEqual([{ phase: "not", problem: "private", hasSelection: false }])
})

it("takes back what was saved, and puts it back", async () => {
  const { offer, act, shown, restore } = open()
  await offer("look")
  act("save")
  await settled()
  act("remove")
  await settled()
  expect(shown.at(-1)).toEqual({ phase: "offer", hasSelection: true, removed: true })
  act("putBack")
  await settled()
  expect(restore.mock.calls).toEqual([[savedSample()]])
})

it("says that a fault of ours has changed nothing", async () => {
  const { offer, act, shown } = open({ save: () => Promise.reject(new Error("savePage: nobody answered")) })
  await offer("look")
  act("save")
  await settled()
  expect(shown.at(-1)).toEqual({ phase: "not", problem: "failed", hasSelection: true })
})

it("can put back what was taken out where the button was pressed twice", async () => {
  const remove = vi.fn(async () => null).mockResolvedValueOnce(savedSample() as never)
  const { offer, act, shown, restore } = open({ remove })
  await offer("look")
  act("save")
  await settled()
  act("remove")
  act("remove")
  await settled()
  expect(shown.at(-1)).toMatchObject({ phase: "offer", removed: true })
  act("putBack")
  await settled()
  expect(restore).toHaveBeenCalledOnce()
})

it("keeps the way back where putting back fails", async () => {
  const { offer, act, shown, restore } = open()
  await offer("look")
  act("save")
  await settled()
  act("remove")
  await settled()
  restore.mockRejectedValueOnce(new Error("There is no room for the article"))
  act("putBack")
  await settled()
  expect(shown.at(-1)).toEqual({ phase: "offer", hasSelection: true, removed: true, undoFailed: true })
  act("putBack")
  await settled()
  expect(restore).toHaveBeenCalledTimes(2)
  expect(shown.at(-1)).toEqual({ phase: "offer", hasSelection: true, removed: false })
})
