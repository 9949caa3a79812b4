import { FIRST_DIGIT, FIRST_LETTER, HYPHEN, SPACE } from "../text/fold-classes"
import { foldOf } from "../text/fold-table"
import { foldedSigns, foldUnits, type FoldSink } from "../text/fold-units"
import { ACCENT_BITS, LAST_ACCENT, PLACE_SHIFT } from "./table-layout"

/** How a stretch of text is written, as far as forms are told apart by it. */
export type Spelling = {
  /** Equal for stretches with the same folded letters, digits and signs; spaces and hyphens do not count. */
  hash: number
  /** Accents on Latin and Greek letters, as a table has them but for `LAST_ACCENT`. */
  readonly accents: number[]
}

/** Reads spellings into one object, which the next reading overwrites: it runs for every name on a page. */
export function createSpellingReader(): (text: string, start: number, end: number) => Spelling {
  const spelling: Spelling = { hash: 0, accents: [] }
  let units = 0
  const sink: FoldSink = {
    unit(code) {
      if (code === foldedSigns.space || code === foldedSigns.hyphen || code === foldedSigns.middleDot) return
      spelling.hash = addToHash(spelling.hash, code)
      units++
    },
    accent(mark) {
      addAccent(spelling.accents, units - 1, mark)
    }
  }
  return (text, start, end) => {
    // Setting a length costs as much as reading a name, and hardly any name has accents.
    if (spelling.accents.length > 0) spelling.accents.length = 0
    const plain = hashOfPlain(text, start, end)
    spelling.hash = plain ?? EMPTY_HASH
    units = 0
    if (plain === null) foldUnits(text, start, end, sink)
    return spelling
  }
}

const EMPTY_HASH = 0x811c9dc5 | 0

function addToHash(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

/** The same without a call for each unit, for names of ASCII letters, digits, spaces and hyphens: most are. */
function hashOfPlain(text: string, start: number, end: number): number | null {
  let hash = EMPTY_HASH
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const folded = code < 0x80 ? foldOf(code) : 0
    if (folded >= FIRST_LETTER) hash = addToHash(hash, folded)
    else if (folded >= FIRST_DIGIT) hash = addToHash(hash, code)
    else if (folded !== SPACE && folded !== HYPHEN) return null
  }
  return hash
}

/** Several accents on one letter are added up, so that their order does not matter. */
function addAccent(accents: number[], place: number, mark: number): void {
  const weight = Math.imul(mark, 0x9e37) & ACCENT_BITS
  const last = accents.at(-1)
  if (last === undefined || last >>> PLACE_SHIFT !== place) accents.push((place << PLACE_SHIFT) | weight)
  else accents[accents.length - 1] = (place << PLACE_SHIFT) | ((last + weight) & ACCENT_BITS)
}

/**
 * Whether accents written in a text allow the form whose accents begin at `table[at]`: each letter of the text has the
 * accents that the form has there, or none. So "Choigou" may stand for Choïgou, but "ngà" not for Nga.
 */
export function accentsFit(written: readonly number[], table: Uint32Array, at: number): boolean {
  let fitting = 0
  for (let own = at; own < table.length && fitting < written.length; own++) {
    const accent = table[own] ?? 0
    if ((accent & ~LAST_ACCENT) === written[fitting]) fitting++
    if (accent & LAST_ACCENT) break
  }
  return fitting === written.length
}

/** The place behind the accents that begin at `table[at]`. */
export function accentsEnd(table: Uint32Array, at: number): number {
  let end = at
  while (end < table.length && ((table[end] ?? 0) & LAST_ACCENT) === 0) end++
  return end + 1
}
