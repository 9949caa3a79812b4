import "fake-indexeddb/auto"
import { beforeEach, expect, it, vi } from "vitest"
import { listArticles } from "../../src/core/library/articles"
import { makeCard } from "../../src/core/retrieval/make-card"
import { openCorpus } from "../../src/node/corpus/pack-file"
import { utf8 } from "../../src/node/text-coding"
import { createCorpusSource } from "../../src/webext/corpus-source"
import { createCorpusStore } from "../../src/webext/corpus-store"
import { savedSample } from "../core/saved/sample-saved"

const { pack: bundled } = openCorpus(undefined)
let name = ""
let databases = 0

beforeEach(() => {
  changed.mockClear()
  name = `source-${databases++}`
  // Node 20 has no locks; one test is one page.
  vi.stubGlobal("navigator", { locks: { request: (_: string, act: () => Promise<unknown>) => act() } })
})

const changed = vi.fn()
const start = (identity = "1", store = createCorpusStore(name)) =>
  createCorpusSource(
    store,
    async () => ({ pack: bundled, identity }),
    async () => [],
    utf8,
    changed
  )
const filesOf = async (source: ReturnType<typeof start>) =>
  listArticles(await source.current())
    .map(({ file }) => file)
    .filter((file) => file.startsWith("saved/"))
const quotes = async (source: ReturnType<typeof start>) =>
  makeCard(await source.current(), {
    entity: "rosatom",
    text: "",
    date: null,
    company: [],
    reason: ""
  })?.passages.filter(({ file }) => file === "saved/one").length

it("answers from what was saved at once, and at the next start", async () => {
  const source = start()
  expect(await quotes(source)).toBe(0)
  await source.add(savedSample())
  expect(await quotes(source)).toBe(1)
  expect(await quotes(start())).toBe(1)
  expect(changed).toHaveBeenCalledOnce()
})

it("forgets what was removed at once, and at the next start", async () => {
  const source = start()
  await source.add(savedSample())
  await source.add({ ...savedSample({}, "two"), savedAt: "2024-08-03T00:00:00.000Z" })
  expect(await source.remove("one")).toEqual(savedSample())
  for (const each of [source, start()]) expect(await filesOf(each)).toEqual(["saved/two"])
})

it("joins the articles again where the pack was made by another version, is damaged, or was lost", async () => {
  const store = createCorpusStore(name)
  await start().add(savedSample())
  expect(await filesOf(start("2"))).toEqual(["saved/one"])
  expect((await store.joined())?.madeWith).toBe("2")
  const revision = await store.revision()
  await store.keepJoined({ revision, madeWith: "2", bytes: Uint8Array.of(1, 2, 3) })
  expect(await filesOf(start("2"))).toEqual(["saved/one"])
})

it("takes the same article twice without doubling it", async () => {
  const source = start()
  await source.add(savedSample())
  await source.add(savedSample())
  expect(await filesOf(source)).toEqual(["saved/one"])
})

it("stores no article that cannot be joined", async () => {
  const store = createCorpusStore(name)
  const broken = {
    ...savedSample(),
    get text(): string {
      throw new Error("a fault of ours")
    }
  }
  await expect(start("1", store).add(broken)).rejects.toThrow("a fault of ours")
  expect(await store.heads()).toEqual([])
  expect(await filesOf(start())).toEqual([])
})

it("leaves out a stored article that cannot be joined, and none of the others", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined)
  const store = createCorpusStore(name)
  await store.add(savedSample(), savedSample({ text: "Rosatom has named its price. ".repeat(9) }, "two"))
  const articles = async () =>
    (await store.articles()).map((article) =>
      article.id === "one" ? { ...article, text: null as unknown as string } : article
    )
  const source = start("1", { ...store, articles })
  expect(await filesOf(source)).toEqual(["saved/two"])
  expect(told).toHaveBeenCalledWith(expect.stringContaining("one"), expect.anything())
  expect((await store.heads()).map(({ id }) => id).toSorted()).toEqual(["one", "two"])
  told.mockRestore()
})

it("goes on without saved articles where the browser gives no access to them", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined)
  const refused = () =>
    Promise.reject(
      new Error("A mutation operation was attempted on a database that did not allow mutations.")
    )
  const source = start("1", {
    ...createCorpusStore(name),
    revision: refused,
    joined: refused
  })
  expect(await filesOf(source)).toEqual([])
  expect(await source.revision()).toBe(0)
  expect(told).toHaveBeenCalled()
  told.mockRestore()
})

it("brings back nothing that was wiped from outside, when the next article is saved", async () => {
  const store = createCorpusStore(name)
  const source = start("1", store)
  await source.add(savedSample())
  await source.add(savedSample({}, "two"))
  await createCorpusStore(name).clear()
  await source.add(savedSample({}, "three"))
  for (const each of [source, start()]) expect(await filesOf(each)).toEqual(["saved/three"])
})

it("loses no article where the browser gave no access at first", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined)
  await start().add(savedSample())
  const store = createCorpusStore(name)
  const articles = vi.fn(store.articles).mockRejectedValueOnce(new Error("not now"))
  const joined = vi.fn(store.joined).mockResolvedValueOnce(null)
  const source = start("1", { ...store, articles, joined })
  expect(await filesOf(source)).toEqual([])
  await source.add(savedSample({ text: "Rosatom has named its price. ".repeat(9) }, "two"))
  for (const each of [source, start()])
    expect((await filesOf(each)).toSorted()).toEqual(["saved/one", "saved/two"])
  told.mockRestore()
})
