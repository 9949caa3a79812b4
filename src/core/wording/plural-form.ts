const forms: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: "Zero",
  one: "One",
  two: "Two",
  few: "Few",
  many: "Many",
  other: "Other"
}

/** Where a browser does not know a language, dates and numbers are written as our English writes them. */
export const unknownAs = "en-GB"

/** The ending of the keys of sentences about so many, in a language (BCP 47): "One" for 1 in English, for 21 in Russian too. */
export function pluralForm(locale: string, count: number): string {
  return forms[new Intl.PluralRules(locale).select(count)]
}

/**
 * A sentence about so many, by the beginning of its key, in the form that the language has for that number. Browsers know
 * the rules of fewer languages than we speak; where one does not, the last form serves, which every language has.
 */
export function sayCounted(
  say: (key: string, values: string[]) => string,
  { key, locale, count }: { readonly key: string; readonly locale: string; readonly count: number }
): string {
  const values = [wordNumber(locale, count)]
  return say(`${key}${pluralForm(locale, count)}`, values) || say(`${key}Other`, values)
}

/** A number with the digits and separators of a language. */
export function wordNumber(locale: string, count: number): string {
  return new Intl.NumberFormat([locale, unknownAs]).format(count)
}
