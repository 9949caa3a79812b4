import { formProblem } from "../gazetteer/form-tokens"
import type { FormToMatch } from "../gazetteer/form-to-match"
import { isBoundToLanguage } from "../linking/foreign-forms"
import type { EntityType } from "../model"
import { needBits, type Row } from "../pack/schema"
import type { CuratedEntity } from "./curated-entity"
import { expandForms, type ExpandedForm } from "./expand-forms"
import type { Problem } from "./problem"

type PlacedForm = {
  readonly form: Row<"forms">
  readonly owner: CuratedEntity
  readonly source: ExpandedForm
}

/** The forms of all entities as rows of a pack, and the ones that contradict each other. Entities by their place. */
export function formRows(entities: readonly CuratedEntity[]): { forms: Row<"forms">[]; problems: Problem[] } {
  const placed: PlacedForm[] = []
  const problems: Problem[] = []
  entities.forEach((owner, entity) => {
    const first = placed.length
    const seen = new Set<string>()
    const expanded = withCanonicalName(owner, expandForms(owner))
    const kept = new Map<number, number>()
    expanded.forEach((source, i) => {
      // An inflection that is written like a listed form adds nothing; "Су-30" is all of its cases. But "ONU" is French
      // on French pages, and Spanish on Spanish ones.
      const key = `${source.kind} ${source.text} ${isBoundToLanguage(source) ? source.language : ""}`
      if (seen.has(key)) return
      seen.add(key)
      const reason = formProblem(source.text)
      if (reason !== null) {
        problems.push({ severity: "error", file: owner.file, line: owner.lineOf(source.path), reason })
        return
      }
      kept.set(i, first + kept.size)
      const { path: _, inflectionOf, ...columns } = source
      const base = inflectionOf === null ? null : (kept.get(inflectionOf) ?? null)
      placed.push({ form: { ...columns, entity, inflectionOf: base }, owner, source })
    })
  })
  return { forms: placed.map(({ form }) => form), problems: [...problems, ...contradictions(placed)] }
}

/**
 * How the matcher is to find the forms: those that English gives a plural s, and German a genitive s, are found before
 * one. A description in the plural ("rights groups") speaks of others too.
 */
export function formsToMatch(
  forms: readonly Row<"forms">[],
  entities: readonly { readonly type: EntityType }[]
): FormToMatch[] {
  return forms.map((form) => {
    const { text, rule, kind, language, entity } = form
    const type = entities[entity]?.type
    const hasPlural = kind === "demonym" || language === "de" || type === "weapon-system"
    return { text, rule, plural: hasPlural || (isNameOf(type) && hasGenitive(form, type)) }
  })
}

function isNameOf(type: EntityType | undefined): boolean {
  return type === "person" || type === "place" || type === "company"
}

/** Shortest name that gets a genitive s wherever it is listed, in UTF-16 code units: not "Kims" nor "Ngas". */
const SHORTEST_WITH_GENITIVE = 5

/** German papers write "Dovals Besuch", whatever language the name comes from; where an s makes it a common word, it needs more than that. */
function hasGenitive({ text, rule, needs }: Row<"forms">, type: EntityType | undefined): boolean {
  return (
    rule === "capitalised" &&
    text.length >= SHORTEST_WITH_GENITIVE &&
    (type === "person" || (needs & needBits.clue) === 0) &&
    /^[\p{Script=Latin}\s.'’-]+$/u.test(text)
  )
}

function withCanonicalName(
  { name, forms, lookalike }: CuratedEntity,
  expanded: ExpandedForm[]
): ExpandedForm[] {
  const isListed = expanded.some(({ text }) => text === name)
  if (isListed || lookalike || Object.keys(forms).length > 0) return expanded
  const [own] = expandForms({ ...emptyEntry, name, forms: { en: [{ form: name }] } })
  return own ? [own, ...expanded] : expanded
}

const emptyEntry = {
  type: "other",
  wikidata: "",
  topic: "world",
  lookalike: false,
  demonyms: {},
  descriptors: {},
  clues: [],
  who: "",
  note: ""
} as const satisfies Partial<CuratedEntity>

/** One form that two entities claim without a condition can never be decided. */
function contradictions(placed: readonly PlacedForm[]): Problem[] {
  const unconditional = new Map<string, PlacedForm>()
  const problems: Problem[] = []
  for (const entry of placed) {
    const { form, owner, source } = entry
    if (form.needs !== 0 || form.unless !== "" || form.notBefore !== "" || form.notAfter !== "") continue
    const earlier = unconditional.get(form.text)
    if (!earlier) unconditional.set(form.text, entry)
    else if (earlier.owner.id !== owner.id && earlier.form.kind === form.kind) {
      const where = `${earlier.owner.id} (${earlier.owner.file}, line ${earlier.owner.lineOf(earlier.source.path)})`
      const reason = `“${form.text}” is a form of ${owner.id} and of ${where}, and neither says what it needs to be believed`
      problems.push({ severity: "error", file: owner.file, line: owner.lineOf(source.path), reason })
    }
  }
  return problems
}
