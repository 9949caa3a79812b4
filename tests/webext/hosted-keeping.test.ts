import "fake-indexeddb/auto"
import { createHash } from "node:crypto"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { listArticles } from "../../src/core/library/articles"
import { bucketOf } from "../../src/core/hosted/bucket"
import { shardPack } from "../../src/core/hosted/make-shards"
import { fileNameOf, MOST_SHARD_BYTES } from "../../src/core/hosted/manifest"
import { padded } from "../../src/core/hosted/padding"
import { figuresOf } from "../../src/core/exchange/pack-figures"
import { encodePack } from "../../src/core/pack/encode"
import { openPack } from "../../src/core/pack/open"
import { utf8 } from "../../src/node/text-coding"
import { createCorpusSource } from "../../src/webext/corpus-source"
import { createCorpusStore } from "../../src/webext/corpus-store"
import { createHostedKeeping } from "../../src/webext/hosted-keeping"
import { createPackStore, type PackStore } from "../../src/webext/pack-store"
import { sharedBytes } from "../../src/webext/shared-bytes"
import { bundled, label, packBytes } from "../core/exchange/sample-pack"

vi.mock("webextension-polyfill", () => ({ default: {} }))

const SHARDS = 4
const FOLDER = "https://packs.example.org/a/"
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex")
const fileOf = (bytes: Uint8Array) => ({ sha256: sha256(bytes), bytes: bytes.length })

const shardOf = (bytes: Uint8Array, since: string | null = null) => ({ ...fileOf(bytes), since })

const pack = openPack(packBytes(), utf8)
const cut = (from: typeof pack, buckets: number) =>
  shardPack(from, { label, buckets, most: MOST_SHARD_BYTES, utf8 })
const sharded = cut(pack, SHARDS)
const names = encodePack(sharded.names, utf8)
const shards = Array.from({ length: SHARDS }, (_, bucket) => sharded.shards(bucket)).flatMap((made) =>
  made.map(({ file }) => file)
)
const manifest = {
  kind: "backgrounder-hosted-pack",
  format: 2,
  label,
  figures: figuresOf(pack),
  names: fileOf(names),
  shards: shards.map((file) => [shardOf(file)])
}
const putin = { id: "vladimir-putin", wikidata: "Q7747" }
const shardOfPutin = bucketOf(putin.id, SHARDS)

let files: Map<string, Uint8Array>
let asked: string[]
let databases = 0
let database = ""
let isAllowed = true

function publish(stated: object): string {
  const text = utf8.encode(JSON.stringify(stated))
  files.set(`${FOLDER}manifest.json`, text)
  return sha256(text)
}

beforeEach(() => {
  database = `hosted-${databases++}`
  isAllowed = true
  asked = []
  files = new Map([names, ...shards].map((bytes) => [FOLDER + fileNameOf(fileOf(bytes)), bytes]))
  publish(manifest)
  vi.stubGlobal("navigator", { locks: { request: (_: string, act: () => Promise<unknown>) => act() } })
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url.slice(FOLDER.length))
    const bytes = files.get(url)
    return bytes ? new Response(Uint8Array.from(bytes)) : new Response(null, { status: 404 })
  })
})
afterEach(() => vi.unstubAllGlobals())

/** The background as it starts. */
function start(changed: Partial<PackStore> = {}) {
  const store = { ...createPackStore(database), ...changed }
  const told: boolean[] = []
  const source = createCorpusSource(
    createCorpusStore(database),
    async () => ({ pack: bundled, identity: "1" }),
    async () => sharedBytes(store, await store.all()),
    utf8,
    (areNamesTheSame) => {
      hosted.forget()
      told.push(areNamesTheSame)
    }
  )
  const hosted = createHostedKeeping({
    store,
    source,
    utf8,
    now: () => new Date("2026-11-22T10:00:00Z"),
    mayAsk: async () => isAllowed
  })
  const files = async () =>
    listArticles(await source.current())
      .map(({ file }) => file)
      .filter((file) => file.startsWith("packs/"))
  return { hosted, store, source, told, files }
}
const address = `${FOLDER}manifest.json`
const added = async () => {
  const started = start()
  await started.hosted.add(address, sha256(files.get(address) ?? new Uint8Array()))
  asked = []
  return started
}

it("fetches the shard of a name once, has it in the corpus, and at the next start as well", async () => {
  const { hosted, files: here, told } = await added()
  expect(await hosted.elsewhere(putin, null)).toEqual([{ host: "packs.example.org", problem: null }])
  expect(asked).toEqual([])
  const [one, two] = await Promise.all([
    hosted.fetchMore(putin, { day: null }),
    hosted.fetchMore(putin, { day: null })
  ])
  expect([one, two]).toEqual([[], []])
  expect(asked).toEqual([fileNameOf(fileOf(shards[shardOfPutin] ?? names))])
  // Pages are read again for new names, and not for more about them.
  expect(told).toEqual([false, true])
  expect(await hosted.elsewhere(putin, null)).toEqual([])
  for (const each of [here, start().files]) expect(await each()).toEqual([`packs/${label.id}/one`])
  expect((await start().store.all())[0]?.hosted).toMatchObject({
    fetched: 1,
    shards: new Set(manifest.shards.flat().map((shard) => shard.sha256)).size
  })
})

it("asks for nothing about a name that the pack does not know, nor where it is switched off", async () => {
  const { hosted, store, source } = await added()
  expect(await hosted.fetchMore({ id: "nobody", wikidata: "" }, { day: null })).toEqual([])
  const order = (await store.all()).map((each) => ({ ...each, isOn: false }))
  await source.share([], () => store.arrange(order))
  expect(await hosted.fetchMore(putin, { day: null })).toEqual([])
  expect(asked).toEqual([])
})

it("asks no host that the browser does not allow any more", async () => {
  const { hosted } = await added()
  isAllowed = false
  expect(await hosted.fetchMore(putin, { day: null })).toMatchObject([{ problem: { kind: "not-allowed" } }])
  expect(await hosted.look(address)).toMatchObject({ problem: { kind: "not-allowed" } })
  expect(asked).toEqual([])
})

it("has the shard whole or not at all where the background is stopped while it is stored", async () => {
  await added()
  const killed = start({ putShard: () => Promise.reject(new Error("killed")) })
  await expect(killed.hosted.fetchMore(putin, { day: null })).rejects.toThrow("killed")
  expect(await start().files()).toEqual([])
  expect(await start().hosted.fetchMore(putin, { day: null })).toEqual([])
  expect(await start().files()).toEqual([`packs/${label.id}/one`])
})

it("takes only what it was shown", async () => {
  const { hosted, store } = start()
  const look = await hosted.look(address)
  if (look.status !== "sound") throw new Error("It is sound")
  publish({ ...manifest, label: { ...label, revision: 2 } })
  expect(await hosted.add(address, look.manifest)).toMatchObject({ problem: { kind: "changed" } })
  expect(await store.all()).toEqual([])
})

it("takes no shard that speaks of other names, or is a part of another pack", async () => {
  const foreign = padded(packBytes({ id: "another" }))
  const wide = cut(bundled, 1).shards(0)[0]?.file ?? names
  for (const [bytes, what] of [
    [foreign, "another pack"],
    [wide, "none of its names"]
  ] as const) {
    database = `hosted-${databases++}`
    files.set(FOLDER + fileNameOf(fileOf(bytes)), bytes)
    publish({ ...manifest, shards: [[shardOf(bytes)]] })
    const { hosted, files: here } = await added()
    const [problem] = await hosted.fetchMore(putin, { day: null })
    expect(problem).toMatchObject({
      problem: { kind: "broken", what: expect.stringContaining(what) as string }
    })
    expect(await here()).toEqual([])
  }
})

it("leaves nothing behind when it is removed, or replaced by a file", async () => {
  const { hosted, store, source } = await added()
  await hosted.fetchMore(putin, { day: null })
  await source.share([], () => store.remove(label.id))
  expect(await store.manifest(label.id)).toBeNull()
  expect(await store.shardHashes(label.id)).toEqual([])
  expect(await store.bytes(label.id)).toBeNull()
})

it("keeps the shards that an update leaves as they are, and drops the others", async () => {
  const { hosted, store } = await added()
  await hosted.fetchMore(putin, { day: null })
  const other = padded(encodePack(cut(pack, 1).names, utf8))
  const seen = publish({ ...manifest, label: { ...label, revision: 2 } })
  await hosted.add(address, seen)
  expect(await store.shardHashes(label.id)).toHaveLength(1)
  await hosted.add(
    address,
    publish({ ...manifest, label: { ...label, revision: 3 }, shards: [[shardOf(other)]] })
  )
  expect(await store.shardHashes(label.id)).toEqual([])
})

it("keeps no card from being shown where storage cannot be read, and looks again afterwards", async () => {
  await added()
  const complaint = vi.spyOn(console, "error").mockImplementation(() => undefined)
  let isOut = true
  const { all } = createPackStore(database)
  const { hosted } = start({ all: () => (isOut ? Promise.reject(new Error("out of reach")) : all()) })
  expect(await hosted.elsewhere(putin, null)).toEqual([])
  expect(complaint).toHaveBeenCalledOnce()
  isOut = false
  expect(await hosted.elsewhere(putin, null)).toHaveLength(1)
  complaint.mockRestore()
})

it("fetches what the page's time and the newest have told, says that there is more, and fetches that when asked", async () => {
  const one = shards[shardOfPutin] ?? names
  const inTime = [null, "2020-01-01", "2022-01-01", "2024-01-01"].map((since, place) => {
    // Each of other bytes: padding is what nobody reads.
    const file = Uint8Array.from([...one, place])
    files.set(FOLDER + fileNameOf(fileOf(file)), file)
    return shardOf(file, since)
  })
  publish({ ...manifest, shards: manifest.shards.map((own, b) => (b === shardOfPutin ? inTime : own)) })
  const { hosted } = await added()
  const asksFor = (...places: number[]) =>
    places.map((place) => fileNameOf(inTime[place] ?? fileOf(names))).toSorted()
  const others = [{ host: "packs.example.org", problem: { kind: "other-times" } }]
  const coming = [{ host: "packs.example.org", problem: null }]

  expect(await hosted.elsewhere(putin, "2021-06-01")).toEqual(coming)
  expect(await hosted.fetchMore(putin, { day: "2021-06-01" })).toEqual(others)
  expect(asked.splice(0).toSorted()).toEqual(asksFor(1, 3))
  expect(await hosted.elsewhere(putin, null)).toEqual(others)
  expect(await hosted.fetchMore(putin, { day: null })).toEqual(others)
  expect(asked).toEqual([])
  expect(await hosted.fetchMore(putin, { day: null, isFurther: true })).toEqual(others)
  expect(asked.splice(0)).toEqual(asksFor(2))
  expect(await hosted.elsewhere(putin, "2019-01-01")).toEqual(coming)
  expect(await hosted.fetchMore(putin, { day: null, isFurther: true })).toEqual([])
  expect(asked.splice(0)).toEqual(asksFor(0))
  expect(await hosted.elsewhere(putin, "2019-01-01")).toEqual([])
})
