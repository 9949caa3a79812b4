/** Dates, lists and names of languages in languages that the browser itself does not know. */
export type DateTextValues = {
  /** The twelve, with a space between. */
  readonly monthNames: []
  /** Codes, each with its name: "en: English; ru: Russian". */
  readonly languageNames: []
  readonly dateDay: [year: string, month: string, day: string]
  readonly dateMonth: [year: string, month: string]
  readonly listSeparator: []
}
