import "fake-indexeddb/auto"
import { openDB } from "idb"
import { expect, it } from "vitest"
import { begunRun } from "../../src/core/import/import-run"
import { createCorpusStore } from "../../src/webext/corpus-store"
import { createImportStore } from "../../src/webext/import-store"
import { createOwnNamesStore } from "../../src/webext/own-names-store"
import { createPackStore } from "../../src/webext/pack-store"
import { queuedSample } from "../core/import/sample-queued"
import { accepted } from "../core/own-names/sample-decisions"
import { savedSample } from "../core/saved/sample-saved"

const bytes = Uint8Array.of(1, 2, 3)

/** A database as an earlier version has left it: written out here, for the code that made it goes on changing. */
async function left(name: string, version: 1 | 2 | 3): Promise<void> {
  const database = await openDB(name, version, {
    upgrade(made) {
      const articles = made.createObjectStore("articles", { keyPath: "id" })
      articles.createIndex("heads", ["savedAt", "canonicalUrl", "extent", "fingerprint"])
      articles.createIndex("pages", ["canonicalUrl", "extent"])
      made.createObjectStore("state")
      made.createObjectStore("joined")
      if (version === 1) return
      made.createObjectStore("packs", { keyPath: "id" })
      made.createObjectStore("packBytes")
      made.createObjectStore("exported")
      if (version === 2) return
      made.createObjectStore("waiting", { autoIncrement: true })
      made.createObjectStore("imports")
    }
  })
  await database.put("articles", savedSample())
  await database.put("state", 7, "revision")
  await database.put("joined", { revision: 7, madeWith: "x", bytes }, "joined")
  if (version >= 2) {
    await database.put("packBytes", bytes, "one")
    await database.put("exported", { id: "mine", revision: 4 }, "Reactors")
  }
  if (version === 3) {
    await database.add("waiting", queuedSample("Before"))
    await database.put("imports", begunRun(null, 1), "run")
  }
  database.close()
}

it.each([1, 2, 3] as const)(
  "brings a database of version %i to this one, with all that is in it",
  async (version) => {
    const name = `left-${version}`
    await left(name, version)
    const imports = createImportStore(name)
    expect((await imports.run())?.files).toBe(version === 3 ? 1 : undefined)
    const queued = queuedSample("Tromso")
    await imports.queue(begunRun(null, 1), [queued])
    expect((await imports.first({ texts: 5, length: 1_000 })).map((one) => one.queued)).toEqual([
      ...(version === 3 ? [queuedSample("Before")] : []),
      queued
    ])
    const store = createCorpusStore(name)
    expect([await store.articles(), await store.revision()]).toEqual([[savedSample()], 7])
    expect((await store.joined())?.bytes).toEqual(bytes)
    const packs = createPackStore(name)
    expect(await packs.bytes("one")).toEqual(version >= 2 ? bytes : null)
    const next = version >= 2 ? { id: "mine", revision: 5 } : { id: "new", revision: 1 }
    expect(await packs.nextRevision("Reactors", "new")).toEqual(next)
    const names = createOwnNamesStore(name)
    expect(await names.add([accepted])).toBe(8)
    expect(await names.all()).toEqual([accepted])
  }
)
