import type { Span } from "../model"
import type { Row } from "../pack/schema"
import { isCapitalised } from "../text/letters"
import { wordBefore } from "./neighbours"

/**
 * Whether a phrase of common words is written as a name here: "an activist of Justice for Myanmar", "told The
 * Irrawaddy", and any English name on a page in another language. So are only names of bodies and media.
 *
 * @param sentence where the phrase stands; its first word is capital for any phrase
 */
export function isWrittenAsName(
  form: Row<"forms">,
  type: Row<"entities">["type"],
  span: Span,
  around: {
    readonly text: string
    readonly sentence: Span
    readonly isTitleCase: boolean
    readonly language: string
  }
): boolean {
  const { text, sentence, isTitleCase, language } = around
  if ((type !== "organisation" && type !== "media") || !isCapitalised(form.text)) return false
  if (!isPhraseOfCommonWords(form.text)) return false
  if (form.language === "en" && !/^(?:en|und)/.test(language)) return true
  // "Justice For Myanmar": its small words are capital too, and not those of a headline.
  if (!isTitleCase && /\s\p{Ll}/u.test(form.text) && !/\s\p{Ll}/u.test(text.slice(span.start, span.end)))
    return true
  if (isTitleCase || span.start <= sentence.start) return false
  const before = wordBefore(text, span)
  return (
    before !== null &&
    before.start >= sentence.start &&
    /^\s$/.test(before.gap) &&
    hasSmallLetter(before.word)
  )
}

/** "Shan and Karen states", "Kachin, Karen and Chin States": among states even a people's name is that of its state. */
export function isAmongStates(type: Row<"entities">["type"], text: string, { end }: Span): boolean {
  return type === "place" && STATES_BEHIND.test(text.slice(end, end + STATES_REACH))
}

const STATES_REACH = 60
const STATES_BEHIND = /^(?:,? (?:and |or |& )?\p{Lu}\p{L}+){0,3} (?<!United )[Ss]tates(?![\p{L}])/u

/** "ဧရာဝတီကို ပြောသည်": nobody tells a river anything, nor is asked by one. */
export function isToldInBurmese(type: Row<"entities">["type"], text: string, { end }: Span): boolean {
  return type === "media" && TOLD_IN_BURMESE.test(text.slice(end, end + TOLD_REACH))
}

const TOLD_REACH = 24
const TOLD_IN_BURMESE =
  /^(?:(?:ကို|သို့|အား|ထံ|နှင့်|နဲ့)\s?(?:ပြော|ရှင်းပြ|အတည်ပြု|အင်တာဗျူး|ဖြေကြား)|က\s?(?:ဆက်သွယ်|မေးမြန်း|မေးသည့်))/u

/** Begins with an article, or has a word in small letters. */
function isPhraseOfCommonWords(text: string): boolean {
  return /^The /.test(text) || /\s\p{Ll}/u.test(text)
}

function hasSmallLetter(word: string): boolean {
  return word !== word.toUpperCase()
}
