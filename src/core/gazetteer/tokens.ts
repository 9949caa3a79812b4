import { codeAt } from "../text/code-at"
import { burmeseSignWithin, foldBurmeseLetter } from "../text/burmese-letters"
import { beginsSyllable } from "../text/burmese-syllables"
import {
  APOSTROPHE,
  BURMESE_LETTER,
  BURMESE_SIGN,
  EXPANSION,
  FIRST_DIGIT,
  FIRST_LETTER,
  HYPHEN,
  IGNORABLE,
  MARK
} from "../text/fold-classes"
import { expansionOf, foldTable } from "../text/fold-table"
import { isDigitFold, isPlainS, SMALL_S } from "../text/word-characters"
import { dashesEnd, isDash } from "./name-gaps"
import { addUnit, EMPTY_HASH, keyOf, withoutUnit } from "./token-hash"

/** What a name is made of: a run of letters, a run of digits, a Burmese syllable, a unit of Chinese, or a sign. */
export type Token = {
  /** Half-open, UTF-16 code units of the raw text. Marks behind the last letter are inside. */
  start: number
  end: number
  /** Equal for tokens that fold alike, marks left out. */
  key: number
  /** The key without a last s; 0 where there is none. */
  singularKey: number
}

export function createToken(): Token {
  return { start: 0, end: 0, key: 0, singularKey: 0 }
}

/**
 * Reads the token at `at` into `token`; no space and no invisible unit may stand there. It fills a given object
 * because it runs for nearly every word of a page.
 */
export function readToken(text: string, at: number, token: Token): void {
  const code = text.charCodeAt(at)
  const folded = foldTable[code] ?? 0
  token.start = at
  token.singularKey = 0
  if (folded >= FIRST_LETTER || folded === EXPANSION) readWord(text, at, token)
  else if (folded >= FIRST_DIGIT) readNumber(text, at, token)
  else if (folded === BURMESE_LETTER || folded === BURMESE_SIGN) readSyllable(text, at, token)
  else if (isDash(folded)) {
    token.end = dashesEnd(text, at)
    token.key = keyOf(addUnit(EMPTY_HASH, HYPHEN))
  } else {
    token.end = at + 1
    token.key = keyOf(addUnit(EMPTY_HASH, folded === APOSTROPHE ? APOSTROPHE : code))
  }
}

function readWord(text: string, at: number, token: Token): void {
  let hash = EMPTY_HASH
  let end = at
  for (let next = at; next < text.length; next++) {
    const code = text.charCodeAt(next)
    const folded = foldTable[code] ?? 0
    if (folded >= FIRST_LETTER) hash = addUnit(hash, folded)
    else if (folded === EXPANSION)
      for (const letter of expansionOf(code)) hash = addUnit(hash, letter.charCodeAt(0))
    else if (folded === IGNORABLE) continue
    else if (folded !== MARK) break
    end = next + 1
  }
  setWord(token, at, end, hash, codeAt(text, end - 1))
}

/** Makes `token` a word whose letters have this hash; `last` is the last unit of its text. */
export function setWord(token: Token, start: number, end: number, hash: number, last: number): void {
  token.start = start
  token.end = end
  token.key = keyOf(hash)
  token.singularKey = end > start + 1 && isPlainS(last) ? keyOf(withoutUnit(hash, SMALL_S)) : 0
}

function readNumber(text: string, at: number, token: Token): void {
  let hash = EMPTY_HASH
  let end = at
  for (let next = at; next < text.length; next++) {
    const folded = foldTable[text.charCodeAt(next)] ?? 0
    if (isDigitFold(folded)) hash = addUnit(hash, folded)
    else if (folded === IGNORABLE) continue
    else if (folded !== MARK) break
    end = next + 1
  }
  token.end = end
  token.key = keyOf(hash)
}

/** Signs on one letter are added up, so that the order in which they were typed does not matter. */
function readSyllable(text: string, at: number, token: Token): void {
  let hash = EMPTY_HASH
  let signs = 0
  let previous = 0
  let end = at
  for (let next = at; next < text.length; next++) {
    const code = text.charCodeAt(next)
    const folded = foldTable[code] ?? 0
    if (folded === IGNORABLE) continue
    if (folded === BURMESE_LETTER) {
      if (next > at && beginsSyllable(text, next, previous)) break
      hash = addUnit(addUnit(hash, signs), foldBurmeseLetter(code))
      signs = weightOf(burmeseSignWithin(code))
    } else if (folded === BURMESE_SIGN) {
      signs = (signs + weightOf(code)) | 0
    } else break
    previous = code
    end = next + 1
  }
  token.end = end
  token.key = keyOf(addUnit(hash, signs))
}

function weightOf(sign: number): number {
  return Math.imul(sign, 0x9e3779b1)
}
