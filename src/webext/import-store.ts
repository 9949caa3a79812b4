import * as v from "valibot"
import { queuedSchema, readRun, type ImportRun, type Queued } from "../core/import/import-run"
import { openCorpusDatabase, wholly, writing } from "./corpus-database"

/** How much of the queue is looked at together: so many texts, of so many UTF-16 code units; one at least. */
export type Portion = { readonly texts: number; readonly length: number }

/** A text of the queue, and its place in it; null where it is of a version that we do not know. */
export type Waiting = { readonly key: number; readonly queued: Queued | null }

/** What an import has still to add, and what became of the rest. Whatever is changed is changed whole or not at all. */
export type ImportStore = {
  /** Null where nothing was ever imported, or the report of it was put away. */
  run(): Promise<ImportRun | null>
  /** Keeps a run, and puts texts at the end of the queue. */
  queue(run: ImportRun, queued: readonly Queued[]): Promise<void>
  /** The beginning of the queue. */
  first(portion: Portion): Promise<readonly Waiting[]>
  /** Keeps a run, and takes texts out of the queue. */
  take(run: ImportRun, keys: readonly number[]): Promise<void>
  /** Keeps a run, or forgets it, and empties the queue. */
  empty(run: ImportRun | null): Promise<void>
}

const KEY = "run"

/** The queue of imports in the database of a name, which the saved articles are in too. */
export function createImportStore(name = "corpus"): ImportStore {
  const open = openCorpusDatabase(name)
  const begin = async () => (await open()).transaction(["waiting", "imports"], "readwrite", writing)
  return {
    run: async () => readRun(await (await open()).get("imports", KEY)),

    async queue(run, queued) {
      const transaction = await begin()
      await wholly(transaction, async () => {
        for (const one of queued) await transaction.objectStore("waiting").add(one)
        await transaction.objectStore("imports").put(run, KEY)
      })
    },

    async first({ texts, length }) {
      const found: Waiting[] = []
      let sum = 0
      const { store } = (await open()).transaction("waiting")
      for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
        const read = v.safeParse(queuedSchema, cursor.value)
        const queued = read.success ? read.output : null
        sum += queued?.article.text.length ?? 0
        if (found.length > 0 && (found.length >= texts || sum > length)) break
        found.push({ key: cursor.key, queued })
      }
      return found
    },

    async take(run, keys) {
      const transaction = await begin()
      await wholly(transaction, async () => {
        for (const key of keys) await transaction.objectStore("waiting").delete(key)
        await transaction.objectStore("imports").put(run, KEY)
      })
    },

    async empty(run) {
      const transaction = await begin()
      const imports = transaction.objectStore("imports")
      await wholly(transaction, async () => {
        await transaction.objectStore("waiting").clear()
        if (run) await imports.put(run, KEY)
        else await imports.delete(KEY)
      })
    }
  }
}
