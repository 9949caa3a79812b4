import type { Pack } from "../pack/open"
import type { Row } from "../pack/schema"

/**
 * The id that a pack itself has for an entity of the joined corpus, where ids may have changed (`agree-on-entities.ts`);
 * null for an entity that it does not know.
 */
export function createOwnIds(
  names: Pack
): (entity: Pick<Row<"entities">, "id" | "wikidata">) => string | null {
  const byId = new Map<string, Row<"entities">>()
  const byThing = new Map<string, string>()
  for (const entity of names.entities.rows()) {
    if (entity.lookalike === "yes") continue
    byId.set(entity.id, entity)
    if (entity.wikidata !== "" && !byThing.has(entity.wikidata)) byThing.set(entity.wikidata, entity.id)
  }
  return ({ id, wikidata }) => {
    const thing = wikidata === "" ? undefined : byThing.get(wikidata)
    if (thing !== undefined) return thing
    // An id that was taken has a number behind it.
    for (const own of [id, id.replace(/-\d+$/, "")]) {
      const entity = byId.get(own)
      if (entity && (entity.wikidata === "" || wikidata === "")) return own
    }
    return null
  }
}
