import type { Marking } from "../core/settings/settings"
import type { BlockList } from "./block-list"
import type { PlacedMention } from "./placed-mention"
import type { TextBlock } from "./text-block"

export type Choosing = Omit<Marking, "markStyle">

/** More marks than one in so many words are a nuisance. */
const wordsPerMark = 50

/** So many marks no page is too short for. */
const leastMarks = 3

/** What the first mention of an entity on the page, and not only in its section, is worth besides. */
const firstWorth = 10

type Candidate = {
  readonly block: TextBlock
  readonly of: readonly PlacedMention[]
  readonly mention: PlacedMention
  readonly rank: number
}

/** The mentions of a block that are marked, and all of those that they were chosen from. */
export type ChosenMarks = {
  readonly mentions: readonly PlacedMention[]
  readonly of: readonly PlacedMention[]
}

/**
 * Which mentions of a page are marked, block by block; blocks without any are left out. Menus and footers have none.
 *
 * At density `useful` it is the first mention of an entity in a section, and at most one mark in fifty words over the
 * page: first mentions on the page before repeated ones, entities of more worth before others, then as they come.
 *
 * A page may hold tens of thousands of blocks, so the choice is made step by step; each step gives the work that comes
 * next, in about microseconds. The page may change in between: null where the way through the blocks was lost.
 *
 * @param isHeading true for blocks that begin a section
 */
export function* chooseMarks(
  list: Pick<BlockList, "first">,
  isHeading: (block: TextBlock) => boolean,
  { density, marksOtherThanNames }: Choosing
): Generator<number, ReadonlyMap<TextBlock, ChosenMarks> | null, void> {
  const candidates: Candidate[] = []
  const ranks = new Map<number, number>()
  const onPage = new Set<string>()
  const inSection = new Set<string>()
  let words = 0
  for (let block = list.first(); block; block = block.after) {
    yield 1 + block.mentions.length
    if (block.isDropped) return null
    if (inSection.size > 0 && isHeading(block)) inSection.clear()
    if (block.isAside) continue
    words += block.words
    for (const mention of block.mentions) {
      if (mention.kind !== "name" && !marksOtherThanNames) continue
      const { entity } = mention
      if (density !== "every" && (density === "page" ? onPage : inSection).has(entity)) continue
      const rank = mention.worth + (onPage.has(entity) ? 0 : firstWorth)
      candidates.push({ block, of: block.mentions, mention, rank })
      ranks.set(rank, (ranks.get(rank) ?? 0) + 1)
      onPage.add(entity)
      inSection.add(entity)
    }
  }
  const most = Math.max(leastMarks, Math.round(words / wordsPerMark))
  const isUseful = density === "useful" ? mostUseful(ranks, most) : () => true
  const chosen = new Map<TextBlock, { readonly mentions: PlacedMention[]; readonly of: ChosenMarks["of"] }>()
  for (const { block, of, mention, rank } of candidates) {
    yield 1
    if (!isUseful(rank)) continue
    const known = chosen.get(block)
    if (known) known.mentions.push(mention)
    else chosen.set(block, { mentions: [mention], of })
  }
  return chosen
}

/**
 * Asked of the rank of one candidate after the other, it takes the `most` useful ones; of equals the first.
 *
 * @param ranks how many candidates there are of each rank
 */
function mostUseful(ranks: ReadonlyMap<number, number>, most: number): (rank: number) => boolean {
  let left = most
  for (const [least, count] of [...ranks].toSorted(([a], [b]) => b - a)) {
    if (count >= left) return (rank) => rank > least || (rank === least && left-- > 0)
    left -= count
  }
  return () => true
}
