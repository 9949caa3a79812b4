import { BURMESE_LETTER, BURMESE_SIGN, IGNORABLE } from "./fold-classes"
import { foldOf } from "./fold-table"

const VIRAMA = 0x1039
const ASAT = 0x103a
const DOT_BELOW = 0x1037
const FIRST_MEDIAL = 0x103b
const LAST_MEDIAL = 0x103e

/**
 * The offset behind the orthographic syllable that begins at `at`: a letter, its signs, what is stacked under it, and
 * the letters that an asat or a stack ties to it (မင်း, မန္တ, အင်္ဂ are one each). Invisible units inside belong to it,
 * those behind it do not. `at` must be at a Burmese letter or sign; UTF-16 code units.
 */
export function burmeseSyllableEnd(text: string, at: number): number {
  let end = at + 1
  let previous = text.charCodeAt(at)
  for (let next = end; next < text.length; next++) {
    const code = text.charCodeAt(next)
    const folded = foldOf(code)
    if (folded === IGNORABLE) continue
    if (folded === BURMESE_LETTER) {
      if (previous !== VIRAMA && !isTiedBack(text, next)) break
    } else if (folded !== BURMESE_SIGN) break
    previous = code
    end = next + 1
  }
  return end
}

/** Whether the letter at `at` has no vowel of its own: killed by an asat, or the upper part of a stack. */
function isTiedBack(text: string, at: number): boolean {
  for (let next = at + 1; next < text.length; next++) {
    const code = text.charCodeAt(next)
    if (code === ASAT || code === VIRAMA) return true
    const isMedial = code >= FIRST_MEDIAL && code <= LAST_MEDIAL
    if (!isMedial && code !== DOT_BELOW && foldOf(code) !== IGNORABLE) return false
  }
  return false
}
