import type { Shard } from "./manifest"

/**
 * The shards of a bucket that background for a page of a day is taken from: that of its time and the newest, which tells
 * what came since. What other times have told stays where it is: a name that every article has would bring all of them.
 *
 * @param shards in order of time
 * @param day ISO 8601; null where it is unknown: the newest alone
 */
export function shardsOfTime(shards: readonly Shard[], day: string | null): readonly Shard[] {
  const newest = shards.at(-1)
  const ofDay =
    day === null ? newest : (shards.findLast(({ since }) => since === null || since <= day) ?? shards[0])
  return newest && ofDay ? [...new Set([ofDay, newest])] : []
}
