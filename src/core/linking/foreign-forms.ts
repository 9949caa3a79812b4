import type { Span } from "../model"
import type { Row } from "../pack/schema"

type Form = Pick<Row<"forms">, "text" | "language">

const BOUND_LANGUAGES = ["fr", "de", "es", "vi"]
/** In UTF-16 code units. Longer names look like nothing else in any language. */
const LONGEST_BOUND = 6

/** Whether a form counts only on pages in its own language: it is short, and written in Latin letters like others. */
export function isBoundToLanguage({ text, language }: Form): boolean {
  return BOUND_LANGUAGES.includes(language) && text.length <= LONGEST_BOUND
}

/** Forms that are words of other languages: there "UN" is the article in capitals, and "Poutine" a dish. */
const WORDS_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  UN: ["fr", "es", "it", "pt", "ro", "ca"],
  Poutine: ["en"]
}

/** Short Latin forms of other languages are words of this one: Vietnamese "Nga" is Russia only on a Vietnamese page. */
export function isForeignShortForm(form: Form, language: string): boolean {
  const page = language.slice(0, 2)
  if (WORDS_ELSEWHERE[form.text]?.includes(page)) return true
  if (!isBoundToLanguage(form)) return false
  return [...BOUND_LANGUAGES, "en"].includes(page) && page !== form.language
}

/**
 * "Dovals Besuch" is a genitive in German; anywhere else an s right behind a name or what somebody is called makes it
 * several: "two Singapores", "ASEAN Defence Ministers".
 */
export function isForeignGenitive(
  { kind }: Pick<Row<"forms">, "kind">,
  { type }: Pick<Row<"entities">, "type">,
  following: string,
  language: string
): boolean {
  const hasOne =
    type === "person" ? kind !== "demonym" : (type === "place" || type === "company") && kind === "name"
  return hasOne && /^s/i.test(following) && !/^(?:de|und)/.test(language)
}

/** "Trainer Reuter … Reuters Rache": on a German page a name in -s is the genitive of one that stands there without it. */
export function isGenitiveOfSurname(text: string, { start, end }: Span, language: string): boolean {
  const surface = text.slice(start, end)
  if (!language.startsWith("de") || !surface.endsWith("s")) return false
  return text.split(/[^\p{L}\p{M}]+/u).includes(surface.slice(0, -1))
}
