import { accentsEnd } from "./spelling"
import {
  ACCENTED,
  ENDS,
  FORM_BITS,
  HEADER_WORDS,
  LAST_OF_RUN,
  MOST_FORMS,
  MOST_TOKENS,
  readHeader,
  RULE_BITS,
  RULE_SHIFT,
  RUN_BITS,
  slotOf,
  TABLE_FORMAT,
  TABLE_MAGIC,
  type TableLayout
} from "./table-layout"

/** Tables that we write stay far below; the limit bounds the work for each word of a page. */
const LONGEST_PROBE = 1024

/**
 * Checks everything that `createFormFinder` relies on, for a table of an untrusted pack with `formCount` forms. A
 * sentence that says what is wrong, or null. A table that passes may still find the wrong forms, but no form that does
 * not exist, and it reads nothing outside of itself.
 */
export function checkMatchingTable(table: Uint32Array, formCount: number): string | null {
  return checkHeader(table, formCount) ?? checkContents(table, readHeader(table))
}

function checkHeader(table: Uint32Array, formCount: number): string | null {
  if (table.length < HEADER_WORDS) return "the matching table is shorter than its header"
  if (table[0] !== TABLE_MAGIC) return "the matching table does not begin like one"
  if (table[1] !== TABLE_FORMAT) return `the matching table has format ${table[1]}; this version reads ${TABLE_FORMAT}`
  const layout = readHeader(table)
  if (layout.forms !== formCount || formCount > MOST_FORMS) {
    return `the matching table is of ${layout.forms} forms where there are ${formCount}`
  }
  for (const words of [layout.startWords, layout.smallStartWords]) {
    if (words < 1 || 2 ** Math.round(Math.log2(words)) !== words) {
      return `the matching table has a filter of ${words} words`
    }
  }
  if (layout.mostTokens > MOST_TOKENS) return `the matching table has forms of ${layout.mostTokens} tokens`
  if (layout.words !== table.length || layout.slots < 1 || layout.nodeWords % 2 !== 0) {
    return `the matching table has ${table.length} words where its header states ${layout.words}`
  }
  return null
}

function checkContents(table: Uint32Array, layout: TableLayout): string | null {
  const runs = runsOf(table, layout)
  if (typeof runs === "string") return runs
  let last = 0
  for (let slot = 0; 2 * slot < layout.nodeWords; slot++) {
    const state = table[layout.nodes + 2 * slot] ?? 0
    if (state === 0) continue
    const probe = slot - slotOf(state, layout.slots)
    if (state <= last || probe < 0 || probe > LONGEST_PROBE) return `node ${slot} of the matching table is misplaced`
    last = state
    const node = table[layout.nodes + 2 * slot + 1] ?? 0
    const run = node & RUN_BITS
    if (node & ENDS && !runs.has(run)) return `node ${slot} of the matching table has no records at ${run}`
  }
  return null
}

/** Where runs of records begin; a sentence where the records are broken. */
function runsOf(table: Uint32Array, { records, recordWords, forms }: TableLayout): ReadonlySet<number> | string {
  const runs = new Set<number>()
  let beginsRun = true
  for (let at = 0; at < recordWords; ) {
    if (beginsRun) runs.add(at)
    const flags = table[records + at + 1] ?? 0
    const next = flags & ACCENTED ? accentsEnd(table, records + at + 2) - records : at + 2
    if (next > recordWords) return `record ${at} of the matching table is cut off`
    if ((flags & FORM_BITS) >= forms) return `record ${at} of the matching table is of form ${flags & FORM_BITS}`
    if (((flags >>> RULE_SHIFT) & RULE_BITS) === RULE_BITS) return `record ${at} of the matching table has no rule`
    beginsRun = (flags & LAST_OF_RUN) !== 0
    at = next
  }
  return beginsRun ? runs : "the last run of records of the matching table does not end"
}
