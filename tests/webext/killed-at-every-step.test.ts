import "fake-indexeddb/auto"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { createNameSearch } from "../../src/core/search/find-entities"
import { loadCorpus } from "../../src/core/corpus/loaded-corpus"
import { listArticles } from "../../src/core/library/articles"
import { utf8 } from "../../src/node/text-coding"
import { toBase64 } from "../../src/webext/base64"
import { createCorpusSource } from "../../src/webext/corpus-source"
import { createCorpusStore } from "../../src/webext/corpus-store"
import { createImportStore } from "../../src/webext/import-store"
import { createImporting } from "../../src/webext/importing"
import { createOwnNaming } from "../../src/webext/own-naming"
import { createOwnNamesStore } from "../../src/webext/own-names-store"
import { createPackKeeping } from "../../src/webext/pack-keeping"
import { createPackStore } from "../../src/webext/pack-store"
import { makePack } from "../../src/core/exchange/make-pack"
import { sharedBytes } from "../../src/webext/shared-bytes"
import { bundled as allBundled, label, opened, packBytes } from "../core/exchange/sample-pack"
import { queuedSample } from "../core/import/sample-queued"
import { accepted } from "../core/own-names/sample-decisions"
import { savedSample } from "../core/saved/sample-saved"
import { createKillSwitch, type KillPoint } from "./kill-switch"

vi.mock("webextension-polyfill", () => ({ default: {} }))

/** One article of the bundled pack: joining takes the longer the more there is, and all is joined some hundred times. */
const bundled = opened(
  makePack(allBundled, new Set([listArticles(loadCorpus(allBundled))[0]?.file ?? ""]), label)
)

let name = ""
let databases = 0
let kill: ReturnType<typeof createKillSwitch>

beforeEach(() => {
  // Node 20 has no locks; one background runs at a time.
  vi.stubGlobal("navigator", { locks: { request: (_: string, act: () => Promise<unknown>) => act() } })
  kill = createKillSwitch()
  vi.spyOn(console, "error").mockImplementation(() => undefined)
  vi.spyOn(console, "warn").mockImplementation(() => undefined)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** The background as it starts, on what the one before it has left. */
function start() {
  const [articles, imports, store] = [createCorpusStore(name), createImportStore(name), createPackStore(name)]
  const names = createOwnNamesStore(name)
  const source = createCorpusSource(
    articles,
    async () => ({ pack: bundled, identity: "1" }),
    async () => sharedBytes(store, await store.all()),
    utf8,
    () => undefined,
    names.all
  )
  const packs = createPackKeeping({
    store,
    source,
    bundled: async () => bundled,
    utf8,
    now: () => new Date("2026-11-22T10:00:00Z"),
    newId: () => "5b0e7d7e-1f2a-4c52-9d5e-52b2a1b6f001"
  })
  return {
    articles,
    source,
    packs,
    names,
    naming: createOwnNaming({
      store: names,
      source,
      search: async () => createNameSearch(await source.current()),
      now: () => new Date("2026-11-22T10:00:00Z"),
      newId: () => "5b0e7d7e-1f2a-4c52-9d5e-52b2a1b6f001"
    }),
    importing: createImporting({ store: articles, imports, source }),
    addPack(bytes: Uint8Array) {
      packs.receive({ upload: "u", at: 0, size: bytes.length, base64: toBase64(bytes) })
      return packs.add("u", null)
    },
    /** Whether a text is anywhere in what was joined and kept. */
    async holdsText(text: string) {
      const joined = await articles.joined()
      return joined !== null && Buffer.from(joined.bytes).includes(text.slice(0, 40))
    },
    /** What is stored, and what is answered from, of articles that are not bundled. */
    async files() {
      const corpus = listArticles(await source.current()).map(({ file }) => file)
      const saved = (await articles.articles()).map(({ id }) => `saved/${id}`)
      return {
        stored: saved.toSorted(),
        answered: corpus.filter((file) => /^(packs|saved)\//.test(file)).toSorted()
      }
    }
  }
}
type Background = ReturnType<typeof start>
const backgroundOf = (at: KillPoint) => `killed-${at.when}-${at.step}-${databases++}`

/**
 * Kills `act` at each of its steps in turn, before and after. Whatever was killed: `sound` holds of what the next
 * background finds, and doing the same again ends in what `done` says.
 */
async function killAtEveryStep(what: {
  before?(background: Background): Promise<unknown>
  act(background: Background): Promise<unknown>
  sound(background: Background): Promise<void>
  done(background: Background): Promise<void>
}): Promise<void> {
  let kills = 0
  for (const when of ["before", "after"] as const) {
    for (let step = 0, wasKilled = true; wasKilled; step++) {
      name = backgroundOf({ step, when })
      await what.before?.(start())
      wasKilled = await kill.run({ step, when }, () => what.act(start()))
      if (wasKilled) {
        kills++
        await what.sound(start())
        await what.act(start())
      }
      await what.done(start())
    }
  }
  expect(kills).toBeGreaterThan(5)
}

const one = savedSample()
const othersText =
  "The ferry left Hpakant on Tuesday, and the harbour master said nothing about where it had gone or why."
const two = { ...savedSample({ text: othersText }, "two"), savedAt: "2024-08-03T00:00:00.000Z" }

const first = packBytes({ id: "first" }, { "saved/x": "Min Aung Hlaing went to Hpakant." })
const newer = packBytes({ id: "first", revision: 2 })
const second = packBytes({ id: "second" })

/** Answers are given from all that is stored, and from nothing else. */
async function answersFromStored({ files }: Background): Promise<void> {
  const { stored, answered } = await files()
  expect(answered).toEqual(stored)
}

it("has an article that is being saved whole or not at all", () =>
  killAtEveryStep({
    before: ({ source }) => source.add(two),
    act: ({ source }) => source.add(one),
    sound: answersFromStored,
    async done(background) {
      await answersFromStored(background)
      expect((await background.files()).answered).toEqual(["saved/one", "saved/two"])
    }
  }))

/** Names are answered from as they are decided, and no others. */
async function namesFromStored({ names, source }: Background): Promise<void> {
  const ids = (await names.all()).map(({ id }) => id)
  const { rows } = await source.current()
  expect([...rows.keys()].filter((id) => id.startsWith("own-"))).toEqual(ids)
}

it("has a name that is being accepted whole or not at all", () =>
  killAtEveryStep({
    before: ({ source }) => source.add(one),
    act: ({ naming }) => naming.restore([accepted]),
    sound: namesFromStored,
    async done(background) {
      await namesFromStored(background)
      expect(await background.names.all()).toEqual([accepted])
      await answersFromStored(background)
    }
  }))

it("leaves nothing of a name that is being taken back, or all of it", () =>
  killAtEveryStep({
    async before({ source, naming }) {
      await source.add(one)
      await naming.restore([accepted])
    },
    act: ({ naming }) => naming.undo([accepted.id]),
    sound: namesFromStored,
    async done(background) {
      await namesFromStored(background)
      expect(await background.names.all()).toEqual([])
      expect(await background.holdsText(accepted.name)).toBe(false)
      await answersFromStored(background)
    }
  }))

it("leaves nothing of an article whose deletion has begun, or all of it", () =>
  killAtEveryStep({
    before: ({ source }) => source.add(one, two),
    act: ({ source }) => source.remove("one"),
    sound: answersFromStored,
    async done(background) {
      await answersFromStored(background)
      expect((await background.files()).answered).toEqual(["saved/two"])
      expect(await background.holdsText(one.text)).toBe(false)
    }
  }))

it("deletes all articles or none", () =>
  killAtEveryStep({
    before: ({ source }) => source.add(one, two),
    act: ({ source }) => source.clear(),
    async sound(background) {
      await answersFromStored(background)
      expect([0, 2]).toContain((await background.files()).stored.length)
    },
    async done(background) {
      expect(await background.files()).toEqual({ stored: [], answered: [] })
      expect(await background.holdsText(one.text)).toBe(false)
    }
  }))

it("has a pack that is taken in with its bytes and its place, or not at all", () =>
  killAtEveryStep({
    before: ({ addPack }) => addPack(first),
    act: ({ addPack }) => addPack(second),
    sound: packsAreWhole,
    async done(background) {
      await packsAreWhole(background)
      expect((await background.files()).answered).toEqual(["packs/first/x", "packs/second/one"])
    }
  }))

it("has the older revision of a pack or the newer one", () =>
  killAtEveryStep({
    before: ({ addPack }) => addPack(first),
    act: ({ addPack }) => addPack(newer),
    sound: packsAreWhole,
    async done(background) {
      await packsAreWhole(background)
      expect((await background.files()).answered).toEqual(["packs/first/one"])
    }
  }))

it("leaves nothing of a pack that is removed, or all of it", () =>
  killAtEveryStep({
    before: ({ addPack }) => addPack(first),
    act: ({ packs }) => packs.remove("first"),
    sound: packsAreWhole,
    async done(background) {
      await packsAreWhole(background)
      expect((await background.files()).answered).toEqual([])
    }
  }))

it("adds every text of an import once, however often it is killed", () =>
  killAtEveryStep({
    async before({ importing }) {
      await importing.begin(3)
      const queued = ["Tromso", "Durban", "Hpakant"].map((place) => queuedSample(place))
      await importing.queue({ filesRead: 3, queued, skipped: [] })
    },
    async act({ importing }) {
      let answer = await importing.addSome()
      while (answer.run?.ended === null) answer = await importing.addSome()
    },
    sound: answersFromStored,
    async done(background) {
      expect((await background.files()).answered).toEqual(["saved/Durban", "saved/Hpakant", "saved/Tromso"])
      await answersFromStored(background)
      expect(await background.importing.status()).toMatchObject({ saved: 3, waiting: 0, ended: "finished" })
    }
  }))

/** Each pack that is listed is there, and answers are given from those and from nothing else. */
async function packsAreWhole({ files, packs }: Background): Promise<void> {
  const { kept } = await packs.all()
  const folders = kept.map(({ id }) => `packs/${id}/`)
  const { answered } = await files()
  expect(answered).toHaveLength(folders.length)
  expect(answered.every((file, i) => file.startsWith(folders[i] ?? "nowhere"))).toBe(true)
  for (const { id } of kept) expect(await packs.file(id)).not.toBeNull()
}
