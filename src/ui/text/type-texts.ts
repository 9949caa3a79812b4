import type { EntityType } from "../../core/model"
import type { PlainTextKey } from "./text-keys"

/** What kind of thing a name names, as one says it to a reader. */
export const typeTexts = {
  person: "typePerson",
  organisation: "typeOrganisation",
  "government-body": "typeGovernmentBody",
  party: "typeParty",
  "armed-group": "typeArmedGroup",
  company: "typeCompany",
  media: "typeMedia",
  place: "typePlace",
  facility: "typeFacility",
  "weapon-system": "typeWeaponSystem",
  event: "typeEvent",
  plan: "typePlan",
  other: "typeOther"
} satisfies Record<EntityType, PlainTextKey>
