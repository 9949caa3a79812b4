type Make<Options, Formatter> = (locales: string | string[], options?: Options) => Formatter

/** Formatters of dates, numbers and lists, each made once: to make one takes up to a millisecond, a card wants a dozen. */
export const dateFormat = kept<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(
  (locales, options) => new Intl.DateTimeFormat(locales, options)
)
export const numberFormat = kept<Intl.NumberFormatOptions, Intl.NumberFormat>(
  (locales, options) => new Intl.NumberFormat(locales, options)
)
export const pluralRules = kept<never, Intl.PluralRules>((locales) => new Intl.PluralRules(locales))
export const listFormat = kept<Intl.ListFormatOptions, Intl.ListFormat>(
  (locales, options) => new Intl.ListFormat(locales, options)
)

/** The languages and formats of an interface are few, so that what is kept is little. */
function kept<Options, Formatter>(make: Make<Options, Formatter>): Make<Options, Formatter> {
  const made = new Map<string, Formatter>()
  return (locales, options) => {
    const key = JSON.stringify([locales, options])
    const known = made.get(key)
    if (known !== undefined) return known
    const formatter = make(locales, options)
    made.set(key, formatter)
    return formatter
  }
}
