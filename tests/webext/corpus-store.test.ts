import "fake-indexeddb/auto"
import { openDB } from "idb"
import { beforeEach, expect, it } from "vitest"
import { createCorpusStore, type CorpusStore } from "../../src/webext/corpus-store"
import { savedSample } from "../core/saved/sample-saved"

const bytes = Uint8Array.of(1, 2, 3)
let name = ""
let databases = 0
let store: CorpusStore

beforeEach(() => {
  name = `corpus-${databases++}`
  store = createCorpusStore(name)
})

it("keeps articles in the order in which they were saved", async () => {
  const [one, two] = [savedSample({}, "b"), { ...savedSample({}, "a"), savedAt: "2024-08-03T00:00:00.000Z" }]
  await store.add(two)
  await store.add(one)
  expect(await store.articles()).toEqual([one, two])
  expect((await store.heads()).map(({ id }) => id)).toEqual(["b", "a"])
  expect((await store.heads())[0]).toMatchObject({
    canonicalUrl: one.canonicalUrl,
    fingerprint: one.fingerprint
  })
})

it("counts every change, and none that changed nothing", async () => {
  expect(await store.revision()).toBe(0)
  expect(await store.add(savedSample())).toBe(1)
  expect(await store.add(savedSample())).toBe(2)
  expect(await store.remove("nobody")).toBeNull()
  expect(await store.revision()).toBe(2)
  expect(await store.remove("one")).toEqual(savedSample())
  expect(await store.revision()).toBe(3)
})

it("leaves nothing of an article that is removed", async () => {
  const revision = await store.add(savedSample())
  await store.keepJoined({ revision, madeWith: "x", bytes })
  await store.remove("one")
  expect(await store.articles()).toEqual([])
  expect(await store.heads()).toEqual([])
  expect(await store.joined()).toBeNull()
})

it("knows the addresses of whole pages", async () => {
  const part = {
    ...savedSample({}, "part"),
    extent: "selection" as const,
    canonicalUrl: "https://a.example/"
  }
  await store.add(savedSample(), part)
  expect(await store.hasPage(savedSample().canonicalUrl)).toBe(true)
  expect(await store.hasPage("https://a.example/")).toBe(false)
})

it("takes several articles in as one change, and all out as one", async () => {
  expect(await store.add(savedSample(), savedSample({}, "two"))).toBe(1)
  expect([await store.article("two"), await store.article("three")]).toEqual([savedSample({}, "two"), null])
  await store.keepJoined({ revision: 1, madeWith: "x", bytes })
  await store.clear()
  expect([await store.articles(), await store.joined(), await store.revision()]).toEqual([[], null, 2])
})

it("keeps no pack of articles that have changed since", async () => {
  const revision = await store.add(savedSample())
  await store.add(savedSample({}, "two"))
  await store.keepJoined({ revision, madeWith: "x", bytes })
  expect(await store.joined()).toBeNull()
})

it("is the same for whoever opens it next", async () => {
  const revision = await store.add(savedSample())
  await store.keepJoined({ revision, madeWith: "x", bytes })
  const next = createCorpusStore(name)
  expect(await next.articles()).toEqual([savedSample()])
  expect(await next.joined()).toEqual({ revision, madeWith: "x", bytes })
})

it("leaves out what it does not understand", async () => {
  await store.add(savedSample())
  const database = await openDB(name)
  await database.put("articles", { ...savedSample({}, "two"), version: 7 })
  database.close()
  expect((await store.articles()).map(({ id }) => id)).toEqual(["one"])
})

it("takes in none of several articles where one cannot be stored", async () => {
  const unstorable = { ...savedSample({}, "two"), title: (() => "a function") as never }
  await expect(store.add(savedSample(), unstorable)).rejects.toThrow()
  expect([await store.articles(), await store.revision()]).toEqual([[], 0])
})
