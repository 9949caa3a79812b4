import type { matchRules } from "../pack/schema"

/**
 * A matching table is words of 32 bits, used where they lie:
 *
 *     header        9 words, in the order of `Sizes`, behind magic and format
 *     starts        startWords       filter of the keys of tokens that begin forms, see `start-bits.ts`
 *     small starts  smallStartWords  the same for forms that may begin with a small letter
 *     nodes         nodeWords        a hash table of pairs: state, node; in the order of the states
 *     records       recordWords      runs of records
 *
 * A state is the joined keys of the first tokens of a form, 0 in an empty slot. A node is `CONTINUES` if longer forms
 * begin so. If forms end here it is `ENDS` and the place of a run of records; if not, the same bits are a filter of the
 * tokens that go on, because "the" begins forms on every page and nearly never goes on to be one. A record is
 *
 *     spelling hash | flags and form | if ACCENTED: the accents of the form, LAST_ACCENT set in the last one
 *
 * Forms whose states collide share a run, and are told apart by the spelling. Raise `TABLE_FORMAT` with any change
 * here, in `token-hash.ts`, `tokens.ts`, `spelling.ts`, or in folding.
 */
export const TABLE_FORMAT = 1
/** "BGMT" as a little-endian number. */
export const TABLE_MAGIC = 0x544d4742
export const HEADER_WORDS = 9

export const CONTINUES = 0x80000000
export const ENDS = 0x40000000
export const RUN_BITS = 0x3fffffff

export const FORM_BITS = 0x03ffffff
export const MOST_FORMS = FORM_BITS + 1
export const RULE_SHIFT = 26
export const RULE_BITS = 3
export const PLURAL = 1 << 28
export const ACCENTED = 1 << 29
export const LAST_OF_RUN = 1 << 30

/** An accent: the place of its letter among the form's folded units << 16 | which accents. */
export const LAST_ACCENT = 0x80000000
export const PLACE_SHIFT = 16
export const ACCENT_BITS = 0xffff

/** A form's rule as two bits of its record. */
export const ruleCodes = { "any-case": 0, capitalised: 1, "exact-capitals": 2 } as const satisfies Record<
  (typeof matchRules)[number],
  number
>

/** Longer names than this do not exist, and a limit bounds the work at every word of a page. */
export const MOST_TOKENS = 64
/** In UTF-16 code units: the places of accents have 15 bits, and no letter folds to more than three units. */
export const MOST_UNITS = 1024

type Sizes = {
  readonly forms: number
  /** Powers of two. */
  readonly startWords: number
  readonly smallStartWords: number
  /** The number of slots that states are scaled to; the last ones may need more, so the words are counted apart. */
  readonly slots: number
  readonly nodeWords: number
  readonly recordWords: number
  /** No form has more tokens than this. */
  readonly mostTokens: number
}

/** The sizes and where each section begins, in words. */
export type TableLayout = Sizes & {
  readonly starts: number
  readonly smallStarts: number
  readonly nodes: number
  readonly records: number
  readonly words: number
}

export function layOut(sizes: Sizes): TableLayout {
  const starts = HEADER_WORDS
  const smallStarts = starts + sizes.startWords
  const nodes = smallStarts + sizes.smallStartWords
  const records = nodes + sizes.nodeWords
  return { ...sizes, starts, smallStarts, nodes, records, words: records + sizes.recordWords }
}

export function writeHeader(table: Uint32Array, layout: TableLayout): void {
  const { forms, startWords, smallStartWords, slots, nodeWords, recordWords, mostTokens } = layout
  table.set([
    TABLE_MAGIC,
    TABLE_FORMAT,
    forms,
    startWords,
    smallStartWords,
    slots,
    nodeWords,
    recordWords,
    mostTokens
  ])
}

/** The layout that a table's header states. Nothing is checked here: see `checkMatchingTable`. */
export function readHeader(table: Uint32Array): TableLayout {
  const word = (at: number) => table[at] ?? 0
  return layOut({
    forms: word(2),
    startWords: word(3),
    smallStartWords: word(4),
    slots: word(5),
    nodeWords: word(6),
    recordWords: word(7),
    mostTokens: word(8)
  })
}

/** The bit of a token in the filter of a node where no form ends. */
export function nextBitOf(key: number): number {
  return 1 << ((key >>> 0) % 30)
}

/** The first slot for a state: the state scaled to the number of slots. */
export function slotOf(state: number, slots: number): number {
  return Math.floor(((state >>> 0) / 0x100000000) * slots)
}
