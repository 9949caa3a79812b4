import type { BlockScan } from "./block-scan"
import { kindOf } from "./element-kind"
import { nodesAlong } from "./neighbours"
import { isElement, isText } from "./node-types"
import type { ShadowIn } from "./shadow-roots"
import type { Slice } from "./slices"

/**
 * What is watched. Class and style are left out on purpose: pages write them with every frame of an animation, and
 * all that they can change for us is what is shown, which is looked at again when a reader does something.
 */
const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ["aria-hidden", "contenteditable", "hidden", "open"]
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
  onChange(): void
  /** Something was taken out of the page, with whatever blocks were in it. */
  onRemoval(): void
  /** True when blocks of what was taken out may still be known. */
  hasLeftovers(): boolean
  readonly shadowIn: ShadowIn
  /** The page has opened or closed something. */
  onToggle(): void
}): MutationWatch {
  const { scan, onChange, onRemoval, hasLeftovers, shadowIn, onToggle } = options
  const fresh: MutationRecord[][] = []
  const forgotten: MutationRecord[][] = []
  let forgetting: Iterator<void> | null = null
  let touching: Iterator<void> | null = null
  let isBehind = false

  const observer = new MutationObserver((records) => {
    fresh.push(records)
    onChange()
  })

  function* forgetAll(): Generator<void> {
    for (let records = fresh.shift(); records; records = fresh.shift()) {
      for (const record of records) yield* forgetNodes(record)
      forgotten.push(records)
    }
  }

  function* touchAll(): Generator<void> {
    for (let records = forgotten.shift(); records; records = forgotten.shift()) {
      for (const record of records) yield* touchNodes(record)
    }
  }

  function* forgetNodes({ removedNodes, addedNodes }: MutationRecord): Generator<void> {
    for (const node of nodesOf(removedNodes)) {
      if (isElement(node)) onRemoval()
      yield scan.forget(node)
    }
    // What comes may have been here before, in another place.
    for (const node of nodesOf(addedNodes)) {
      if (hasLeftovers()) for (const inside of nodesAlong(node, shadowIn)) yield scan.forget(inside)
    }
  }

  function* touchNodes(record: MutationRecord): Generator<void> {
    const { type, target } = record
    if (type === "attributes") onToggle()
    if (type !== "childList" || !scan.isEntered(target)) {
      yield scan.touch(target)
      return
    }
    if (record.removedNodes.length > 0) yield joinAgain(record)
    for (const node of nodesOf(record.addedNodes)) {
      if (node.isConnected) scan.touch(node)
      yield
    }
  }

  /** What stood on both sides of a removed node may be one text now. */
  function joinAgain({ previousSibling, nextSibling }: MutationRecord) {
    const before = textFrom(previousSibling, (node) => node.previousSibling)
    const after = textFrom(nextSibling, (node) => node.nextSibling)
    for (const node of [before, after]) if (node) scan.touch(node)
  }

  /** Forgets all that has gone or moved; true when there is more. */
  function forget(slice: Slice): boolean {
    forgetting ??= forgetAll()
    while (!forgetting.next().done) if (slice.isOver(2)) return true
    forgetting = null
    return false
  }

  /** Touches what is forgotten, and has it walked; true when there is more. */
  function touch(slice: Slice): boolean {
    while (!scan.runTouched(slice)) {
      touching ??= touchAll()
      if (touching.next().done) {
        touching = null
        return scan.runTouched(slice)
      }
      if (slice.isOver(2)) return true
    }
    return true
  }

  function isDone(): boolean {
    return forgetting === null && touching === null && fresh.length + forgotten.length === 0
  }

  return {
    watch: (root) => void observer.observe(root, watched),
    run(slice) {
      // First all that has gone or come: a block that has moved must not be taken for a neighbour where it was. But not
      // in two slices running: a page may change faster than that can be followed.
      isBehind = !isBehind && forget(slice)
      return isBehind || touch(slice) || !isDone()
    },
    isDone,
    stop() {
      observer.disconnect()
      fresh.length = 0
      forgotten.length = 0
      forgetting = null
      touching = null
    }
  }
}

/** By index, since the iterator of a node list is slow and the list may be as long as the page. */
function* nodesOf(nodes: NodeList): Generator<Node> {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (node) yield node
  }
}

/** How many nodes that are nothing to a reader may stand between a removed node and a text. */
const nothings = 30

/** The first running text from a node on; null where a block or nothing at all stands before it. */
function textFrom(start: Node | null, next: (node: Node) => Node | null): Node | null {
  if (!start?.isConnected) return null
  let node: Node | null = start
  for (let left = nothings; node && left > 0; left--) {
    if (isText(node)) {
      if (/\S/.test(node.data)) return node
    } else if (isElement(node)) {
      const kind = kindOf(node)
      if (kind !== "nothing") return kind === "inline" ? node : null
    }
    node = next(node)
  }
  return null
}
