import type { Span } from "../model"
import { isInsideAddress } from "./addresses"
import { createCandidateFinder } from "./candidates"
import { endingAt, isLeftEdge } from "./edges"
import { createRecordReader } from "./form-records"
import { createStartScanner } from "./start-scanner"
import { readHeader } from "./table-layout"
import { createToken } from "./tokens"

/** What the text from some start on may be: forms that end at `end`, by their ids. */
export type FormReading = { readonly end: number; readonly forms: readonly number[] }

const NONE: readonly FormReading[] = []

/** A place in a text that is written like some forms. `forms` are the ids of all of them, never none. */
export type FormHit = Span & {
  readonly forms: readonly number[]
  /** Shorter forms from the same start, longest first. */
  readonly shorter: readonly FormReading[]
}

/**
 * Finds the forms of a table made by `buildMatchingTable`. Use an untrusted table only after `checkMatchingTable`.
 *
 * The function it returns gives the places in a text that are written like some form: leftmost first, the longest at
 * each start, without overlaps, in UTF-16 code units of the text as it is. `within` asks for what lies inside a span
 * and does not fill it, as when a long name turned out to be none: edges are still judged by the whole text.
 *
 * What counts as the same writing:
 * - Case, within the form's `MatchRule`; full-width letters; variants of apostrophes; invisible units anywhere.
 * - Between words any white space, or one hyphen or middle dot without space; between letters and digits also nothing
 *   (Su-30, Su30), and so between characters of Chinese and syllables of Burmese. Any other sign or dash must be in the
 *   form.
 * - Accents of Latin and Greek: each letter of the text has the accents of the form's letter, composed or decomposed,
 *   or none. An accent that the form lacks makes another word: Nga is not ngà. ё is е, but й is not и.
 * - Burmese signs on a letter in any order.
 *
 * Where it may stand: see `isLeftEdge` and `endingAt`; never inside a URL, an address or a file's name.
 */
export function createFormFinder(table: Uint32Array): (text: string, within?: Span) => readonly FormHit[] {
  const layout = readHeader(table)
  const scan = createStartScanner(table, layout)
  const candidatesFrom = createCandidateFinder(table, layout)
  const formsOf = createRecordReader(table, layout)
  const token = createToken()

  const readingsFrom = (text: string, start: number, within: Span | undefined): FormReading[] => {
    const { count, ends, runs } = candidatesFrom(text, token)
    const readings: FormReading[] = []
    if (count === 0 || !isLeftEdge(text, start)) return readings
    for (let i = count - 1; i >= 0; i--) {
      const end = ends[i] ?? start
      if (within && (end > within.end || (start === within.start && end === within.end))) continue
      const forms = formsOf(runs[i] ?? 0, text, start, end, endingAt(text, end))
      if (forms.length > 0 && !isInsideAddress(text, start, end)) readings.push({ end, forms })
    }
    return readings
  }

  return (text, within) => {
    const hits: FormHit[] = []
    const stop = within ? Math.min(within.end, text.length) : text.length
    let at = within ? within.start : 0
    while (scan(text, at, stop, token)) {
      const { start } = token
      at = token.end
      const readings = readingsFrom(text, start, within)
      const [longest] = readings
      if (!longest) continue
      hits.push({
        start,
        end: longest.end,
        forms: longest.forms,
        shorter: readings.length > 1 ? readings.slice(1) : NONE
      })
      at = longest.end
    }
    return hits
  }
}
