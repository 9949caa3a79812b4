import { codeAt } from "../text/code-at"
import { isSmallUnit } from "../text/fold-table"
import { SMALL_S } from "../text/word-characters"
import type { Ending } from "./edges"
import { accentsEnd, accentsFit, createSpellingReader } from "./spelling"
import {
  ACCENTED,
  FORM_BITS,
  LAST_OF_RUN,
  PLURAL,
  RULE_BITS,
  RULE_SHIFT,
  ruleCodes,
  type TableLayout
} from "./table-layout"

/**
 * Reads the records of a matching table. The function it returns gives the ids of the forms in the run at `run` that
 * `text.slice(start, end)` really is: same spelling, no accent too many, its case as the form's rule wants it, and an
 * ending that the form allows. In the order of the ids; offsets are UTF-16 code units.
 */
export function createRecordReader(table: Uint32Array, layout: Pick<TableLayout, "records">) {
  const readSpelling = createSpellingReader()

  return (run: number, text: string, start: number, end: number, ending: Ending): readonly number[] => {
    const forms: number[] = []
    if (ending === "inside") return forms
    const { hash, accents } = readSpelling(text, start, end)
    for (let at = layout.records + run; at < table.length;) {
      const flags = table[at + 1] ?? LAST_OF_RUN
      const isAccented = (flags & ACCENTED) !== 0
      const isSpelledSo = ((table[at] ?? 0) | 0) === hash
      const hasItsAccents = accents.length === 0 || (isAccented && accentsFit(accents, table, at + 2))
      if (
        isSpelledSo &&
        hasItsAccents &&
        endingFits(flags, ending) &&
        caseFits(flags, text, start, end, ending)
      ) {
        forms.push(flags & FORM_BITS)
      }
      if (flags & LAST_OF_RUN) break
      at = isAccented ? accentsEnd(table, at + 2) : at + 2
    }
    return forms
  }
}

function endingFits(flags: number, ending: Ending): boolean {
  return ending === "whole" || (flags & PLURAL) !== 0
}

function caseFits(flags: number, text: string, start: number, end: number, ending: Ending): boolean {
  const rule = (flags >>> RULE_SHIFT) & RULE_BITS
  if (rule === ruleCodes["any-case"]) return true
  if (rule === ruleCodes.capitalised) return !isSmallUnit(text.charCodeAt(start))
  for (let at = start; at < end; at++) if (isSmallUnit(text.charCodeAt(at))) return false
  return ending === "whole" || codeAt(text, end) === SMALL_S
}
