/** A pack that cannot be used, with a sentence that says what is wrong. Expected: packs come from anywhere. */
export class PackError extends Error {
  override readonly name = "PackError"
  constructor(what: string) {
    super(`This pack cannot be used: ${what}.`)
  }
}
