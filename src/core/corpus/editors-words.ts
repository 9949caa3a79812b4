import type { Pack } from "../pack/open"
import { languageOf, scriptOf } from "../text/language"

/** What an editor has written, with its language as BCP 47. */
export type EditorsWords = { readonly words: string; readonly lang: string }

/**
 * Words as they were first written. Packs do not say in which language, and a line is often too short to tell: what is
 * in Latin letters then counts as English, which editors write if they write in one language only.
 */
export function firstWritten(words: string): EditorsWords {
  const lang = languageOf(words)
  return { words, lang: lang === "und" && scriptOf(words) === "Latn" ? "en" : lang }
}

/** What an event is, as an editor has worded it in a language; null where nobody has. */
export function eventIn({ eventWordings }: Pack, event: number, language: string): EditorsWords | null {
  const [from, to] = eventWordings.range("event", event)
  for (let row = from; row < to; row++) {
    const { language: lang, what } = eventWordings.row(row)
    if (lang === language) return { words: what, lang }
  }
  return null
}

/** What articles differ on, as an editor has worded it in a language; null where nobody has. */
export function topicIn({ claimWordings }: Pack, claim: number, language: string): EditorsWords | null {
  const [from, to] = claimWordings.range("claim", claim)
  for (let row = from; row < to; row++) {
    const { language: lang, topic } = claimWordings.row(row)
    if (lang === language) return { words: topic, lang }
  }
  return null
}
