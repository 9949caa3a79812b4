import type { NamesakeVote, PageMention, SpottedBlock } from "../page"

/** What mentions of one name have in common: a page of news has hundreds of mentions of a few dozen kinds. */
export type Named = Omit<PageMention, "start" | "end">

/**
 * Spotted blocks in the shape in which they are sent: what all mentions would repeat is in it once, and blocks go by
 * their place among those that were asked about.
 */
export type SpottedTable = {
  readonly named: readonly Named[]
  /** How many words each block has. */
  readonly words: readonly number[]
  /**
   * A row for each block that holds mentions, in order, all of it numbers:
   *
   *     place of the block, then of each mention: start, end, index into `named`
   */
  readonly rows: readonly (readonly number[])[]
  /** The places of blocks which later evidence may decide: they are to be asked about again. */
  readonly undecided: readonly number[]
  /** What blocks say of namesakes, each with the place of its block; few pages have any. */
  readonly votes: readonly (NamesakeVote & { readonly block: number })[]
}

const columnsOfMention = 3

/** The table of these blocks. */
export function toTable(blocks: readonly SpottedBlock[]): SpottedTable {
  const named: Named[] = []
  const places = new Map<string, number>()
  const placeOf = ({ start, end, ...one }: PageMention): number => {
    const key = JSON.stringify([one.entity, one.kind, one.reason, one.isFullName, one.worth])
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, named.length)
    return named.push(one) - 1
  }
  const rows = blocks.flatMap(({ mentions }, i) =>
    mentions.length === 0
      ? []
      : [[i, ...mentions.flatMap((mention) => [mention.start, mention.end, placeOf(mention)])]]
  )
  return {
    named,
    words: blocks.map(({ words }) => words),
    rows,
    undecided: blocks.flatMap(({ isUndecided }, i) => (isUndecided ? [i] : [])),
    votes: blocks.flatMap(({ votes }, block) => votes.map((vote) => ({ ...vote, block })))
  }
}

/**
 * The mentions of one row, each made by `make`.
 *
 * @throws {RangeError} where the row is not one of `toTable`
 */
export function readRow<T>(
  { named }: SpottedTable,
  row: readonly number[],
  make: (start: number, end: number, named: Named) => T
): readonly T[] {
  const mentions: T[] = []
  for (let at = 1; at < row.length; at += columnsOfMention) {
    const start = row[at]
    const end = row[at + 1]
    const one = named[row[at + 2] ?? -1]
    if (start === undefined || end === undefined || !one) throw new RangeError("Half a mention")
    mentions.push(make(start, end, one))
  }
  return mentions
}
