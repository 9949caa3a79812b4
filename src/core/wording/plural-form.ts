import { numberFormat, pluralRules } from "./formatters"

const forms: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: "Zero",
  one: "One",
  two: "Two",
  few: "Few",
  many: "Many",
  other: "Other"
}

/** The digits of languages that we speak and some browsers do not know. */
const digits: ReadonlyMap<string, string> = new Map([["my", "mymr"]])

/**
 * What to ask `Intl` for, in this order: the language, and where the browser does not know it, numbers as our English
 * writes them, in the language's own digits.
 */
export function writtenAs(locale: string): string[] {
  const numerals = digits.get(locale)
  return [locale, numerals === undefined ? "en-GB" : `en-GB-u-nu-${numerals}`]
}

/** The ending of the keys of sentences about so many, in a language (BCP 47): "One" for 1 in English, for 21 in Russian too. */
export function pluralForm(locale: string, count: number): string {
  return forms[pluralRules(locale).select(count)]
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
  return numberFormat(writtenAs(locale)).format(count)
}
