import type { Span } from "../model"
import type { Row } from "../pack/schema"
import { needBits } from "../pack/schema"
import { isCapitalised } from "../text/letters"
import { isAdjacent, wordAfter, wordBefore, type Neighbour } from "./neighbours"
import { vietnameseNameSyllables } from "./vietnamese-names-table"

/** Whether a form is a Vietnamese name of one syllable: Nga, Anh, Mỹ. They are parts of other names and of words too. */
function isOneSyllable({ language, text, kind }: Row<"forms">): boolean {
  return language === "vi" && kind === "name" && !/[\s-]/.test(text)
}

/** "ông Úc", "chị Nga": nobody calls a country so. */
const HONORIFIC = /^(?:ông|bà|anh|chị|cô|chú|bác|em|bé|cậu|thầy)$/i

/** "Thanh Nga", "Mỹ Linh": a syllable with a capital right beside makes it a person or a district. */
export function isPartOfVietnameseName(
  form: Row<"forms">,
  text: string,
  span: Span,
  sentence: Span
): boolean {
  if (!isOneSyllable(form)) return false
  const before = wordBefore(text, span)
  if (before && isAdjacent(before) && HONORIFIC.test(before.word.normalize("NFC"))) return true
  // "Báo Nga" at the beginning of a sentence is a paper of Russia.
  if (before && before.start > sentence.start && isNameSyllable(before)) return true
  return isNameSyllable(wordAfter(text, span))
}

function isNameSyllable(neighbour: Neighbour | null): boolean {
  return (
    neighbour !== null &&
    isAdjacent(neighbour) &&
    isCapitalised(neighbour.word) &&
    vietnameseNameSyllables.has(neighbour.word.normalize("NFC").toLowerCase())
  )
}

/**
 * Whether a capital inside a Vietnamese sentence tells a country from a common word: "anh" is "he", "mỹ" is "beauty",
 * and without its accent "My" is English. It tells nothing of what is also a person's only name; such a form needs a full
 * name besides a clue.
 */
export function isCapitalInsideSentence(
  form: Row<"forms">,
  span: Span,
  { text, sentence, language }: { readonly text: string; readonly sentence: Span; readonly language: string }
): boolean {
  if (!language.startsWith("vi") || !isOneSyllable(form)) return false
  if ((form.needs & needBits["full-name"]) !== 0) return false
  if (text.slice(span.start, span.end).normalize("NFC") !== form.text.normalize("NFC")) return false
  const lead = text.slice(sentence.start, span.start)
  return /[\p{L}\p{N}]/u.test(lead) && !/[:“"‘'«•]\s*$/.test(lead)
}
