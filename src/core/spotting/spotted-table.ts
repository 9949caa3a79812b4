import type { PageMention, SpottedBlock } from "../page"

/** What mentions of one name have in common: a page of news has hundreds of mentions of a few dozen kinds. */
type Named = Omit<PageMention, "start" | "end">

/** Spotted blocks in the shape in which they are sent: what all mentions would repeat is in it once. */
export type SpottedTable = {
  readonly named: readonly Named[]
  /**
   * A block a row, all of it numbers:
   *
   *     id, words, then of each mention: start, end, index into `named`
   */
  readonly rows: readonly (readonly number[])[]
}

const columnsOfBlock = 2
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
  const rows = blocks.map(({ id, words, mentions }) => [
    id,
    words,
    ...mentions.flatMap((mention) => [mention.start, mention.end, placeOf(mention)])
  ])
  return { named, rows }
}

/** The blocks of a table. @throws {RangeError} where a row is not one of `toTable` */
export function fromTable({ named, rows }: SpottedTable): readonly SpottedBlock[] {
  return rows.map((row) => {
    const [id, words] = row
    if (id === undefined || words === undefined) throw new RangeError("A row without a block")
    const mentions: PageMention[] = []
    for (let at = columnsOfBlock; at < row.length; at += columnsOfMention) {
      const start = row[at]
      const end = row[at + 1]
      const one = named[row[at + 2] ?? -1]
      if (start === undefined || end === undefined || !one)
        throw new RangeError(`Block ${id}: half a mention`)
      mentions.push({ ...one, start, end })
    }
    return { id, words, mentions }
  })
}
