import { ruleOf, type FormToMatch } from "./form-to-match"
import { buildFormTrie, type FormTrie } from "./form-trie"
import { createSpellingReader, type Spelling } from "./spelling"
import {
  ACCENTED,
  CONTINUES,
  LAST_ACCENT,
  LAST_OF_RUN,
  layOut,
  MOST_FORMS,
  PLURAL,
  RULE_SHIFT,
  ruleCodes,
  slotOf,
  writeHeader,
  type TableLayout
} from "./table-layout"
import { firstLetter } from "./form-tokens"

/** Fuller tables are smaller and slower: at this share the longest way to a state stays at some dozens of slots. */
const FILLED = 0.75
/** So few words pass that begin no form that looking them up costs less than larger bitmaps would. */
const BITS_A_START = 16
const FEWEST_BITS = 4096

/**
 * Builds the table that finds these forms in text, see `createFormFinder`. The same forms in the same order give the
 * same words, on every engine. About 30 bytes a form; the words are to be stored little-endian and may be used at any
 * place of a pack that is aligned to them.
 *
 * @throws {RangeError} where a form cannot be matched; ask `formProblem` before.
 */
export function buildMatchingTable(forms: readonly FormToMatch[]): Uint32Array {
  if (forms.length > MOST_FORMS) throw new RangeError(`${forms.length} forms are too many; ${MOST_FORMS} can be matched`)
  const trie = buildFormTrie(forms)
  const { records, runAt } = writeRecords(trie, forms)
  const slots = Math.ceil(trie.states.length / FILLED) + 1
  const nodes = new Uint32Array(2 * slots)
  const layout = layOut({
    forms: forms.length,
    startBits: bitsFor(trie.starts),
    smallStartBits: bitsFor(trie.smallStarts),
    slots,
    recordWords: records.length,
    longestProbe: placeNodes(nodes, slots, trie, runAt),
    mostTokens: trie.mostTokens
  })
  const table = new Uint32Array(layout.words)
  writeHeader(table, layout)
  setBits(table, layout.starts, layout.startBits, trie.starts)
  setBits(table, layout.smallStarts, layout.smallStartBits, trie.smallStarts)
  table.set(nodes, layout.nodes)
  table.set(records, layout.records)
  return table
}

/** Returns how far from its first slot a state lies at most. */
function placeNodes(nodes: Uint32Array, slots: number, trie: FormTrie, runAt: readonly number[]): number {
  let longestProbe = 0
  trie.states.forEach((state, node) => {
    let slot = slotOf(state, slots)
    let probe = 0
    for (; nodes[2 * slot] !== 0; probe++) slot = slot + 1 === slots ? 0 : slot + 1
    nodes[2 * slot] = state
    nodes[2 * slot + 1] = (trie.hasLonger[node] ? CONTINUES : 0) | (runAt[node] ?? 0)
    longestProbe = Math.max(longestProbe, probe)
  })
  return longestProbe
}

/** `runAt[node]` is where the node's records begin, plus 1; 0 where no form ends. */
function writeRecords(trie: FormTrie, forms: readonly FormToMatch[]): { records: number[]; runAt: number[] } {
  const read = createSpellingReader()
  const records: number[] = []
  const runAt = trie.firstForm.map((first) => {
    if (first < 0) return 0
    const at = records.length
    for (let id = first; id >= 0; ) {
      const form = forms[id]
      const next = trie.nextForm[id] ?? -1
      if (form) records.push(...recordOf(form, id, next < 0, read(form.text, firstLetter(form.text), form.text.length)))
      id = next
    }
    return at + 1
  })
  return { records, runAt }
}

function recordOf(form: FormToMatch, id: number, isLast: boolean, { hash, accents }: Spelling): readonly number[] {
  const flags =
    (ruleCodes[ruleOf(form)] << RULE_SHIFT) |
    (form.plural || form.rule === "exact-capitals" ? PLURAL : 0) |
    (accents.length > 0 ? ACCENTED : 0) |
    (isLast ? LAST_OF_RUN : 0)
  const last = accents.length - 1
  return [hash, flags | id, ...accents.map((accent, i) => (i === last ? accent | LAST_ACCENT : accent))]
}

function bitsFor({ size }: ReadonlySet<number>): number {
  let bits = FEWEST_BITS
  while (bits < size * BITS_A_START) bits *= 2
  return bits
}

function setBits(table: Uint32Array, at: number, bits: number, keys: ReadonlySet<number>): void {
  for (const key of keys) {
    const bit = key & (bits - 1)
    table[at + (bit >>> 5)] = (table[at + (bit >>> 5)] ?? 0) | (1 << (bit & 31))
  }
}
