import { openCorpusDatabase, wholly, writing } from "./corpus-database"
import { readKept, type KeptPack } from "../core/exchange/kept-pack"

/** The packs that a reader has taken in. Whatever is changed is changed whole or not at all. */
export type PackStore = {
  /** In the order in which they have their way, without their bytes. */
  all(): Promise<readonly KeptPack[]>
  bytes(id: string): Promise<Uint8Array | null>
  /** Keeps a pack and the order in which it stands. A pack of the same id is replaced. Resolves to the revision after it. */
  put(pack: KeptPack, bytes: Uint8Array, order: readonly KeptPack[]): Promise<number>
  /** Changes the order, and which are on. Resolves to the revision after it. */
  arrange(order: readonly KeptPack[]): Promise<number>
  /** Takes a pack out, and what was made of it. Resolves to the revision after it. */
  remove(id: string): Promise<number>
  /** The id and the next revision of what a reader exports under a name. `newId` is for a name that is new. */
  nextRevision(name: string, newId: string): Promise<{ readonly id: string; readonly revision: number }>
}

/** The packs in the database of a name, which the saved articles are in too. */
export function createPackStore(name = "corpus"): PackStore {
  const open = openCorpusDatabase(name)

  const change = async (write: (stores: Stores) => Promise<void>): Promise<number> => {
    const transaction = (await open()).transaction(
      ["packs", "packBytes", "state", "joined"],
      "readwrite",
      writing
    )
    const state = transaction.objectStore("state")
    const [packs, packBytes, joined] = [
      transaction.objectStore("packs"),
      transaction.objectStore("packBytes"),
      transaction.objectStore("joined")
    ]
    return wholly(transaction, async () => {
      await write({
        setPack: async (pack, place) => void (await packs.put({ ...pack, place })),
        setBytes: async (id, bytes) => void (await packBytes.put(bytes, id)),
        async drop(id) {
          await packs.delete(id)
          await packBytes.delete(id)
          await joined.clear()
        }
      })
      const revision = ((await state.get("revision")) ?? 0) + 1
      await state.put(revision, "revision")
      return revision
    })
  }
  const arrange = async ({ setPack }: Stores, order: readonly KeptPack[]) => {
    for (const [place, pack] of order.entries()) await setPack(pack, place)
  }

  return {
    async all() {
      const stored = await (await open()).getAll("packs")
      const kept = stored.map(readKept).filter((pack) => pack !== null)
      return kept.toSorted((a, b) => a.place - b.place)
    },

    bytes: async (id) => (await (await open()).get("packBytes", id)) ?? null,

    put: (pack, bytes, order) =>
      change(async (stores) => {
        await stores.setBytes(pack.id, bytes)
        await arrange(stores, order)
      }),

    arrange: (order) => change((stores) => arrange(stores, order)),

    remove: (id) => change(({ drop }) => drop(id)),

    async nextRevision(name, newId) {
      const transaction = (await open()).transaction("exported", "readwrite", writing)
      return wholly(transaction, async () => {
        const before = await transaction.store.get(name)
        const next = { id: before?.id ?? newId, revision: (before?.revision ?? 0) + 1 }
        await transaction.store.put(next, name)
        return next
      })
    }
  }
}

type Stores = {
  readonly setPack: (pack: KeptPack, place: number) => Promise<void>
  readonly setBytes: (id: string, bytes: Uint8Array) => Promise<void>
  readonly drop: (id: string) => Promise<void>
}
