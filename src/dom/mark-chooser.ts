import type { BlockList } from "./block-list"
import { chooseMarks, type Choosing } from "./mark-choice"
import type { PlacedMention } from "./placed-mention"
import { matchesSelector } from "./form-fields"
import { isElement } from "./node-types"
import type { Slice } from "./slices"
import type { TextBlock } from "./text-block"
import { restsPerRun } from "./throttle"

/** Choosing looks at all blocks of the page, so it is done at most once in so many ms. */
const restMs = 400

export type MarkChooser = {
  /** The block has other mentions. Marks that are there still stay; the rest is chosen when `run` is called. */
  update(block: TextBlock): void
  /** Chooses anew where there is a reason to, and the rest is over; true when there is more to do. */
  run(slice: Slice): boolean
  /** Other mentions are to be marked from now on. */
  setMarking(marking: Choosing): void
}

/** Keeps `marked` of every block as the reader wants it. `onMarked` is told of blocks that have other marks than before. */
export function createMarkChooser(options: {
  readonly list: BlockList
  readonly marking: Choosing
  readonly signal: AbortSignal
  onMarked(block: TextBlock): void
  /** There is a reason to call `run`. */
  wake(): void
}): MarkChooser {
  const { list, signal, onMarked, wake } = options
  let { marking } = options
  let isWanted = false
  let isResting = false
  let choosing: Generator<number, void, void> | null = null
  let spentMs = 0
  const withMarks = new Set<TextBlock>()

  function* choose(): Generator<number, void, void> {
    const chosen = yield* chooseMarks(list, isHeading, marking)
    if (!chosen) {
      isWanted = true
      return
    }
    for (const block of withMarks) {
      yield 1
      if (!chosen.has(block)) mark(block, [])
    }
    for (const [block, { mentions, of }] of chosen) {
      yield 1
      // What has other mentions by now has its turn next time.
      if (!block.isDropped && block.mentions === of) mark(block, mentions)
    }
  }

  function mark(block: TextBlock, mentions: readonly PlacedMention[]) {
    if (mentions.length > 0) withMarks.add(block)
    else withMarks.delete(block)
    if (isSame(block.marked, mentions)) return
    block.marked = mentions
    onMarked(block)
  }

  function rest() {
    isResting = true
    const wakeUp = () => {
      isResting = false
      if (isWanted && !signal.aborted) wake()
    }
    setTimeout(wakeUp, Math.max(restMs, restsPerRun * spentMs))
  }

  function begin() {
    isWanted = false
    spentMs = 0
    return choose()
  }

  return {
    update(block) {
      isWanted = true
      if (block.marked.length === 0) return
      const ids = new Set(block.marked.map(({ id }) => id))
      mark(
        block,
        block.mentions.filter(({ id }) => ids.has(id))
      )
    },
    run(slice) {
      if (!choosing && (!isWanted || isResting)) return false
      choosing ??= begin()
      const startedAt = performance.now()
      let step = choosing.next()
      while (!step.done && !slice.isOver(step.value)) step = choosing.next()
      spentMs += performance.now() - startedAt
      if (!step.done) return true
      choosing = null
      rest()
      return false
    },
    setMarking(wanted) {
      marking = wanted
      choosing = begin()
      wake()
    }
  }
}

const headings = "h1,h2,h3,h4,h5,h6,[role=heading]"

/** True where a section begins. Asked once of each block: it is asked of all blocks of a page time and again. */
function isHeading(block: TextBlock): boolean {
  return (block.isHeading ??= isElement(block.host) && matchesSelector(block.host, headings))
}

function isSame(some: readonly PlacedMention[], others: readonly PlacedMention[]): boolean {
  return some.length === others.length && some.every((mention, i) => mention === others[i])
}
