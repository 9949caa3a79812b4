const LONGEST_TAG = 40

/**
 * A language as BCP 47 writes it: "en-GB" for "en-gb-x-old". Only what `Intl` can name is one, since it throws at any
 * other and a page may state anything; "und" for what is none.
 */
export function languageTag(stated: string): string {
  const tag = stated.trim()
  if (tag.length > LONGEST_TAG) return "und"
  try {
    return new Intl.Locale(tag).baseName
  } catch {
    // How `Intl` says that this is no tag.
    return "und"
  }
}
