import { createFormFinder } from "../gazetteer/find-forms"
import { buildMatchingTable } from "../gazetteer/matching-table"
import type { EntityId, Span } from "../model"
import type { Correction, Place } from "./correction"
import { formKey } from "./form-key"

export type Hiding = Extract<Correction, { readonly kind: "never" | "not-this" }>

/** Forms that are not to be marked, or not as some entity. */
export type HiddenForms = {
  readonly areNone: boolean
  /** Whether words are not to be marked as an entity (by row number) on a page. */
  isHidden(surface: string, entity: number, place: Place): boolean
  /** Where such words stand in a text: no shorter name inside them is to be marked in their place. */
  stretches(text: string, place: Place): readonly Span[]
}

/**
 * @param writingsOf how a form may be written, itself among them
 * @param rowOf the row of an entity; undefined where the corpus does not know it
 */
export function createHiddenForms(
  corrections: readonly Hiding[],
  writingsOf: (form: string) => readonly string[],
  rowOf: (entity: EntityId) => number | undefined
): HiddenForms {
  const byKey = new Map<string, Hiding[]>()
  const texts = new Set<string>()
  for (const correction of corrections) {
    const writings = writingsOf(correction.form)
    for (const text of writings) texts.add(text)
    for (const key of new Set(writings.map(formKey))) byKey.set(key, [...(byKey.get(key) ?? []), correction])
  }
  if (corrections.length === 0) return { areNone: true, isHidden: () => false, stretches: () => [] }

  const find = createFormFinder(buildMatchingTable([...texts].map((text) => ({ text, rule: "any-case" }))))
  const about = (surface: string) => byKey.get(formKey(surface)) ?? []
  const holds = (correction: Hiding, place: Place) =>
    correction.kind === "never" || isAt(correction.where, place)
  return {
    areNone: false,
    isHidden: (surface, entity, place) =>
      about(surface).some(
        (correction) =>
          holds(correction, place) && (correction.kind === "never" || rowOf(correction.entity) === entity)
      ),
    stretches: (text, place) =>
      find(text).filter(({ start, end }) =>
        about(text.slice(start, end)).some((correction) => holds(correction, place))
      )
  }
}

function isAt(where: Place | null, { host, path }: Place): boolean {
  return where === null || (where.host === host && (where.path === null || where.path === path))
}
