import type { Texts } from "./texts"

/**
 * The name of a language (BCP 47) in that of the interface: "Burmese" for "my"; null where nobody knows it. Chromium comes
 * without the names in Burmese, so those are ours; a language that we have none of is called as English calls it.
 */
export function wordLanguage(language: string, texts: Texts): string | null {
  if (Intl.DisplayNames.supportedLocalesOf(texts.locale).length > 0) return nameBy(texts.locale, language)
  const ours = new Map(texts.say("languageNames").split("; ").map(codeAndName))
  const [base = ""] = language.split("-")
  return ours.get(language) ?? ours.get(base) ?? nameBy("en", language)
}

function nameBy(locale: string, language: string): string | null {
  return new Intl.DisplayNames([locale], { type: "language", fallback: "none" }).of(language) ?? null
}

function codeAndName(entry: string): [code: string, name: string] {
  const [code = "", name = ""] = entry.split(": ")
  return [code, name]
}
