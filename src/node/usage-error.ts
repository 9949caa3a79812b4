/** The command line was used wrongly: exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError"
}

/** What was given is bad: exit status 1. */
export class InputError extends Error {
  override readonly name = "InputError"
}
