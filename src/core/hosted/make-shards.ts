import { contentsOf } from "../corpus/extend-pack"
import { joinPacks } from "../corpus/join-packs"
import { cutPack, packRows } from "../exchange/make-pack"
import type { PackLabel } from "../exchange/pack-label"
import { buildMatchingTable } from "../gazetteer/matching-table"
import type { PackContents } from "../pack/encode"
import type { Pack } from "../pack/open"
import { bucketOf } from "./bucket"

/** A pack cut for hosting. */
export type ShardedPack = {
  /** All names with how they are written, and no article: what pages are marked with. */
  readonly names: PackContents
  /** What is said of the entities of each bucket. An article lies in the shard of every name in it. */
  shard(bucket: number): PackContents
}

/** Cuts a pack into its names and so many shards, each a pack of its own. */
export function shardPack(pack: Pack, label: PackLabel, shards: number): ShardedPack {
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
  return {
    names,
    shard(bucket) {
      const rows = new Set<number>()
      const own = new Set<string>()
      entities.forEach(({ id, lookalike }, entity) => {
        if (lookalike === "yes" || bucketOf(id, shards) !== bucket) return
        own.add(id)
        for (const article of articlesOf.get(entity) ?? []) rows.add(article)
      })
      for (const article of rows)
        for (const entity of entitiesOf.get(article) ?? []) own.add(entities[entity]?.id ?? "")
      const files = new Set([...rows].map((article) => articles[article]?.file ?? ""))
      return cutPack(bare, { files, entities: own }, label)
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
