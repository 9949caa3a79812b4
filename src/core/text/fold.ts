import type { Span } from "../model"
import { foldedSigns, foldUnits, type FoldSink } from "./fold-units"

/** Text folded for comparison, able to say where each of its code units came from. */
export type Folded = {
  readonly text: string
  /**
   * `origin[i]` is the raw offset that folded unit `i` came from; `origin[text.length]` is the raw length. It never
   * falls, and it stands still only inside what came from one raw unit.
   */
  readonly origin: Uint32Array
}

/**
 * Folds a text so that two spellings of a name compare equal: case, accents, full width, variants of hyphens and
 * apostrophes, ё, composed or decomposed, soft hyphens and the like, and any run of white space, which becomes one
 * space. ß becomes "ss", æ "ae", œ "oe", þ "th", ligatures their letters. The marks that make another letter outside
 * Latin and Greek stay, decomposed: й is not и. Folding twice changes nothing more.
 *
 * Accents are only dropped here. The matcher folds by the same table and is stricter, see `createFormFinder`.
 */
export function fold(raw: string): Folded {
  const units: number[] = []
  const origin: number[] = []
  const sink: FoldSink = {
    unit(code, at) {
      if (code === foldedSigns.space && units.at(-1) === foldedSigns.space) return
      units.push(code)
      origin.push(at)
    },
    accent() {}
  }
  foldUnits(raw, 0, raw.length, sink)
  origin.push(raw.length)
  return { text: textOf(units), origin: Uint32Array.from(origin) }
}

/**
 * The raw span that a span of folded text came from, with the accents and invisible units behind its last letter. It
 * takes in the whole of a raw unit that stands for several letters.
 */
export function unfoldSpan({ text, origin }: Folded, { start, end }: Span): Span {
  const at = (i: number) => origin[i] ?? 0
  let last = end
  while (end > start && last < text.length && at(last) === at(end - 1)) last++
  return { start: at(start), end: start === end ? at(start) : at(last) }
}

/** Arguments of one call are limited by the engine's stack. */
const UNITS_A_CALL = 8192

function textOf(units: readonly number[]): string {
  let text = ""
  for (let i = 0; i < units.length; i += UNITS_A_CALL) {
    text += String.fromCharCode(...units.slice(i, i + UNITS_A_CALL))
  }
  return text
}
