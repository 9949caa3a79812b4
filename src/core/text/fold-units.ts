import { burmeseSignWithin, foldBurmeseLetter } from "./burmese-letters"
import {
  APOSTROPHE,
  BURMESE_LETTER,
  BURMESE_SIGN,
  EXPANSION,
  FIRST_DIGIT,
  FIRST_LETTER,
  HYPHEN,
  IGNORABLE,
  MARK,
  MIDDLE_DOT,
  SPACE
} from "./fold-classes"
import { expansionOf, foldOf, marksOf } from "./fold-table"

/** What folding tells of a text, in text order. `at` is always an offset into the raw text. */
export type FoldSink = {
  /** A folded code unit. Spaces, hyphens, middle dots and apostrophes come as `foldedSigns`. */
  unit(code: number, at: number): void
  /** A combining mark on the last letter, of a kind that may be left out in writing: an accent, not the breve of й. */
  accent(mark: number, at: number): void
}

export const foldedSigns = { space: 0x20, hyphen: 0x2d, middleDot: 0xb7, apostrophe: 0x27 } as const

/**
 * Folds `raw.slice(start, end)` unit by unit: case, full width, and variants of spaces, hyphens and apostrophes go,
 * what has no width is dropped, a letter that stands for several comes as several, and precomposed and decomposed
 * letters come alike. Burmese signs on one letter come in one order, whichever they were typed in.
 *
 * Accents of Latin and Greek letters go to `accent`. Marks of other scripts make another letter (й is not и) and come
 * as units, but for the two dots of ё and the stress marks of dictionaries, which are dropped.
 */
export function foldUnits(raw: string, start: number, end: number, sink: FoldSink): void {
  let letter = 0
  for (let at = start; at < end; at++) {
    const code = raw.charCodeAt(at)
    const folded = foldOf(code)
    if (folded >= FIRST_LETTER) {
      letter = folded
      sink.unit(folded, at)
      if (code >= FIRST_PRECOMPOSED) {
        for (const mark of marksOf(code)) foldMark(letter, mark.charCodeAt(0), at, sink)
      }
    } else if (folded === MARK) {
      foldMark(letter, code, at, sink)
    } else if (folded === BURMESE_LETTER || folded === BURMESE_SIGN) {
      letter = 0
      at = foldBurmese(raw, at, end, sink) - 1
    } else if (folded !== IGNORABLE) {
      letter = 0
      foldOther(folded, code, at, sink)
    }
  }
}

function foldOther(folded: number, code: number, at: number, sink: FoldSink): void {
  if (folded >= FIRST_DIGIT) sink.unit(folded - FIRST_DIGIT + 0x30, at)
  else if (folded === SPACE) sink.unit(foldedSigns.space, at)
  else if (folded === HYPHEN) sink.unit(foldedSigns.hyphen, at)
  else if (folded === MIDDLE_DOT) sink.unit(foldedSigns.middleDot, at)
  else if (folded === APOSTROPHE) sink.unit(foldedSigns.apostrophe, at)
  else if (folded === EXPANSION) for (const letter of expansionOf(code)) sink.unit(letter.charCodeAt(0), at)
  else sink.unit(code, at)
}

const FIRST_PRECOMPOSED = 0xc0
const LATIN_AND_GREEK_END = 0x400

function foldMark(letter: number, mark: number, at: number, sink: FoldSink): void {
  if (letter === 0 || isSilent(letter, mark)) return
  if (letter < LATIN_AND_GREEK_END) sink.accent(mark, at)
  else sink.unit(mark, at)
}

const GRAVE = 0x300
const ACUTE = 0x301
const DOT_ABOVE = 0x307
const DIAERESIS = 0x308
const SMALL_I = 0x69
const CYRILLIC_IE = 0x435
/** г and к with an acute are the Macedonian letters ѓ and ќ. */
const lettersWithAcute: readonly number[] = [0x433, 0x43a]

/** Marks that change nothing: the dot of an i, the dots of ё, and stress on a Cyrillic vowel. */
function isSilent(letter: number, mark: number): boolean {
  if (letter < LATIN_AND_GREEK_END) return letter === SMALL_I && mark === DOT_ABOVE
  if (mark === DIAERESIS) return letter === CYRILLIC_IE
  return mark === GRAVE || (mark === ACUTE && !lettersWithAcute.includes(letter))
}

/**
 * Folds a Burmese letter, if one stands at `at`, and the signs that follow; returns the offset behind them. The signs
 * are sorted, and each takes the place of the sign that stood there.
 */
function foldBurmese(raw: string, at: number, end: number, sink: FoldSink): number {
  const code = raw.charCodeAt(at)
  const isLetter = foldOf(code) === BURMESE_LETTER
  if (isLetter) sink.unit(foldBurmeseLetter(code), at)
  const within = burmeseSignWithin(code)
  const signs = within === 0 ? [] : [within]
  const places = within === 0 ? [] : [at]
  let next = isLetter ? at + 1 : at
  for (; next < end; next++) {
    const folded = foldOf(raw.charCodeAt(next))
    if (folded === BURMESE_SIGN) places[signs.push(raw.charCodeAt(next)) - 1] = next
    else if (folded !== IGNORABLE) break
  }
  signs.sort((a, b) => a - b).forEach((sign, i) => sink.unit(sign, places[i] ?? at))
  return next
}
