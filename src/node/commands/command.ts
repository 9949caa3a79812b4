/** One command of the command line. */
export type Command = {
  /** The line that stands after the command's name in the usage. */
  readonly usage: string
  readonly summary: string
  readonly help: string
  /** Resolves to the exit status. @throws UsageError, InputError */
  run(args: readonly string[]): Promise<number>
}
