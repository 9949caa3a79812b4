import { IGNORABLE } from "./fold-classes"
import { foldOf } from "./fold-table"

const DOT_BELOW = 0x1037
const VIRAMA = 0x1039
const ASAT = 0x103a
const FIRST_MEDIAL = 0x103b
const LAST_MEDIAL = 0x103e

/**
 * Whether the Burmese letter at `at` begins an orthographic syllable, `previous` being the visible unit before it. It
 * does unless it is stacked under the letter before (န္တ), or has no vowel of its own: it is killed by an asat (င်) or
 * is the upper part of a stack. So မင်း, မန္တ and အင်္ဂ are one syllable each.
 */
export function beginsSyllable(text: string, at: number, previous: number): boolean {
  if (previous === VIRAMA) return false
  for (let next = at + 1; next < text.length; next++) {
    const code = text.charCodeAt(next)
    if (code === ASAT || code === VIRAMA) return false
    const isMedial = code >= FIRST_MEDIAL && code <= LAST_MEDIAL
    if (!isMedial && code !== DOT_BELOW && foldOf(code) !== IGNORABLE) return true
  }
  return true
}
