import * as v from "valibot"
import { formProblem } from "../gazetteer/form-tokens"
import { formKey } from "./form-key"
import { LONGEST_EXAMPLE, LONGEST_FORM, LONGEST_PATH } from "./limits"

const entity = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))
/** A surface form that can be matched. */
export const formSchema = v.pipe(
  v.string(),
  v.maxLength(LONGEST_FORM),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? formProblem(dataset.value) : null
    if (problem !== null) addIssue({ message: problem })
  })
)

/** A page by its address without query and fragment, which carry tokens and say where the reader came from. */
const placeSchema = v.object({
  /** "" for files. */
  host: v.pipe(v.string(), v.maxLength(253)),
  /** Null: the whole site. */
  path: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_PATH)))
})
export type Place = Readonly<v.InferOutput<typeof placeSchema>>

const made = {
  /** ISO 8601, UTC. */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Words of the page around the mention; empty where the correction was not made on a page. */
  example: v.pipe(v.string(), v.maxLength(LONGEST_EXAMPLE))
}

/**
 * What a reader knows better. Forms are compared by `formKey`, in all the cases that the gazetteer knows of them.
 * - `not-this`: the form does not name the entity; only `where`, or anywhere if that is null.
 * - `never`: the form is not to be marked, whatever it names.
 * - `always`: the form names the entity wherever it stands, also if the gazetteer lacks it or linking would not believe
 *   it.
 * - `merge`: what is found as `entity` is `into`.
 */
export const correctionSchema = v.variant("kind", [
  v.object({
    kind: v.literal("not-this"),
    form: formSchema,
    entity,
    where: v.nullable(placeSchema),
    ...made
  }),
  v.object({ kind: v.literal("never"), form: formSchema, ...made }),
  v.object({ kind: v.literal("always"), form: formSchema, entity, ...made }),
  v.pipe(
    v.object({ kind: v.literal("merge"), entity, into: entity, ...made }),
    v.check((merge) => merge.entity !== merge.into, "an entity cannot be merged with itself")
  )
])
export type Correction = Readonly<v.InferOutput<typeof correctionSchema>>

/** Names a correction: two with the same key say the same. */
export function correctionKey(correction: Correction): string {
  return JSON.stringify(partsOf(correction))
}

function partsOf(correction: Correction): readonly (string | null)[] {
  const { kind } = correction
  switch (kind) {
    case "not-this": {
      const { form, entity, where } = correction
      return [kind, formKey(form), entity, where && where.host, where && where.path]
    }
    case "never":
      return [kind, formKey(correction.form)]
    case "always":
      return [kind, formKey(correction.form), correction.entity]
    case "merge":
      return [kind, correction.entity, correction.into]
  }
}
