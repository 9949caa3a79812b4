import * as v from "valibot"
import { decisionSchema, type Decision } from "./decision"
import type { FormFault } from "./form-doubts"
import type { NewName } from "./new-names"

const [accepted, merged, ignored] = decisionSchema.options
/** A decision as the reader makes it: what it is called, and when it was made, is added when it is kept. */
export const wishSchema = v.variant("kind", [
  v.omit(accepted, ["id", "madeAt"]),
  v.omit(merged, ["id", "madeAt"]),
  v.omit(ignored, ["id", "madeAt"])
])
export type Wish = Readonly<v.InferOutput<typeof wishSchema>>

/** Why a wish is not fulfilled. `known`: the form is a name of that entity already. */
export type WishProblem =
  | { readonly kind: FormFault; readonly form: string }
  | { readonly kind: "known"; readonly form: string; readonly name: string }
  | { readonly kind: "too-many" | "no-room" }

/** What became of each wish, in their order. */
export type Decided = readonly (
  | { readonly isDone: true; readonly decision: Decision }
  | { readonly isDone: false; readonly problem: WishProblem }
)[]

/** Names that are proposed; none before all articles have been looked through. */
export type NewNames = {
  /** So many of the reader's articles have been looked through. */
  readonly read: number
  readonly articles: number
  /** How many names are proposed. */
  readonly total: number
  /** The first of them. */
  readonly names: readonly NewName[]
}
