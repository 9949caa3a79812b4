import {
  BURMESE_LETTER,
  BURMESE_SIGN,
  burmeseBlocks,
  burmeseSigns,
  classRanges,
  EXPANSION,
  FIRST_DIGIT,
  UNIT,
  unitBlocks
} from "./fold-classes"
import { decompositions, letters, lowerCases } from "./fold-data-table"
import { expansions, letterVariants, strokedLetters } from "./fold-variants"

const UNCASED = 0
const CAPITAL = 1
const SMALL = 2

/** The Turkish capital of i: alone among capitals it has no single small letter in Unicode. */
const DOTTED_CAPITAL_I = 0x130
const SMALL_I = 0x69

type FoldTables = {
  readonly foldTable: Uint16Array
  readonly letterCase: Uint8Array
  readonly marks: ReadonlyMap<number, string>
  readonly expanded: ReadonlyMap<number, string>
}

/**
 * `foldTable[code]` is the folded letter of a UTF-16 code unit, from `FIRST_DIGIT` on a digit, and below that a class
 * of `fold-classes.ts`. Case, marks and full-width forms are folded away; `marksOf` has the marks.
 *
 * Matching tables are written with it: any change here or in what it is made of needs a new `TABLE_FORMAT`.
 */
const { foldTable, letterCase, marks, expanded } = buildFoldTables()
export { foldTable }

/** The folded letter or the class of a code unit; see `foldTable`. */
export function foldOf(code: number): number {
  return foldTable[code] ?? 0
}

/** The combining marks that a precomposed letter of Latin, Greek or Cyrillic carries; mostly none. */
export function marksOf(code: number): string {
  return marks.get(code) ?? ""
}

/** The folded letters that a code unit of the class `EXPANSION` stands for. */
export function expansionOf(code: number): string {
  return expanded.get(code) ?? ""
}

/** Whether a code unit is a capital (or title-case) letter, in a script that has capitals. */
export function isCapitalUnit(code: number): boolean {
  return letterCase[code] === CAPITAL
}

/** Whether a code unit is a small letter that has a capital. */
export function isSmallUnit(code: number): boolean {
  return letterCase[code] === SMALL
}

function buildFoldTables(): FoldTables {
  const foldTable = new Uint16Array(0x10000)
  const letterCase = new Uint8Array(0x10000).fill(UNCASED)
  const marks = new Map<number, string>()
  const expanded = new Map<number, string>()

  for (const [from, to] of rangesOf(letters)) for (let code = from; code <= to; code++) foldTable[code] = code
  for (const [from, to] of letterVariants) foldTable[from.charCodeAt(0)] = to.charCodeAt(0)
  for (const [code, base, carried] of decomposed()) {
    foldTable[code] = foldTable[base] ?? base
    marks.set(code, carried)
  }
  foldTable[DOTTED_CAPITAL_I] = SMALL_I
  letterCase[DOTTED_CAPITAL_I] = CAPITAL
  for (const [small, several] of expansions) {
    foldTable[small.charCodeAt(0)] = EXPANSION
    expanded.set(small.charCodeAt(0), several)
  }
  foldFullWidth(foldTable)
  foldCapitals(foldTable, letterCase, marks, expanded)
  classify(foldTable)
  return { foldTable, letterCase, marks, expanded }
}

function decomposed(): (readonly [code: number, base: number, marks: string])[] {
  const stroked = new Map(strokedLetters.map(([letter, parts]) => [letter, parts]))
  const ofUnicode = wordsOf(decompositions).map((item): [string, string] => {
    const [letter = "", parts = ""] = item.split("=")
    const [base = "", ...rest] = parts.split(".").map((code) => String.fromCharCode(parseInt(code, 16)))
    return [String.fromCharCode(parseInt(letter, 16)), (stroked.get(base) ?? base) + rest.join("")]
  })
  return [...ofUnicode, ...strokedLetters].map(([letter, parts]) => [
    letter.charCodeAt(0),
    parts.charCodeAt(0),
    parts.slice(1)
  ])
}

/** Capitals become whatever their small letters become, so this comes after all that concerns small letters. */
function foldCapitals(
  foldTable: Uint16Array,
  letterCase: Uint8Array,
  marks: Map<number, string>,
  expanded: Map<number, string>
): void {
  for (const [capital, small] of capitals()) {
    letterCase[capital] = CAPITAL
    letterCase[small] = SMALL
    foldTable[capital] = foldTable[small] ?? 0
    const carried = marks.get(small)
    if (carried !== undefined) marks.set(capital, carried)
    const several = expanded.get(small)
    if (several !== undefined) expanded.set(capital, several)
  }
}

function* capitals(): Generator<readonly [capital: number, small: number]> {
  for (const item of wordsOf(lowerCases)) {
    const [from = 0, to = 0, step = 1, target = 0] = item.split(/[-/>]/).map((part) => parseInt(part, 16))
    for (let code = from; code <= to; code += step) yield [code, target + code - from]
  }
}

function foldFullWidth(foldTable: Uint16Array): void {
  const fullWidthShift = 0xfee0
  for (let code = 0x30; code <= 0x7a; code++) {
    if (foldTable[code] === code) foldTable[code + fullWidthShift] = code
  }
}

function classify(foldTable: Uint16Array): void {
  const setWithin = (blocks: string, unitClass: number) => {
    for (const [from, to] of rangesOf(blocks)) {
      for (let code = from; code <= to; code++) if (foldTable[code] !== 0) foldTable[code] = unitClass
    }
  }
  setWithin(unitBlocks, UNIT)
  setWithin(burmeseBlocks, BURMESE_LETTER)
  setWithin(burmeseSigns, BURMESE_SIGN)
  for (const [ranges, unitClass] of classRanges) {
    for (const [from, to] of rangesOf(ranges)) foldTable.fill(unitClass, from, to + 1)
  }
  for (let digit = 0; digit < 10; digit++) {
    foldTable[0x30 + digit] = FIRST_DIGIT + digit
    foldTable[0xff10 + digit] = FIRST_DIGIT + digit
  }
}

function rangesOf(text: string): (readonly [from: number, to: number])[] {
  return wordsOf(text).map((item) => {
    const [from = 0, to = from] = item.split("-").map((part) => parseInt(part, 16))
    return [from, to]
  })
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/)
}
