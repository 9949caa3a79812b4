import type { Marking } from "../core/settings/settings"
import type { BlockList } from "./block-list"
import type { PlacedMention } from "./placed-mention"
import type { TextBlock } from "./text-block"

export type Choosing = Omit<Marking, "markStyle">

/** More marks than one in so many words are a nuisance. */
const wordsPerMark = 50

/** So many marks no page is too short for. */
const leastMarks = 3

type Candidate = {
  readonly block: TextBlock
  readonly mention: PlacedMention
  /** The first of its entity on the page, and not only in its section. */
  readonly isFirst: boolean
}

/**
 * Which mentions of a page are marked, block by block; blocks without any are left out. Menus and footers have none.
 *
 * At density `useful` it is the first mention of an entity in a section, and at most one mark in fifty words over the
 * page: first mentions on the page before repeated ones, entities of more worth before others, then as they come.
 *
 * @param isHeading true for blocks that begin a section
 */
export function chooseMarks(
  list: Pick<BlockList, "first">,
  isHeading: (block: TextBlock) => boolean,
  { density, marksOtherThanNames }: Choosing
): ReadonlyMap<TextBlock, readonly PlacedMention[]> {
  const candidates: Candidate[] = []
  const onPage = new Set<string>()
  const inSection = new Set<string>()
  let words = 0
  for (let block = list.first(); block; block = block.after) {
    if (inSection.size > 0 && isHeading(block)) inSection.clear()
    if (block.isAside) continue
    words += block.words
    for (const mention of block.mentions) {
      if (mention.kind !== "name" && !marksOtherThanNames) continue
      const { entity } = mention
      if (density !== "every" && (density === "page" ? onPage : inSection).has(entity)) continue
      candidates.push({ block, mention, isFirst: !onPage.has(entity) })
      onPage.add(entity)
      inSection.add(entity)
    }
  }
  const most = Math.max(leastMarks, Math.round(words / wordsPerMark))
  return byBlock(density === "useful" ? mostUseful(candidates, most) : candidates)
}

/** The most useful ones, in the order in which they came. */
function mostUseful(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  if (candidates.length <= most) return candidates
  const rank = ({ mention, isFirst }: Candidate) => mention.worth + (isFirst ? 10 : 0)
  // Sorting keeps the order of equals.
  const best = new Set(candidates.toSorted((a, b) => rank(b) - rank(a)).slice(0, most))
  return candidates.filter((candidate) => best.has(candidate))
}

function byBlock(candidates: readonly Candidate[]): ReadonlyMap<TextBlock, readonly PlacedMention[]> {
  const chosen = new Map<TextBlock, PlacedMention[]>()
  for (const { block, mention } of candidates) {
    const known = chosen.get(block)
    if (known) known.push(mention)
    else chosen.set(block, [mention])
  }
  return chosen
}
