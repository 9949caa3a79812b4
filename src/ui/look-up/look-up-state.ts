import type { Card } from "../../core/card"
import type { FoundName } from "../../core/search/find-entities"

/** What stands in a look-up. */
export type LookUpState =
  | { readonly phase: "loading"; readonly form: string }
  | { readonly phase: "card"; readonly card: Card }
  /** The corpus has nothing of that name. */
  | { readonly phase: "absent"; readonly form: string; readonly near: readonly FoundName[] }
  | { readonly phase: "failed"; readonly form: string; readonly isOrphaned: boolean }

export function titleOf(state: LookUpState): string {
  return state.phase === "card" ? state.card.name : state.form
}
