import type { BlockList } from "./block-list"
import { chooseMarks, type Choosing } from "./mark-choice"
import type { PlacedMention } from "./placed-mention"
import { postTask } from "./slices"
import type { TextBlock } from "./text-block"
import { createThrottle } from "./throttle"

/** Choosing looks at all blocks of the page, so it is done at most once in so many ms. */
const restMs = 200

const headingNames = "h1,h2,h3,h4,h5,h6,[role=heading]"

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
  readonly document: Document
  readonly list: BlockList
  readonly marking: Choosing
  readonly signal: AbortSignal
  onMarked(block: TextBlock): void
}): MarkChooser {
  const { document, list, signal, onMarked } = options
  let { marking } = options
  let isWanted = false
  let withMarks: ReadonlySet<TextBlock> = new Set()
  const choose = createThrottle(chooseNow, restMs, signal)

  function chooseNow() {
    const chosen = chooseMarks(list, headingsOf(document, list, marking), marking)
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
      const ids = new Set(block.marked.map(({ id }) => id))
      mark(block, ids.size === 0 ? [] : block.mentions.filter(({ id }) => ids.has(id)))
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

/** The blocks that begin a section; none where it makes no difference. */
function headingsOf(document: Document, list: BlockList, { density }: Choosing): ReadonlySet<TextBlock> {
  const headings = new Set<TextBlock>()
  if (density === "every" || density === "page") return headings
  for (const heading of document.querySelectorAll(headingNames)) {
    const block = list.ownerOf(heading) ?? (heading.firstChild && list.ownerOf(heading.firstChild))
    if (block) headings.add(block)
  }
  return headings
}

function isSame(some: readonly PlacedMention[], others: readonly PlacedMention[]): boolean {
  return some.length === others.length && some.every((mention, i) => mention === others[i])
}
