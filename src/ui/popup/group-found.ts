import type { EntityType } from "../../core/model"
import type { FoundEntity } from "../../core/page"
import type { PlainTextKey } from "../text/text-keys"

type GroupTextKey = Extract<PlainTextKey, `group${string}`>

export type FoundGroup = {
  readonly title: GroupTextKey
  /** The type that the title already says, and no line need repeat. */
  readonly usualType: EntityType
  readonly entities: readonly FoundEntity[]
}

// Thirteen types would be thirteen headings over one name each.
const groupOfType: Record<EntityType, GroupTextKey> = {
  person: "groupPeople",
  organisation: "groupOrganisations",
  "government-body": "groupOrganisations",
  party: "groupOrganisations",
  "armed-group": "groupOrganisations",
  company: "groupOrganisations",
  media: "groupOrganisations",
  place: "groupPlaces",
  facility: "groupPlaces",
  "weapon-system": "groupWeapons",
  event: "groupEvents",
  plan: "groupEvents",
  other: "groupOther"
}

const groupOrder: readonly Omit<FoundGroup, "entities">[] = [
  { title: "groupPeople", usualType: "person" },
  { title: "groupOrganisations", usualType: "organisation" },
  { title: "groupPlaces", usualType: "place" },
  { title: "groupWeapons", usualType: "weapon-system" },
  { title: "groupEvents", usualType: "event" },
  { title: "groupOther", usualType: "other" }
]

/** How many there are of each kind, from how many there are of each type. No kind is empty. */
export function groupTypes(
  types: readonly { readonly type: EntityType; readonly count: number }[]
): readonly { readonly title: GroupTextKey; readonly count: number }[] {
  return groupOrder
    .map(({ title }) => ({
      title,
      count: types.reduce((sum, { type, count }) => sum + (groupOfType[type] === title ? count : 0), 0)
    }))
    .filter(({ count }) => count > 0)
}

/**
 * What was found, by kind, and in each kind in the order given. The order of the groups never changes, so that a reader
 * finds people in the same place on every page. No group is empty.
 */
export function groupFound(found: readonly FoundEntity[]): readonly FoundGroup[] {
  return groupOrder
    .map((group) => ({ ...group, entities: found.filter(({ type }) => groupOfType[type] === group.title) }))
    .filter(({ entities }) => entities.length > 0)
}
