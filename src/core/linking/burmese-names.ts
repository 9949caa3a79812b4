import type { Span } from "../model"

const REACH = 16

/**
 * Whether a Burmese person's name goes on, and is that of somebody else: စိုးဝင်းနိုင် is not စိုးဝင်း. Only syllables that
 * end names and are no words that may follow one: ထက် is "than" as well, ဦးဆောင် "to lead", နိုင်ငံ "country".
 */
export function isPartOfBurmeseName(text: string, { end }: Span): boolean {
  return NAME_GOES_ON.test(text.slice(end, end + REACH))
}

/** A syllable ends where no vowel, tone or killed consonant follows. */
const NAME_GOES_ON =
  /^(?:နိုင်(?!ငံ)|အောင်(?!မြင်|နိုင်)|ထွန်း|လှိုင်|မြင့်|ညွန့်|ဌေး|ကျော်|ဇော်|မင်း(?!ကြီး)|ခိုင်|လွင်|မြတ်|ဖြိုး|ဝင်း|စိုး|စိန်|မောင်|ဟိန်း|လင်း)(?![\u102b-\u103e]|[\u1000-\u1021][\u103a\u1039])/u

/**
 * ကိုထားဝယ် is somebody who calls himself after the town: behind the word for a man, where the name is all of the word. The
 * particle ကို stands behind another word.
 */
export function isBurmeseNickname(text: string, { start, end }: Span): boolean {
  return (
    /(?:^|[\s၊။“"(])(?:ကို|ဦး|ဒေါ်)$/.test(text.slice(Math.max(0, start - 5), start)) &&
    /^(?:$|[\s၊။”")])/.test(text.slice(end, end + 1))
  )
}
