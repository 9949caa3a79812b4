import type { Correction } from "../../core/corrections/correction"
import type { EntityId } from "../../core/model"
import type { Choices, FileProblem } from "../../core/settings/choices-file"
import type { ImportChanges } from "../../core/settings/import-changes"

/** What has just been done, for the reader to read and to undo. */
export type Done =
  | { readonly did: "undone" | "added"; readonly correction: Correction }
  | { readonly did: "site-off" | "site-on"; readonly site: string }
  | { readonly did: "imported" | "reset" }
  /** Nothing was done, for a reason in words. */
  | { readonly did: "refused"; readonly reason: string }

/** A file that the reader has chosen. */
export type ImportState =
  | { readonly phase: "none" }
  | { readonly phase: "refused"; readonly problem: FileProblem }
  | { readonly phase: "preview"; readonly file: Choices; readonly changes: ImportChanges }

export type OptionsState = {
  readonly choices: Choices
  /** Names of the entities that corrections speak of; those that the corpus does not know are missing. */
  readonly names: ReadonlyMap<EntityId, string>
  readonly done: Done | null
  readonly importing: ImportState
}
