/** Dates and lists in languages that the browser itself does not know. */
export type DateTextValues = {
  /** The twelve, with a space between. */
  readonly monthNames: []
  readonly dateDay: [year: string, month: string, day: string]
  readonly dateMonth: [year: string, month: string]
  readonly listSeparator: []
}
