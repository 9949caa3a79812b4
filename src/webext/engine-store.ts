import * as v from "valibot"
import { keptEngineSchema, type KeptEngine } from "../core/engine/engine"
import { openCorpusDatabase, writing } from "./corpus-database"

/** The search engines that a reader has added. */
export type EngineStore = {
  /** By name. */
  all(): Promise<readonly KeptEngine[]>
  put(engine: KeptEngine): Promise<void>
  remove(id: string): Promise<void>
}

/** The engines in the database of a name, which the saved articles are in too. */
export function createEngineStore(name = "corpus"): EngineStore {
  const open = openCorpusDatabase(name)
  return {
    async all() {
      const stored: readonly unknown[] = await (await open()).getAll("engines")
      return stored
        .flatMap((each) => {
          const read = v.safeParse(keptEngineSchema, each)
          return read.success ? [read.output] : []
        })
        .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    },
    async put(engine) {
      const transaction = (await open()).transaction("engines", "readwrite", writing)
      await Promise.all([transaction.store.put(engine), transaction.done])
    },
    async remove(id) {
      const transaction = (await open()).transaction("engines", "readwrite", writing)
      await Promise.all([transaction.store.delete(id), transaction.done])
    }
  }
}
