import * as v from "valibot"
import { entityTypes } from "../model"
import { needBits, type Need } from "../pack/schema"

const words = v.optional(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty("a word is missing"))), [])
const formText = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty("a form is empty"),
  v.maxLength(200, "a form is too long")
)
const need = v.picklist(
  Object.keys(needBits) as Need[],
  `what a form needs is one of: ${Object.keys(needBits).join(", ")}`
)

const plainForm = v.pipe(
  formText,
  v.transform((form) => ({ form }))
)
/** How a Russian spelling of a person's name declines: by the rules for men, for women, or in its last word only. */
const declensions = ["male", "female", "last-word"] as const
export type Declension = (typeof declensions)[number]

const formWithConditions = v.strictObject({
  form: formText,
  needs: v.optional(v.array(need), []),
  clues: words,
  unless: words,
  "not-before": words,
  "not-after": words,
  /** Its other case forms, where `declines` would give wrong ones. */
  cases: v.optional(v.array(formText), []),
  declines: v.optional(v.picklist(declensions, `what declines is one of: ${declensions.join(", ")}`)),
  note: v.optional(v.string(), ""),
  caps: v.optional(v.boolean(), false)
})

/** A form as an editor writes it: a plain string, or a map with what it needs to be believed. */
const formSchema = v.lazy((form) =>
  typeof form === "object" && form !== null ? formWithConditions : plainForm
)

const formsByLanguage = v.optional(
  v.record(
    v.pipe(
      v.string(),
      v.regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, "a language is written as in `en` or `zh-Hant`")
    ),
    v.nullish(v.array(formSchema), [])
  ),
  {}
)

export const entitySchema = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty("an entity has no name")),
  type: v.picklist(entityTypes, `a type is one of: ${entityTypes.join(", ")}`),
  wikidata: v.optional(
    v.pipe(v.string(), v.regex(/^(?:Q[1-9]\d*)?$/, "a Wikidata id is written Q2570471")),
    ""
  ),
  topic: v.optional(v.picklist(["myanmar", "russia", "asia", "west", "world"]), "world"),
  lookalike: v.optional(v.boolean(), false),
  forms: formsByLanguage,
  demonyms: formsByLanguage,
  descriptors: formsByLanguage,
  clues: words,
  /** Words of an article, letter for letter, that say who or what this is better than those the builder finds. */
  who: v.optional(v.pipe(v.string(), v.trim()), ""),
  note: v.optional(v.string(), "")
})

/** One file of the gazetteer: entity id → entity. */
export const gazetteerFileSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is written in lower case with hyphens")),
  entitySchema
)

export type EntityEntry = v.InferOutput<typeof entitySchema>
export type FormEntry = v.InferOutput<typeof formSchema>
