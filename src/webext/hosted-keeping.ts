import { MOST_PACK_BYTES } from "../core/exchange/check-pack"
import { standingOf, type KeptPack } from "../core/exchange/kept-pack"
import type { Elsewhere, HostedAdded, HostedLook, HostProblem } from "../core/hosted/answers"
import { bucketOf } from "../core/hosted/bucket"
import { checkPart } from "../core/hosted/check-part"
import { fileNameOf, MOST_MANIFEST_BYTES, readManifest, type Shard } from "../core/hosted/manifest"
import { createOwnIds } from "../core/hosted/own-ids"
import { crc32 } from "../core/pack/crc32"
import { openPack, type Pack } from "../core/pack/open"
import type { Row } from "../core/pack/schema"
import type { Utf8 } from "../core/pack/utf8"
import type { CorpusSource } from "./corpus-source"
import { fetchHosted, fetchPinned, HostError, sha256Of } from "./fetch-hosted"
import { readHostedAddress, type HostedAddress } from "./hosted-address"
import { missingOf, tellOfHosts, type Wanted } from "./hosted-missing"
import { RefusedError } from "./messages"
import { oneAfterAnother } from "./one-after-another"
import type { PackStore } from "./pack-store"
import { sharedBytes } from "./shared-bytes"
import { unlessFull } from "./unless-full"

type HostedParts = {
  readonly store: PackStore
  readonly source: CorpusSource
  readonly utf8: Utf8
  readonly now: () => Date
  /** Whether the browser lets us ask hosts of this match pattern. */
  readonly mayAsk: (pattern: string) => Promise<boolean>
}

/** A hosted pack that is on, as far as it has to be known to tell what is missing. */
type Open = {
  readonly id: string
  readonly hosted: NonNullable<KeptPack["hosted"]>
  /** Those of each bucket. */
  readonly shards: readonly (readonly Shard[])[]
  readonly names: Pack
  readonly ownId: (entity: Entity) => string | null
}
type Entity = Pick<Row<"entities">, "id" | "wikidata">
type Missing = { readonly pack: Open; readonly shard: Shard }

export type HostedKeeping = ReturnType<typeof createHostedKeeping>

/** Packs that lie on a host: adding one by its address, and fetching of it what a card wants. */
export function createHostedKeeping({ store, source, utf8, now, mayAsk }: HostedParts) {
  let known: Promise<readonly Open[]> | null = null
  const coming = new Map<string, Promise<HostProblem | null>>()
  const inOrder = <T>(make: () => Promise<T>) => oneAfterAnother("packs", make)

  async function fetchManifest(address: HostedAddress, hash: string | null) {
    if (!(await mayAsk(address.pattern))) throw new HostError({ kind: "not-allowed" })
    const bytes = await fetchHosted(address.manifest, MOST_MANIFEST_BYTES)
    const sha256 = await sha256Of(bytes)
    if (hash !== null && sha256 !== hash) throw new HostError({ kind: "changed" })
    const read = readManifest(utf8.decode(bytes))
    if (!read.isSound) throw new HostError({ kind: "broken", what: `manifest: ${read.what}` })
    return { bytes, sha256, manifest: read.manifest }
  }

  async function openAll(): Promise<readonly Open[]> {
    const opened: Open[] = []
    for (const { id, isOn, hosted } of await store.all()) {
      if (!hosted || !isOn) continue
      const [bytes, text] = await Promise.all([store.bytes(id), store.manifest(id)])
      const read = text && readManifest(utf8.decode(text))
      if (!bytes || !read?.isSound) {
        console.warn(`The hosted pack ${id} is left out`)
        continue
      }
      const names = openPack(bytes, utf8)
      opened.push({ id, hosted, shards: read.manifest.shards, names, ownId: createOwnIds(names) })
    }
    return opened
  }

  /** Where the browser gives no access to its storage, a card shows what came with the extension. */
  const unreadable = (error: unknown): readonly Open[] => {
    console.error("The hosted packs could not be read", error)
    known = null
    return []
  }

  /** The shards of an entity that are not here yet, and the hosts that have more of other times. */
  async function missing(entity: Entity, seek: Wanted) {
    const wanted: Missing[] = []
    const others: string[] = []
    for (const pack of await (known ??= openAll().catch(unreadable))) {
      const id = pack.ownId(entity)
      const shards = id === null ? undefined : pack.shards[bucketOf(id, pack.shards.length)]
      if (!shards) continue
      const found = missingOf(shards, new Set(await store.shardHashes(pack.id)), seek)
      wanted.push(...found.wanted.map((shard) => ({ pack, shard })))
      if (found.others.length > 0) others.push(pack.hosted.host)
    }
    return { wanted, others: others.map((host) => ({ host, problem: { kind: "other-times" } as const })) }
  }

  async function fetchShard({ pack: { id, hosted, names }, shard }: Missing): Promise<HostProblem | null> {
    const address = readHostedAddress(hosted.address)
    if (!address || !(await mayAsk(address.pattern))) return { kind: "not-allowed" }
    const bytes = await fetchPinned(address.folder + fileNameOf(shard), shard)
    const checked = checkPart(bytes, id, names, utf8)
    if (!checked.isSound) return { kind: "broken", what: checked.what }
    return inOrder(async () => {
      const all = await store.all()
      const pack = all.find((each) => each.id === id)
      // Removed, replaced or fetched meanwhile.
      if (pack?.hosted?.manifest !== hosted.manifest) return null
      const hashes = await store.shardHashes(id)
      if (hashes.includes(shard.sha256)) return null
      const size = pack.size + bytes.length
      if (size > MOST_PACK_BYTES) return { kind: "no-room" }
      const longer = { ...pack, size, hosted: { ...pack.hosted, fetched: hashes.length + 1 } }
      const order = all.map((each) => (each.id === id ? longer : each))
      const shared = await sharedBytes(store, order, { id, shard: bytes })
      const write = () => store.putShard(id, shard.sha256, bytes, order)
      return (await unlessFull(() => source.share(shared, write, true))) ? null : { kind: "no-room" }
    })
  }

  /** Asked for twice at once, a shard is fetched once. */
  function fetchOnce(wanted: Missing): Promise<HostProblem | null> {
    const key = `${wanted.pack.id} ${wanted.shard.sha256}`
    const fetching = coming.get(key) ?? fetchShard(wanted).catch(problemOf)
    coming.set(key, fetching)
    return fetching.finally(() => coming.delete(key))
  }

  return {
    /** The packs have changed. */
    forget: () => void (known = null),

    /** What the pack at an address is. Stores nothing. */
    async look(typed: string): Promise<HostedLook> {
      const address = addressOf(typed)
      const { host, pinned } = address
      try {
        const { bytes, sha256, manifest } = await fetchManifest(address, pinned)
        const { label, figures, names } = manifest
        const standing = standingOf(label, crc32(bytes), await store.all())
        const size = names.bytes
        const isPinned = pinned !== null
        return { status: "sound", label, figures, size, standing, host, manifest: sha256, isPinned }
      } catch (error) {
        return { status: "failed", host, problem: problemOf(error) }
      }
    },

    /** Takes the pack at an address in, as it was looked at: its names at once, its articles when they are wanted. */
    async add(typed: string, seen: string): Promise<HostedAdded> {
      const address = addressOf(typed)
      const { host, pinned } = address
      try {
        const { bytes: text, manifest } = await fetchManifest(address, seen)
        const names = await fetchPinned(address.folder + fileNameOf(manifest.names), manifest.names)
        const checked = checkPart(names, manifest.label.id, null, utf8)
        if (!checked.isSound)
          return { status: "failed", host, problem: { kind: "broken", what: checked.what } }
        return await inOrder(async () => {
          const { label, figures, shards } = manifest
          const { id } = label
          const before = await store.all()
          const standing = standingOf(label, crc32(text), before)
          const there = before.findIndex((each) => each.id === id)
          const place = there >= 0 ? there : before.length
          const wanted = new Set(shards.flat().map(({ sha256 }) => sha256))
          const staying = new Set((await store.shardHashes(id)).filter((hash) => wanted.has(hash)))
          const kept = shards.flat().filter(({ sha256 }) => staying.has(sha256))
          const pack: KeptPack = {
            id,
            place,
            isOn: before[there]?.isOn ?? true,
            addedAt: now().toISOString(),
            label,
            figures,
            size: kept.reduce((sum, { bytes }) => sum + bytes, names.length),
            checksum: crc32(text),
            hosted: {
              address: address.manifest,
              host,
              manifest: seen,
              isPinned: pinned !== null,
              // Those that hold the same lie in one file.
              shards: wanted.size,
              fetched: staying.size
            }
          }
          const order = before.filter((each) => each.id !== id).toSpliced(place, 0, pack)
          const shared = await sharedBytes(store, order, { id, bytes: names, staying })
          const write = () => store.putHosted(pack, { names, manifest: text, staying }, order)
          const isIn = await unlessFull(() => source.share(shared, write))
          return isIn
            ? { status: "added", label, standing }
            : { status: "failed", host, problem: { kind: "no-room" } }
        })
      } catch (error) {
        return { status: "failed", host, problem: problemOf(error) }
      }
    },

    /** The hosts that have more on an entity than what is here. Asks none of them. */
    async elsewhere(entity: Entity, day: string | null): Promise<readonly Elsewhere[]> {
      const { wanted, others } = await missing(entity, { day })
      return tellOfHosts([
        ...wanted.map(({ pack }) => ({ host: pack.hosted.host, problem: null })),
        ...others
      ])
    },

    /** Fetches what is wanted of an entity. Resolves to what did not come, and why. */
    async fetchMore(entity: Entity, seek: Wanted): Promise<readonly Elsewhere[]> {
      const { wanted, others } = await missing(entity, seek)
      const problems = await Promise.all(wanted.map(fetchOnce))
      const failed = wanted.flatMap(({ pack }, place) => {
        const problem = problems[place]
        return problem ? [{ host: pack.hosted.host, problem }] : []
      })
      return tellOfHosts([...failed, ...others])
    }
  }
}

/** @throws RefusedError where it is none: our own pages have read it before */
function addressOf(typed: string): HostedAddress {
  const address = readHostedAddress(typed)
  if (!address) throw new RefusedError("that is no address of a hosted pack")
  return address
}

/** Throws what is no fault of a host. */
function problemOf(error: unknown): HostProblem {
  if (error instanceof HostError) return error.problem
  throw error
}
