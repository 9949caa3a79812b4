import type { NamesakeVote } from "../core/page"
import { readRow, type SpottedTable } from "../core/spotting/spotted-table"
import type { PlacedMention } from "./placed-mention"
import type { TextBlock } from "./text-block"

/** Blocks that were read, the texts that they had and the versions they were at: columns are quicker than objects. */
export type Batch = { readonly blocks: TextBlock[]; readonly texts: string[]; readonly versions: number[] }
export const emptyBatch = (): Batch => ({ blocks: [], texts: [], versions: [] })

/** False when the page may have changed the block since it was read; then it waits to be read again. */
export function isCurrent({ blocks, versions }: Batch, place: number): boolean {
  const block = blocks[place]
  return block !== undefined && !block.isDropped && block.version === versions[place]
}

/** The batch without what has changed since. */
export function currentOf(batch: Batch): Batch {
  if (batch.blocks.every((_, i) => isCurrent(batch, i))) return batch
  const current = <T>(column: readonly T[]) => column.filter((_, i) => isCurrent(batch, i))
  return { blocks: current(batch.blocks), texts: current(batch.texts), versions: current(batch.versions) }
}

/** The mentions that a row of the answer tells of a block; places that its text does not have are left out. */
export function placedIn(
  { id: block }: TextBlock,
  text: string,
  table: SpottedTable,
  row: readonly number[]
): readonly PlacedMention[] {
  return readRow(table, row, (start, end, named) => ({
    ...named,
    start,
    end,
    id: `${block}:${start}:${named.entity}`,
    block,
    surface: text.slice(start, end)
  })).filter(({ surface }) => surface !== "")
}

/** What the answer says that a block tells of namesakes. */
export function votesOf({ votes }: SpottedTable, place: number): readonly NamesakeVote[] {
  return votes.length === 0 ? votes : votes.filter(({ block }) => block === place)
}
