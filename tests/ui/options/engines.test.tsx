// @vitest-environment happy-dom
import { expect, it, vi } from "vitest"
import type { Engine, EngineAdded } from "../../../src/core/engine/engine"
import {
  createEnginesController,
  type EnginesActions,
  type EnginesState,
  type EnginesStore,
  type TypedEngine
} from "../../../src/ui/options/engines-controller"
import { EnginesSection } from "../../../src/ui/options/EnginesSection"
import { draw, press } from "../draw"
import { englishTexts } from "../english-texts"

const engine: Engine = {
  id: "1",
  name: "Our archive",
  address: "https://search.example.org/articles",
  host: "search.example.org",
  hasKey: true
}
const typed: TypedEngine = {
  address: engine.address,
  name: "",
  key: "",
  fields: { title: "head", text: "", date: "", source: "", url: "", language: "" }
}

const wordsOf = (place: Element) => place.textContent.replace(/\s+/g, " ")

async function controlled(changed: Partial<EnginesStore> = {}) {
  const store: EnginesStore = {
    read: (address) =>
      address.startsWith("https://") ? { host: "search.example.org", index: "articles" } : null,
    isKey: (text) => !text.includes(" "),
    ask: vi.fn(async () => true),
    all: async () => [engine],
    add: vi.fn(async (): Promise<EngineAdded> => ({ status: "added", engine })),
    remove: vi.fn(async () => undefined),
    tidy: vi.fn(async () => undefined),
    ...changed
  }
  let last: { readonly state: EnginesState; readonly actions: EnginesActions } | null = null
  const { refresh } = createEnginesController(store, (state, actions) => (last = { state, actions }))
  await refresh()
  const now = () => {
    if (!last) throw new Error("Nothing was shown")
    return last
  }
  const place = () => draw(<EnginesSection {...now()} texts={englishTexts} />)
  return { store, now, place }
}

it("lists engines without their keys, and removes one with its host", async () => {
  const { store, place } = await controlled()
  expect(wordsOf(await place())).toContain("https://search.example.org/articles · with a key")
  await press((await place()).querySelector(".pack button"))
  await vi.waitFor(async () => expect(wordsOf(await place())).toContain("Removed: Our archive"))
  expect(store.remove).toHaveBeenCalledWith("1")
  expect(store.tidy).toHaveBeenLastCalledWith([engine])
})

it("asks for the host at once, and keeps an engine by its index where nobody names it", async () => {
  const { store, now } = await controlled()
  const adding = now().actions.add(typed)
  expect(store.ask).toHaveBeenCalledExactlyOnceWith(engine.address)
  expect(await adding).toBe(true)
  expect(store.add).toHaveBeenCalledExactlyOnceWith({
    address: engine.address,
    name: "articles (search.example.org)",
    key: null,
    fields: { title: ["head"] }
  })
})

it("gives no host back while one is added", async () => {
  let answer: (added: EngineAdded) => void = () => undefined
  const { store, now } = await controlled({ add: () => new Promise((resolve) => (answer = resolve)) })
  vi.mocked(store.tidy).mockClear()
  const adding = now().actions.add(typed)
  await Promise.resolve()
  expect(store.tidy).not.toHaveBeenCalled()
  answer({ status: "failed", problem: { kind: "no-fields" } })
  expect(await adding).toBe(false)
  expect(store.tidy).toHaveBeenCalledOnce()
})

it.each<[Partial<TypedEngine>, Partial<EnginesStore>, string]>([
  [{ address: "articles" }, {}, "This is no address of an index."],
  [{ key: "two words" }, {}, "This is no key."],
  [{ fields: { ...typed.fields, date: "my day" } }, {}, "This is no name of a field: my day"],
  [{}, { ask: async () => false }, "You have not allowed search.example.org"],
  [
    {},
    { add: async () => ({ status: "failed", problem: { kind: "no-fields" } }) },
    "has neither a title nor a text under these names"
  ],
  [{}, { add: () => Promise.reject(new Error("storage")) }, "That did not work, and nothing has changed."]
])("says what is wrong", async (part, changed, words) => {
  const { now, place } = await controlled(changed)
  expect(await now().actions.add({ ...typed, ...part })).toBe(false)
  expect(wordsOf(await place())).toContain(words)
})
