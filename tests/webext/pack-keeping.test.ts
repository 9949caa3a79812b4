import "fake-indexeddb/auto"
import { openDB } from "idb"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { listArticles } from "../../src/core/library/articles"
import { utf8 } from "../../src/node/text-coding"
import { toBase64 } from "../../src/webext/base64"
import { createCorpusSource } from "../../src/webext/corpus-source"
import { createCorpusStore } from "../../src/webext/corpus-store"
import { createPackKeeping } from "../../src/webext/pack-keeping"
import { createPackStore, type PackStore } from "../../src/webext/pack-store"
import { sharedBytes } from "../../src/webext/shared-bytes"
import { bundled, packBytes } from "../core/exchange/sample-pack"
import { savedSample } from "../core/saved/sample-saved"

vi.mock("webextension-polyfill", () => ({ default: {} }))

let name = ""
let databases = 0

beforeEach(() => {
  name = `packs-${databases++}`
  // Node 20 has no locks; one test is one page.
  vi.stubGlobal("navigator", { locks: { request: (_: string, act: () => Promise<unknown>) => act() } })
})

/** The background as it starts. */
function start(changed: Partial<PackStore> = {}) {
  const [articles, store] = [createCorpusStore(name), { ...createPackStore(name), ...changed }]
  const source = createCorpusSource(
    articles,
    async () => ({ pack: bundled, identity: "1" }),
    async () => sharedBytes(store, await store.all()),
    utf8,
    () => undefined
  )
  const packs = createPackKeeping({
    store,
    source,
    bundled: async () => bundled,
    utf8,
    now: () => new Date("2026-11-22T10:00:00Z"),
    newId: () => "5b0e7d7e-1f2a-4c52-9d5e-52b2a1b6f001"
  })
  const hand = (bytes: Uint8Array) => {
    packs.receive({ upload: "u", at: 0, size: bytes.length, base64: toBase64(bytes) })
    return "u"
  }
  return {
    source,
    store,
    packs,
    add: (bytes: Uint8Array) => packs.add(hand(bytes), null),
    look: (bytes: Uint8Array) => packs.look(hand(bytes)),
    files: async () =>
      listArticles(await source.current())
        .map(({ file }) => file)
        .filter((file) => /^(packs|saved)\//.test(file))
        .toSorted()
  }
}
const one = packBytes({ id: "one" })
const two = packBytes({ id: "two" }, { "saved/two": "Min Aung Hlaing went to Hpakant. He came back soon." })

it("has what is on in the corpus, at once and at the next start", async () => {
  const { add, files, packs } = start()
  expect(await add(one)).toMatchObject({ status: "added", standing: { kind: "new" } })
  await add(two)
  for (const each of [files, start().files]) expect(await each()).toEqual(["packs/one/one", "packs/two/two"])
  await packs.switch("one", false)
  for (const each of [files, start().files]) expect(await each()).toEqual(["packs/two/two"])
  await packs.switch("one", true)
  await packs.remove("two")
  for (const each of [files, start().files]) expect(await each()).toEqual(["packs/one/one"])
})

it("stands beside what the reader has saved, which comes first", async () => {
  const { add, source, files } = start()
  await source.add(savedSample())
  await add(packBytes({ id: "same" }, { "saved/x": savedSample().text }))
  for (const each of [files, start().files]) expect(await each()).toEqual(["saved/one"])
  await source.remove("one")
  for (const each of [files, start().files]) expect(await each()).toEqual(["packs/same/x"])
  await source.add(savedSample())
  for (const each of [files, start().files]) expect(await each()).toEqual(["saved/one"])
})

it("replaces a pack by its newer revision, where it stands, and says so where there is none", async () => {
  const { add, look, packs } = start()
  await add(packBytes({ id: "one", revision: 2 }))
  await add(two)
  await packs.switch("one", false)
  expect(await look(packBytes({ id: "one", revision: 1 }))).toMatchObject({ standing: { kind: "older" } })
  expect(await add(packBytes({ id: "one", revision: 1 }))).toMatchObject({ status: "kept" })
  expect(await add(packBytes({ id: "one", revision: 2 }))).toMatchObject({ standing: { kind: "same" } })
  const newer = await add(packBytes({ id: "one", revision: 3 }))
  expect(newer).toMatchObject({ status: "added", standing: { kind: "update", from: { revision: 2 } } })
  const kept = (await packs.all()).kept.map(({ id, isOn, label }) => [id, isOn, label.revision])
  expect(kept).toEqual([
    ["one", false, 3],
    ["two", true, 1]
  ])
})

it("moves, and puts back where it stood", async () => {
  const { add, packs, store } = start()
  await add(one)
  await add(two)
  await packs.move("two", -1)
  const order = async () => (await store.all()).map(({ id }) => id)
  expect(await order()).toEqual(["two", "one"])
  await packs.move("two", -1)
  expect(await order()).toEqual(["two", "one"])
  await packs.remove("two")
  packs.receive({ upload: "v", at: 0, size: two.length, base64: toBase64(two) })
  await packs.add("v", { place: 0, isOn: false })
  expect((await store.all()).map(({ id, isOn }) => [id, isOn])).toEqual([
    ["two", false],
    ["one", true]
  ])
})

it("makes a pack of what was saved that another reader takes, and counts its revisions", async () => {
  const { source, packs } = start()
  await source.add(savedSample())
  const wish = { name: "Visits", author: "Aye Chan", files: ["saved/one"] }
  const { label, size } = await packs.make(wish)
  expect(label).toEqual({
    id: "5b0e7d7e-1f2a-4c52-9d5e-52b2a1b6f001",
    revision: 1,
    name: "Visits",
    author: "Aye Chan",
    made: "2026-11-22"
  })
  const bytes = Uint8Array.from(Buffer.from(packs.part(0), "base64"))
  expect(bytes.length).toBe(size)
  expect((await packs.make(wish)).label.revision).toBe(2)
  name = `${name}-other`
  const other = start()
  await other.add(bytes)
  expect(await other.files()).toEqual([`packs/${label.id}/one`])
})

it("refuses what is no pack, and stores nothing", async () => {
  const { add, look, store } = start()
  for (const answer of [await look(Uint8Array.of(1, 2)), await add(Uint8Array.of(1, 2))])
    expect(answer).toEqual({ status: "refused", problem: { kind: "not-a-pack" } })
  expect(await store.all()).toEqual([])
})

describe("killed at any step", () => {
  it("has the pack of before, or the new one, whole", async () => {
    await start().add(one)
    const killed = start({ put: () => Promise.reject(new Error("killed")) })
    await expect(killed.add(two)).rejects.toThrow("killed")
    expect(await killed.files()).toEqual(["packs/one/one"])
    expect(await start().files()).toEqual(["packs/one/one"])
    // Stored, and killed before the joined pack was kept: it is joined at the next start.
    const { bytes } = (await createCorpusStore(name).joined()) ?? { bytes: new Uint8Array() }
    await start().add(two)
    const revision = await createCorpusStore(name).revision()
    const database = await openDB(name)
    await database.put("joined", { revision: revision - 1, madeWith: "1", bytes }, "joined")
    database.close()
    expect(await start().files()).toEqual(["packs/one/one", "packs/two/two"])
  })
})

it("brings a database of the first version along, with all that is in it", async () => {
  const database = await openDB(name, 1, {
    upgrade(old) {
      const articles = old.createObjectStore("articles", { keyPath: "id" })
      articles.createIndex("heads", ["savedAt", "canonicalUrl", "extent", "fingerprint"])
      articles.createIndex("pages", ["canonicalUrl", "extent"])
      old.createObjectStore("state")
      old.createObjectStore("joined")
    }
  })
  await database.put("articles", savedSample())
  await database.put("state", 1, "revision")
  database.close()
  const { add, files } = start()
  await add(one)
  expect(await files()).toEqual(["packs/one/one", "saved/one"])
})
