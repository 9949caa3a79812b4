import type { BlockList } from "./block-list"
import type { BlockScan } from "./block-scan"
import { kindOf } from "./element-kind"
import { isElement, isText } from "./node-types"
import type { Slice } from "./slices"

/**
 * What is watched. Class and style are left out on purpose: pages write them with every frame of an animation, and
 * all that they can change for us is what is shown, which is looked at again when a reader does something.
 */
const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ["contenteditable", "hidden", "open"]
}

export type MutationWatch = {
  /** Watches a document or a shadow tree. */
  watch(root: Node): void
  /** Works off what has changed; true when there is more. */
  run(slice: Slice): boolean
  /** True when nothing is left to work off. */
  isDone(): boolean
  stop(): void
}

/**
 * Takes note of changes of the page and, later and in slices, touches what they may have changed. The observer's own
 * callback reads nothing: it may come ten thousand times a second. `onChange` is called from it.
 */
export function createMutationWatch(options: {
  readonly scan: BlockScan
  readonly list: BlockList
  onChange(): void
  /** Something was taken out of the page, with whatever blocks were in it. */
  onRemoval(): void
  /** The page has opened or closed something. */
  onToggle(): void
}): MutationWatch {
  const { scan, list, onChange, onRemoval, onToggle } = options
  const batches: MutationRecord[][] = []
  let steps: Iterator<void> | null = null

  const observer = new MutationObserver((records) => {
    batches.push(records)
    onChange()
  })

  function* workOff(): Generator<void> {
    for (let records = batches.shift(); records; records = batches.shift()) {
      for (const record of records) yield* workOffRecord(record)
    }
  }

  function* workOffRecord(record: MutationRecord): Generator<void> {
    const { type, target, attributeName } = record
    yield
    if (type === "attributes" && attributeName !== "contenteditable") onToggle()
    if (type !== "childList") return scan.touch(target)
    yield* workOffNodes(record.removedNodes, takeOut)
    if (!scan.isEntered(target)) return scan.touch(target)
    if (record.removedNodes.length > 0) joinAgain(record)
    yield* workOffNodes(record.addedNodes, (node) => {
      if (node.isConnected) scan.touch(node)
    })
  }

  function takeOut(node: Node) {
    if (node.isConnected) return
    if (isElement(node)) onRemoval()
    const owner = list.ownerOf(node)
    const left = owner?.segments.filter((segment) => segment.isConnected) ?? []
    if (owner && left.length === 0) list.drop(owner)
    else for (const segment of left) scan.touch(segment)
  }

  /** What stood on both sides of a removed node may be one text now. */
  function joinAgain({ previousSibling, nextSibling }: MutationRecord) {
    for (const node of [previousSibling, nextSibling]) {
      if (node?.isConnected && isRunningText(node)) scan.touch(node)
    }
  }

  return {
    watch: (root) => void observer.observe(root, watched),
    run(slice) {
      steps ??= workOff()
      while (!scan.runTouched(slice)) {
        if (steps.next().done) {
          steps = null
          return scan.runTouched(slice)
        }
        if (slice.isOver(2)) return true
      }
      return true
    },
    isDone: () => steps === null && batches.length === 0,
    stop() {
      observer.disconnect()
      batches.length = 0
      steps = null
    }
  }
}

/** A list of nodes may be as long as the page, and touching each one takes a moment: a step each. */
function* workOffNodes(nodes: NodeList, visit: (node: Node) => void): Generator<void> {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (node) visit(node)
    yield
  }
}

function isRunningText(node: Node): boolean {
  if (isText(node)) return /\S/.test(node.data)
  return isElement(node) && kindOf(node) === "inline"
}
