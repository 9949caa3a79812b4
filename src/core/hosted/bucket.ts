import { entityTerm, hashTerm } from "../retrieval/terms"

/** The shard that holds what is said of an entity: the first bits of a hash of its id. `shards` is a power of two. */
export function bucketOf(entity: string, shards: number): number {
  return Math.floor((hashTerm(entityTerm(entity)) / 2 ** 32) * shards)
}

/** As many names share a shard by default: whoever serves it learns no more than that one of them was opened. */
export const NAMES_IN_SHARD = 32

export const MOST_SHARDS = 4096

/** How many shards a pack of so many names is cut into: a power of two that leaves at least `together` to each. */
export function shardCount(names: number, together: number): number {
  const most = Math.min(MOST_SHARDS, names / Math.max(1, together))
  return most < 2 ? 1 : 2 ** Math.floor(Math.log2(most))
}
