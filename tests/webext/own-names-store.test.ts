import "fake-indexeddb/auto"
import { openDB } from "idb"
import { beforeEach, expect, it } from "vitest"
import { createCorpusStore } from "../../src/webext/corpus-store"
import { createOwnNamesStore, type OwnNamesStore } from "../../src/webext/own-names-store"
import { accepted, ignored, merged } from "../core/own-names/sample-decisions"

let name = ""
let databases = 0
let store: OwnNamesStore

beforeEach(() => {
  name = `names-${databases++}`
  store = createOwnNamesStore(name)
})

it("keeps decisions in the order in which they were made", async () => {
  const later = { ...ignored, madeAt: "2026-11-23T10:00:00.000Z" }
  await store.add([later, accepted])
  expect(await store.all()).toEqual([accepted, later])
})

it("counts what changes what is spotted, and nothing that is only ignored", async () => {
  expect(await store.add([ignored])).toBe(0)
  expect(await store.add([accepted, merged])).toBe(1)
  expect(await store.remove([ignored.id])).toEqual([ignored])
  expect(await store.remove(["own-00000000"])).toEqual([])
  expect(await createCorpusStore(name).revision()).toBe(1)
  expect(await store.remove([accepted.id, merged.id])).toEqual([accepted, merged])
  expect(await createCorpusStore(name).revision()).toBe(2)
})

it("leaves nothing of a name that is taken back, nor when all that is saved is wiped", async () => {
  const articles = createCorpusStore(name)
  const bytes = Uint8Array.of(1)
  await articles.keepJoined({ revision: await store.add([accepted]), madeWith: "x", bytes })
  await store.remove([accepted.id])
  expect([await store.all(), await articles.joined()]).toEqual([[], null])
  await store.add([accepted])
  await articles.clear()
  expect(await store.all()).toEqual([])
})

it("leaves out what it does not understand, and can still take it out", async () => {
  await store.add([accepted])
  const database = await openDB(name)
  await database.put("ownNames", { ...merged, kind: "of a later version" })
  database.close()
  expect(await store.all()).toEqual([accepted])
  expect(await store.remove([merged.id])).toEqual([])
})
