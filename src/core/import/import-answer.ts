import type { ImportRun } from "./import-run"

/** What became of a step of an import. `isFull`: the browser has no more room, and the step was not taken. */
export type ImportAnswer = {
  /** Null where there is no import any more. */
  readonly run: ImportRun | null
  readonly isFull: boolean
}
