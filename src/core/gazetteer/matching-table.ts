import { ruleOf, type FormToMatch } from "./form-to-match"
import { buildFormTrie, type FormTrie } from "./form-trie"
import { startBitsOf, startWordOf, startWordsFor } from "./start-bits"
import { createSpellingReader, type Spelling } from "./spelling"
import {
  ACCENTED,
  CONTINUES,
  ENDS,
  LAST_ACCENT,
  LAST_OF_RUN,
  layOut,
  MOST_FORMS,
  PLURAL,
  RULE_SHIFT,
  ruleCodes,
  slotOf,
  writeHeader
} from "./table-layout"
import { firstLetter } from "./form-tokens"

/** Fuller tables are smaller and slower; here a look-up goes over two or three slots on average. */
const FILLED = 0.75

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
  const slots = Math.ceil(trie.nodeOf.size / FILLED) + 1
  const nodes = placeNodes(trie, runAt, slots)
  const layout = layOut({
    forms: forms.length,
    startWords: startWordsFor(trie.starts.size),
    smallStartWords: startWordsFor(trie.smallStarts.size),
    slots,
    nodeWords: nodes.length,
    recordWords: records.length,
    mostTokens: trie.mostTokens
  })
  const table = new Uint32Array(layout.words)
  writeHeader(table, layout)
  fillStarts(table.subarray(layout.starts, layout.smallStarts), trie.starts)
  fillStarts(table.subarray(layout.smallStarts, layout.nodes), trie.smallStarts)
  table.set(nodes, layout.nodes)
  table.set(records, layout.records)
  return table
}

/**
 * The nodes in the order of their states, each in its own slot or behind the one before. Slots rise with states, so
 * a look-up may stop at the first state that is greater.
 */
function placeNodes(trie: FormTrie, runAt: readonly number[], slots: number): Uint32Array {
  const states = Uint32Array.from(trie.nodeOf.keys()).sort()
  let taken = 0
  const places = states.map((state) => (taken = Math.max(taken, slotOf(state, slots)) + 1) - 1)
  const nodes = new Uint32Array(2 * Math.max(taken, slots))
  states.forEach((state, i) => {
    const node = trie.nodeOf.get(state | 0) ?? 0
    const place = 2 * (places[i] ?? 0)
    nodes[place] = state
    const next = trie.nextBits[node] ?? 0
    const run = runAt[node] ?? NO_RUN
    nodes[place + 1] = (next === 0 ? 0 : CONTINUES) | (run === NO_RUN ? next : ENDS | run)
  })
  return nodes
}

const NO_RUN = -1

/** `runAt[node]` is where the node's records begin, `NO_RUN` where no form ends. */
function writeRecords(trie: FormTrie, forms: readonly FormToMatch[]): { records: number[]; runAt: number[] } {
  const read = createSpellingReader()
  const records: number[] = []
  const runAt = trie.firstForm.map((first) => {
    if (first < 0) return NO_RUN
    const at = records.length
    for (let id = first; id >= 0; ) {
      const form = forms[id]
      const next = trie.nextForm[id] ?? -1
      if (form) records.push(...recordOf(form, id, next < 0, read(form.text, firstLetter(form.text), form.text.length)))
      id = next
    }
    return at
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

function fillStarts(starts: Uint32Array, keys: ReadonlySet<number>): void {
  for (const key of keys) {
    const word = startWordOf(key, starts.length)
    starts[word] = (starts[word] ?? 0) | startBitsOf(key)
  }
}
