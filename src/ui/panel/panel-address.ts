import type { EntityId } from "../../core/model"

/** The entity whose dossier an address names in its fragment (`#entity=soe-win`); null where it names none. */
export function entityIn(fragment: string): EntityId | null {
  return new URLSearchParams(fragment.replace(/^#/, "")).get("entity")
}

/** The fragment of the address of a dossier; without an entity that of the page. */
export function fragmentOf(entity: EntityId | null): string {
  return entity === null ? "#" : `#${new URLSearchParams({ entity })}`
}
