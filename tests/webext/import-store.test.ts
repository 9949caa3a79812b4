import "fake-indexeddb/auto"
import { openDB } from "idb"
import { beforeEach, expect, it } from "vitest"
import { afterStep, begunRun } from "../../src/core/import/import-run"
import { createCorpusStore } from "../../src/webext/corpus-store"
import { createImportStore, type ImportStore } from "../../src/webext/import-store"
import { queuedSample } from "../core/import/sample-queued"

const [one, two, three] = [queuedSample("Tromso"), queuedSample("Durban"), queuedSample("Haifa")]
const run = begunRun(null, 3)
const all = { texts: 10, length: 1_000_000 }
let name = ""
let databases = 0
let store: ImportStore

beforeEach(() => {
  name = `imports-${databases++}`
  store = createImportStore(name)
})
const placesOf = async (of: ImportStore = store) => (await of.first(all)).map(({ queued }) => queued?.file)

it("gives texts back in the order in which they were queued, also to whoever opens it next", async () => {
  await store.queue(run, [one, two])
  await store.queue(afterStep(run, { filesRead: 1 }), [three])
  const files = [one.file, two.file, three.file]
  expect(await placesOf()).toEqual(files)
  const next = createImportStore(name)
  expect([await placesOf(next), (await next.run())?.filesRead]).toEqual([files, 1])
})

it("gives no more at once than is asked for, but one at least", async () => {
  await store.queue(run, [one, two, three])
  expect(await store.first({ texts: 2, length: 1_000_000 })).toHaveLength(2)
  expect(await store.first({ texts: 9, length: 1 })).toHaveLength(1)
  expect(
    await store.first({ texts: 9, length: one.article.text.length + two.article.text.length })
  ).toHaveLength(2)
})

it("takes texts out together with what is said of them", async () => {
  await store.queue(run, [one, two])
  const [first] = await store.first(all)
  await store.take(afterStep(run, { saved: 1 }), [first?.key ?? -1])
  expect([await placesOf(), (await store.run())?.saved]).toEqual([[two.file], 1])
})

it("leaves nothing when it is emptied, nor when all that is saved is deleted", async () => {
  await store.queue(run, [one])
  await store.empty(run)
  expect([await placesOf(), await store.run()]).toEqual([[], run])
  await store.empty(null)
  expect(await store.run()).toBeNull()
  await store.queue(run, [one])
  await createCorpusStore(name).clear()
  expect([await placesOf(), await store.run()]).toEqual([[], null])
})

it("tells what it does not understand, so that it can be taken out", async () => {
  await store.queue(run, [one])
  const database = await openDB(name)
  await database.add("waiting", { file: "a", part: null, article: { version: 7 } })
  await database.put("imports", { version: 7 }, "run")
  database.close()
  expect((await store.first(all)).map(({ queued }) => queued === null)).toEqual([false, true])
  expect(await store.run()).toBeNull()
})
