import type { Failure } from "../ui/popover/popover-state"
import { isOrphaned } from "../webext/orphaned"

/** Why the background did not answer. */
export function failureOf(error: unknown): Failure {
  return isOrphaned(error) ? "orphaned" : "no-answer"
}

/** Swallows the failure of a script whose extension is gone; throws any other. */
export function ifOrphaned(error: unknown): void {
  if (!isOrphaned(error)) throw error
}
