import type { BlockList } from "./block-list"
import { chooseMarks, type Choosing } from "./mark-choice"
import type { PlacedMention } from "./placed-mention"
import { matchesSelector } from "./form-fields"
import { isElement } from "./node-types"
import { postTask } from "./slices"
import type { TextBlock } from "./text-block"
import { createThrottle } from "./throttle"

/** Choosing looks at all blocks of the page, so it is done at most once in so many ms. */
const restMs = 400

export type MarkChooser = {
  /** The block has other mentions. Marks that are there still stay; the rest is chosen when `run` is called. */
  update(block: TextBlock): void
  /** Chooses anew, now or as soon as the rest is over, if there is a reason to. */
  run(): void
  /** Other mentions are to be marked from now on. */
  setMarking(marking: Choosing): void
}

/** Keeps `marked` of every block as the reader wants it. `onMarked` is told of blocks that have other marks than before. */
export function createMarkChooser(options: {
  readonly list: BlockList
  readonly marking: Choosing
  readonly signal: AbortSignal
  onMarked(block: TextBlock): void
}): MarkChooser {
  const { list, signal, onMarked } = options
  let { marking } = options
  let isWanted = false
  let withMarks: ReadonlySet<TextBlock> = new Set()
  const choose = createThrottle(chooseNow, restMs, signal)

  function chooseNow() {
    const chosen = chooseMarks(list, isHeading, marking)
    for (const block of withMarks) if (!chosen.has(block)) mark(block, [])
    for (const [block, mentions] of chosen) mark(block, mentions)
    withMarks = new Set(chosen.keys())
  }

  function mark(block: TextBlock, mentions: readonly PlacedMention[]) {
    if (isSame(block.marked, mentions)) return
    block.marked = mentions
    onMarked(block)
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
    run() {
      if (!isWanted) return
      isWanted = false
      // All blocks of a page are gone through: added to another job's work that would make too long a task.
      postTask(choose)
    },
    setMarking(wanted) {
      marking = wanted
      chooseNow()
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
