import type { PackContents } from "../pack/encode"
import type { Row } from "../pack/schema"
import { entityTerm, hashTerm } from "../retrieval/terms"

type Entity = Row<"entities">

/**
 * The same packs with ids by which each entity is the same in all of them: what Wikidata knows as one thing has the id
 * that it has in the first pack, and things that only happen to have one id get different ones.
 */
export function agreeOnEntities(packs: readonly PackContents[]): readonly PackContents[] {
  const byId = new Map<string, Entity>()
  const byThing = new Map<string, Entity>()
  return packs.map((pack) => {
    const own = new Set(pack.tables.entities.map(({ id }) => id))
    const given = new Set<string>()
    const entities = pack.tables.entities.map((entity) => {
      const twin = byThing.get(thingOf(entity)) ?? byId.get(entity.id)
      const id = twin && areOne(twin, entity) && !given.has(twin.id) ? twin.id : entity.id
      const isTaken = (wanted: string) => {
        const other = byId.get(wanted)
        return given.has(wanted) || (other !== undefined && !areOne(other, entity))
      }
      const free = isTaken(id) ? freeId(id, (wanted) => isTaken(wanted) || own.has(wanted)) : id
      given.add(free)
      return free === entity.id ? entity : { ...entity, id: free }
    })
    for (const entity of entities) {
      if (!byId.has(entity.id)) byId.set(entity.id, entity)
      if (entity.wikidata !== "" && !byThing.has(thingOf(entity))) byThing.set(thingOf(entity), entity)
    }
    return withEntities(pack, entities)
  })
}

function thingOf({ wikidata, lookalike }: Entity): string {
  return `${lookalike} ${wikidata}`
}

/** A look-alike is there not to be taken for an entity: the two are never one. */
function areOne(a: Entity, b: Entity): boolean {
  const isSameThing = a.wikidata === b.wikidata || a.wikidata === "" || b.wikidata === ""
  return isSameThing && a.lookalike === b.lookalike
}

function freeId(id: string, isTaken: (id: string) => boolean): string {
  for (let count = 2; ; count++) if (!isTaken(`${id}-${count}`)) return `${id}-${count}`
}

/** Entities are terms too: those of other ids are other terms. */
function withEntities(pack: PackContents, entities: readonly Entity[]): PackContents {
  const renamed = new Map<number, number>()
  const known = new Set(pack.tables.terms.map(({ hash }) => hash))
  pack.tables.entities.forEach(({ id }, row) => {
    const now = hashTerm(entityTerm(entities[row]?.id ?? id))
    const before = hashTerm(entityTerm(id))
    // Two lists of one term cannot be told apart any more.
    if (now !== before && !known.has(now)) renamed.set(before, now)
  })
  if (renamed.size === 0) return { ...pack, tables: { ...pack.tables, entities } }
  const terms = pack.tables.terms.map((term) => ({ ...term, hash: renamed.get(term.hash) ?? term.hash }))
  return { ...pack, tables: { ...pack.tables, entities, terms } }
}
