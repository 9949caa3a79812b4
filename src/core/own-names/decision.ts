import * as v from "valibot"
import { formSchema } from "../corrections/correction"
import { formKey } from "../corrections/form-key"
import { entityTypes } from "../model"
import { hasHiddenCharacters } from "../text/hidden-characters"

/** Spellings of one name. A text in Russian declines a name in a dozen ways. */
export const MOST_FORMS = 40
export const LONGEST_NAME = 200
/** Enough for years of reading, and few enough to be read at each start. */
export const MOST_DECISIONS = 5_000

/** Of a decision; what was accepted is an entity of this id. */
export const ownIdSchema = v.pipe(v.string(), v.regex(/^own-[0-9a-f]{8,32}$/))
const clean = v.check((text: string) => !hasHiddenCharacters(text), "it holds characters that nobody sees")
const forms = v.pipe(v.array(v.pipe(formSchema, clean)), v.minLength(1), v.maxLength(MOST_FORMS))
const made = {
  id: ownIdSchema,
  /** The spellings that are decided about, the usual one first. */
  forms,
  /** ISO 8601, UTC. */
  madeAt: v.pipe(v.string(), v.isoTimestamp())
}

/**
 * What a reader says of a name that the gazetteer lacks.
 * - `accepted`: it names something of its own.
 * - `merged`: it is another way to write the name of an entity that the corpus knows.
 * - `ignored`: it is not to be proposed again.
 */
export const decisionSchema = v.variant("kind", [
  v.strictObject({
    kind: v.literal("accepted"),
    name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_NAME), clean),
    type: v.picklist(entityTypes),
    ...made
  }),
  v.strictObject({
    kind: v.literal("merged"),
    entity: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_NAME)),
    /** What the entity was called then: it may be of a pack that is switched off. */
    name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_000)),
    ...made
  }),
  v.strictObject({ kind: v.literal("ignored"), ...made })
])
export type Decision = Readonly<v.InferOutput<typeof decisionSchema>>

/** The decisions of a reader, oldest first. */
export type Decisions = readonly Decision[]

/** A decision out of storage or a file; null where it is of a version that we do not know. */
export function readDecision(stored: unknown): Decision | null {
  const read = v.safeParse(decisionSchema, stored)
  return read.success ? read.output : null
}

/** Whether a decision changes what is spotted. */
export function isSpotted({ kind }: Decision): boolean {
  return kind !== "ignored"
}

/** All spellings that are decided about, by `formKey`. */
export function decidedKeys(decisions: Decisions): ReadonlySet<string> {
  return new Set(decisions.flatMap(({ forms }) => forms.map(formKey)))
}
