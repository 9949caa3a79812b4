import type { Elsewhere, HostProblem } from "../core/hosted/answers"
import type { Shard } from "../core/hosted/manifest"
import { shardsOfTime } from "../core/hosted/shards-in-time"

/** What of an entity is wanted beyond what is here. */
export type Wanted = {
  /** Of the page that it is read on, ISO 8601; null where there is none. */
  readonly day: string | null
  /** The reader also wants the newest of what other times have told. */
  readonly isFurther?: boolean
}

/** Shards of a bucket that are not here yet: those that are to be fetched, and what other times have told. */
export type Missing = { readonly wanted: readonly Shard[]; readonly others: readonly Shard[] }

/** Parts what is missing of a bucket; `here` holds the hashes of what has been fetched. */
export function missingOf(
  shards: readonly Shard[],
  here: ReadonlySet<string>,
  { day, isFurther = false }: Wanted
): Missing {
  const ofTime = shardsOfTime(shards, day)
  const absent = shards.filter(({ sha256 }) => !here.has(sha256))
  const wanted = absent.filter((shard) => ofTime.includes(shard))
  const others = absent.filter((shard) => !ofTime.includes(shard))
  const next = isFurther ? others.slice(-1) : []
  return { wanted: [...wanted, ...next], others: others.filter((shard) => !next.includes(shard)) }
}

/** What is told of hosts that have more, or did not give it: the first of each host. */
export function tellOfHosts(all: readonly { readonly host: string; readonly problem: HostProblem | null }[]) {
  const told = new Map<string, Elsewhere>()
  for (const one of all) if (!told.has(one.host)) told.set(one.host, one)
  return [...told.values()]
}
