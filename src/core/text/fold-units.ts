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
 * letters come alike. Marks and Burmese signs on one letter come in one order, whichever they were typed in.
 *
 * Accents of Latin and Greek letters go to `accent`. Marks of other scripts make another letter (й is not и) and come
 * as units, but for the two dots of ё and the stress marks of dictionaries, which are dropped.
 */
export function foldUnits(raw: string, start: number, end: number, sink: FoldSink): void {
  for (let at = start; at < end; at++) {
    const code = raw.charCodeAt(at)
    const folded = foldOf(code)
    if (folded >= FIRST_LETTER) {
      sink.unit(folded, at)
      if (isMarked(raw, at, end, code)) at = foldMarks(raw, at, end, folded, sink) - 1
    } else if (folded === BURMESE_LETTER || folded === BURMESE_SIGN) {
      at = foldBurmese(raw, at, end, sink) - 1
    } else if (folded !== IGNORABLE && folded !== MARK) {
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

/** Quick to say no for a plain letter. */
function isMarked(raw: string, at: number, end: number, code: number): boolean {
  if (code >= FIRST_PRECOMPOSED && marksOf(code) !== "") return true
  const next = at + 1 < end ? foldOf(raw.charCodeAt(at + 1)) : 0
  return next === MARK || next === IGNORABLE
}

function foldMarks(raw: string, at: number, end: number, letter: number, sink: FoldSink): number {
  const carried = Array.from(marksOf(raw.charCodeAt(at)), (mark) => mark.charCodeAt(0))
  const { units, places, next } = gather(raw, at, end, MARK, carried)
  units.forEach((mark, i) => {
    if (isSilent(letter, mark)) return
    const place = places[i] ?? at
    if (letter < LATIN_AND_GREEK_END) sink.accent(mark, place)
    else sink.unit(mark, place)
  })
  return next
}

/**
 * The units of a class that follow the letter at `at`, behind those that it carries itself. They are sorted, because
 * their order means nothing, and each takes the place of the one that stood there. `next` is the offset behind them.
 */
function gather(raw: string, at: number, end: number, unitClass: number, carried: readonly number[]) {
  const units = [...carried]
  const places = carried.map(() => at)
  let next = at + 1
  for (; next < end; next++) {
    const code = raw.charCodeAt(next)
    const folded = foldOf(code)
    if (folded === unitClass) places[units.push(code) - 1] = next
    else if (folded !== IGNORABLE) break
  }
  units.sort((a, b) => a - b)
  return { units, places, next }
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

/** Folds a Burmese letter, if one stands at `at`, and the signs that follow; returns the offset behind them. */
function foldBurmese(raw: string, at: number, end: number, sink: FoldSink): number {
  const code = raw.charCodeAt(at)
  const isLetter = foldOf(code) === BURMESE_LETTER
  if (isLetter) sink.unit(foldBurmeseLetter(code), at)
  const within = burmeseSignWithin(code)
  const carried = within === 0 ? [] : [within]
  const { units, places, next } = gather(raw, at, end, BURMESE_SIGN, isLetter ? carried : [code])
  units.forEach((sign, i) => sink.unit(sign, places[i] ?? at))
  return next
}
