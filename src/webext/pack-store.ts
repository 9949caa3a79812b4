import { openCorpusDatabase, wholly, writing } from "./corpus-database"
import { readKept, type KeptPack } from "../core/exchange/kept-pack"

/** Where the manifest and the shards of a hosted pack are among the bytes; no id of a pack has a slash. */
const manifestKey = (id: string) => `${id}/manifest`
const shardKey = (id: string, sha256: string) => `${id}/shard/${sha256}`
const shardKeys = (id: string) => IDBKeyRange.bound(shardKey(id, ""), shardKey(id, "~"))

/** The packs that a reader has taken in. Whatever is changed is changed whole or not at all. */
export type PackStore = {
  /** In the order in which they have their way, without their bytes. */
  all(): Promise<readonly KeptPack[]>
  /** The bytes of a pack; of a hosted one those of its names. */
  bytes(id: string): Promise<Uint8Array | null>
  /** The manifest of a hosted pack as it came; null for any other. */
  manifest(id: string): Promise<Uint8Array | null>
  /** The hashes of the shards that are here, in the order of `shards`. */
  shardHashes(id: string): Promise<readonly string[]>
  shards(id: string): Promise<readonly Uint8Array[]>
  /** Keeps a pack and the order in which it stands. A pack of the same id is replaced. Resolves to the revision after it. */
  put(pack: KeptPack, bytes: Uint8Array, order: readonly KeptPack[]): Promise<number>
  /** Keeps a hosted pack. Of its shards that are here only those with these hashes stay. */
  putHosted(
    pack: KeptPack,
    parts: {
      readonly names: Uint8Array
      readonly manifest: Uint8Array
      readonly staying: ReadonlySet<string>
    },
    order: readonly KeptPack[]
  ): Promise<number>
  /** Keeps a shard of a hosted pack. Resolves to the revision after it. */
  putShard(id: string, sha256: string, bytes: Uint8Array, order: readonly KeptPack[]): Promise<number>
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
        async dropBytes(id, staying) {
          await packBytes.delete(id)
          await packBytes.delete(manifestKey(id))
          for (const key of await packBytes.getAllKeys(shardKeys(id)))
            if (!staying.has(key.slice(shardKey(id, "").length))) await packBytes.delete(key)
        },
        async drop(id) {
          await packs.delete(id)
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

    manifest: async (id) => (await (await open()).get("packBytes", manifestKey(id))) ?? null,

    async shardHashes(id) {
      const keys = await (await open()).getAllKeys("packBytes", shardKeys(id))
      return keys.map((key) => key.slice(shardKey(id, "").length))
    },

    shards: async (id) => (await open()).getAll("packBytes", shardKeys(id)),

    put: (pack, bytes, order) =>
      change(async (stores) => {
        // A hosted pack may have had this id.
        await stores.dropBytes(pack.id, new Set())
        await stores.setBytes(pack.id, bytes)
        await arrange(stores, order)
      }),

    putHosted: (pack, { names, manifest, staying }, order) =>
      change(async (stores) => {
        await stores.dropBytes(pack.id, staying)
        await stores.setBytes(pack.id, names)
        await stores.setBytes(manifestKey(pack.id), manifest)
        await arrange(stores, order)
      }),

    putShard: (id, sha256, bytes, order) =>
      change(async (stores) => {
        await stores.setBytes(shardKey(id, sha256), bytes)
        await arrange(stores, order)
      }),

    arrange: (order) => change((stores) => arrange(stores, order)),

    remove: (id) =>
      change(async ({ drop, dropBytes }) => {
        await dropBytes(id, new Set())
        await drop(id)
      }),

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
  readonly dropBytes: (id: string, staying: ReadonlySet<string>) => Promise<void>
  readonly drop: (id: string) => Promise<void>
}
