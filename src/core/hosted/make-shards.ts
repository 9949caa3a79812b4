import { contentsOf } from "../corpus/extend-pack"
import { joinPacks } from "../corpus/join-packs"
import { cutPack, packRows, partOf } from "../exchange/make-pack"
import type { PackLabel } from "../exchange/pack-label"
import { buildMatchingTable } from "../gazetteer/matching-table"
import { isoDay } from "../pack/days"
import { encodePack, type PackContents } from "../pack/encode"
import type { Pack } from "../pack/open"
import type { Utf8 } from "../pack/utf8"
import { bucketOf } from "./bucket"
import type { Shard } from "./manifest"
import { padded } from "./padding"

/** A pack cut for hosting. */
export type ShardedPack = {
  /** All names with how they are written, and no article: what pages are marked with. */
  readonly names: PackContents
  /**
   * What is said of the entities of a bucket, in order of time: one shard, or several where that would be too large. An
   * article lies in a shard of every name in it, and one without a date in the newest.
   */
  shards(bucket: number): readonly MadeShard[]
}

/** A shard as it is served, a pack of its own. */
export type MadeShard = Pick<Shard, "since"> & { readonly file: Uint8Array }

/**
 * What a pack has for a UTF-16 code unit of text in Latin letters, index and all, and a little more: what turns out to be too
 * large is halved, and all pieces are about as large.
 */
const BYTES_A_UNIT = 2.2

type Cutting = {
  readonly label: PackLabel
  /** How many buckets there are, a power of two. */
  readonly buckets: number
  /** Bytes of one shard; only one of a single article may have more. */
  readonly most: number
  readonly utf8: Utf8
}

/** Cuts a pack into its names and shards. */
export function shardPack(pack: Pack, { label, buckets, most, utf8 }: Cutting): ShardedPack {
  const contents = contentsOf(pack)
  const { entities, articles } = contents.tables
  const { articlesOf, entitiesOf } = whoIsWhere(contents)
  // Whoever has the names has the forms too, which are most of a small pack.
  const bare = {
    ...contents,
    tables: { ...contents.tables, forms: [] },
    matchingTable: buildMatchingTable([])
  }
  const names = joinPacks([{ contents, keepsArticle: () => false }], packRows(label))
  const dayOf = (article: number) => articles[article]?.date || Infinity
  const wantedOf = (rows: readonly number[], own: ReadonlySet<string>) => {
    const named = rows.flatMap((row) => [...(entitiesOf.get(row) ?? [])])
    const files = new Set(rows.map((article) => articles[article]?.file ?? ""))
    return { files, entities: new Set([...own, ...named.map((entity) => entities[entity]?.id ?? "")]) }
  }
  const cut = (inTime: readonly number[], own: ReadonlySet<string>): readonly MadeShard[] => {
    /** The articles of a stretch, which are all in `source`, in about so many pieces. */
    const between = (
      from: number,
      to: number,
      pieces: number,
      source: PackContents
    ): readonly MadeShard[] => {
      const wanted = wantedOf(inTime.slice(from, to), own)
      const middle = from + Math.floor(((to - from) * (pieces >> 1)) / pieces)
      if (middle > from) {
        // Cut once more, a part is gone through in its own time and not in that of all of the pack.
        const part = partOf(source, wanted, label)
        return [
          ...between(from, middle, pieces >> 1, part),
          ...between(middle, to, pieces - (pieces >> 1), part)
        ]
      }
      const file = padded(encodePack(cutPack(source, wanted, label), utf8))
      if (file.length > most && to - from > 1) return between(from, to, 2, source)
      const dated = from > 0 && inTime.slice(0, from + 1).findLast((row) => dayOf(row) < Infinity)
      return [{ since: typeof dated === "number" ? isoDay(dayOf(dated)) : null, file }]
    }
    const units = inTime.reduce((sum, row) => sum + (articles[row]?.text.length ?? 0), 0)
    const roomiest = 2 ** Math.floor(Math.log2(most))
    const pieces = Math.ceil((units * BYTES_A_UNIT) / roomiest)
    return between(0, inTime.length, Math.max(1, Math.min(pieces, inTime.length)), bare)
  }
  return {
    names,
    shards(bucket) {
      const rows = new Set<number>()
      const own = new Set<string>()
      entities.forEach(({ id, lookalike }, entity) => {
        if (lookalike === "yes" || bucketOf(id, buckets) !== bucket) return
        own.add(id)
        for (const article of articlesOf.get(entity) ?? []) rows.add(article)
      })
      const inTime = [...rows].toSorted((a, b) => dayOf(a) - dayOf(b) || a - b)
      return cut(inTime, own)
    }
  }
}

/** In which articles an entity is spoken of in any way, and of which entities an article speaks. */
function whoIsWhere({ tables }: PackContents) {
  const articlesOf = new Map<number, Set<number>>()
  const entitiesOf = new Map<number, Set<number>>()
  const note = (entity: number, article: number) => {
    add(articlesOf, entity, article)
    add(entitiesOf, article, entity)
  }
  for (const { entity, article } of tables.mentions) note(entity, article)
  for (const { entity, article } of tables.definitions) note(entity, article)
  for (const { entity, passage } of tables.entityPassages) {
    const at = tables.passages[passage]
    if (at) note(entity, at.article)
  }
  const events = new Map<number, Set<number>>()
  for (const { event, article } of tables.eventEvidence) add(events, event, article)
  for (const { event, entity } of tables.eventEntities)
    for (const article of events.get(event) ?? []) note(entity, article)
  const claims = new Map<number, Set<number>>()
  for (const { claim, article } of tables.claimStatements) add(claims, claim, article)
  for (const { claim, entity } of tables.claimEntities)
    for (const article of claims.get(claim) ?? []) note(entity, article)
  return { articlesOf, entitiesOf }
}

function add(sets: Map<number, Set<number>>, key: number, value: number): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}
