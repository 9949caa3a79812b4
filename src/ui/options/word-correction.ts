import type { Correction, Place } from "../../core/corrections/correction"
import type { EntityId } from "../../core/model"
import type { Texts } from "../text/texts"

/** A correction in one sentence. An entity that the corpus does not know goes by its id. */
export function wordCorrection(
  correction: Correction,
  names: ReadonlyMap<EntityId, string>,
  texts: Texts
): string {
  const name = (entity: EntityId) => names.get(entity) ?? entity
  switch (correction.kind) {
    case "never":
      return texts.say("correctionNever", correction.form)
    case "always":
      return texts.say("correctionAlways", correction.form, name(correction.entity))
    case "not-this": {
      const { form, entity, where } = correction
      return where
        ? texts.say("correctionNotThere", form, name(entity), wordPlace(where))
        : texts.say("correctionNot", form, name(entity))
    }
    case "merge":
      return texts.say("correctionMerge", name(correction.entity), name(correction.into))
  }
}

function wordPlace({ host, path }: Place): string {
  return `${host}${path === null || path === "/" ? "" : readable(path)}`
}

/** An address as a person reads it; as it is where it is not well written. */
function readable(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
