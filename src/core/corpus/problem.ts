/** Something wrong with what a corpus is built from, told so that a person can mend it. */
export type Problem = {
  /** An error keeps the pack from being written; a warning stops nothing. */
  readonly severity: "error" | "warning"
  /** Relative to the corpus folder. */
  readonly file: string
  /** Counted from 1; 0 where the whole file is meant. */
  readonly line: number
  readonly reason: string
}
