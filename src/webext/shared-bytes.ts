import type { KeptPack } from "../core/exchange/kept-pack"
import { withoutPadding } from "../core/hosted/padding"
import type { SharedBytes } from "./pack-joiner"
import type { PackStore } from "./pack-store"

/** What is not stored yet: the bytes of a pack, or those of the names of a hosted one, or another shard of it. */
export type AddedBytes = {
  readonly id: string
  readonly bytes?: Uint8Array
  readonly shard?: Uint8Array
  /** The shards that stay with it; all where nothing is said. */
  readonly staying?: ReadonlySet<string>
}

/** The bytes of the packs that are on, in their order; a hosted pack is as many as have come of it. */
export async function sharedBytes(
  store: PackStore,
  order: readonly KeptPack[],
  added?: AddedBytes
): Promise<readonly SharedBytes[]> {
  const found = await Promise.all(
    order
      .filter(({ isOn }) => isOn)
      .map(async ({ id, hosted }): Promise<readonly SharedBytes[]> => {
        const own = added?.id === id ? added : undefined
        const bytes = own?.bytes ?? (await store.bytes(id))
        if (!bytes) return []
        if (!hosted) return [{ id, bytes }]
        const [hashes, shards] = await Promise.all([store.shardHashes(id), store.shards(id)])
        const kept = shards.filter((_, place) => own?.staying?.has(hashes[place] ?? "") ?? true)
        const all = own?.shard ? [...kept, own.shard] : kept
        return [bytes, ...all].map((part) => ({ id, bytes: withoutPadding(part), isPart: true }))
      })
  )
  return found.flat()
}
