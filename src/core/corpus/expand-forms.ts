import type { EntityEntry, FormEntry } from "../curation/gazetteer-schema"
import type { MentionKind } from "../model"
import type { MatchRule } from "../gazetteer/form-to-match"
import { usualRule } from "../gazetteer/usual-rule"
import { LIST_SEPARATOR, needBits, type Row } from "../pack/schema"

/** A form as it goes into a pack, with the place in the gazetteer that it comes from. */
export type ExpandedForm = Omit<Row<"forms">, "entity" | "inflectionOf"> & {
  /** Place in the returned list of the form that this one inflects. */
  readonly inflectionOf: number | null
  readonly path: readonly (string | number)[]
}

const kindsByField = { forms: "name", demonyms: "demonym", descriptors: "descriptor" } as const

/** All forms of one entity: as listed, and their other cases. The canonical name is a form even where none says so. */
export function expandForms(entity: EntityEntry): ExpandedForm[] {
  const expanded: ExpandedForm[] = []
  for (const [field, kind] of Object.entries(kindsByField)) {
    const byLanguage = entity[field as keyof typeof kindsByField]
    for (const [language, forms] of Object.entries(byLanguage)) {
      for (const [i, form] of forms.entries()) {
        const listed = toForm(form, form.form, kind, language, [field, language, i])
        const place = expanded.push(listed) - 1
        for (const inflected of "cases" in form ? form.cases : []) {
          if (inflected !== form.form)
            expanded.push({
              ...listed,
              text: inflected,
              rule: ruleOf(inflected, kind, form),
              inflectionOf: place
            })
        }
      }
    }
  }
  return expanded
}

function toForm(
  form: FormEntry,
  text: string,
  kind: MentionKind,
  language: string,
  path: readonly (string | number)[]
): ExpandedForm {
  const conditions = "needs" in form ? form : null
  return {
    text,
    kind,
    language,
    rule: ruleOf(text, kind, form),
    needs: (conditions?.needs ?? []).reduce((bits, need) => bits | needBits[need], 0),
    clues: (conditions?.clues ?? []).join(LIST_SEPARATOR),
    unless: (conditions?.unless ?? []).join(LIST_SEPARATOR),
    notBefore: (conditions?.["not-before"] ?? []).join(LIST_SEPARATOR),
    notAfter: (conditions?.["not-after"] ?? []).join(LIST_SEPARATOR),
    note: conditions?.note ?? "",
    inflectionOf: null,
    path
  }
}

function ruleOf(text: string, kind: MentionKind, form: FormEntry): MatchRule {
  if ("caps" in form && form.caps) return "exact-capitals"
  return kind === "descriptor" ? "any-case" : usualRule(text)
}
