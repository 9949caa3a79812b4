import type { BlockList, BlockShape } from "./block-list"
import { createWalk, type Walk, type WalkGuide, type WalkPath } from "./block-walk"
import { blockElementAround, isShutAway } from "./element-kind"
import { parentOf } from "./form-fields"
import { blockBefore, nodesAlong, startOfText } from "./neighbours"
import { createLine } from "./line"
import { isHost } from "./node-types"
import { createOutOfSight } from "./out-of-sight"
import type { ShadowRoots } from "./shadow-roots"
import type { Slice } from "./slices"
import type { BlockHost, TextBlock } from "./text-block"

export type BlockScan = {
  /** Looks at all of the document from the start; blocks that are known stay as they are. */
  survey(): void
  /** Begins a slice. What is touched twice in one slice is looked at once, since the page cannot change within it. */
  begin(): void
  /** Says that the page has changed at this node: its text is parted anew and read again. */
  touch(node: Node): void
  /** Looks at an element that is on screen before its turn; its blocks are to be read in front of others. */
  preview(element: Element): void
  /** Says that a node has gone or has come from elsewhere: its block is no more, and its other segments are touched. */
  forget(node: Node): void
  /** True for nodes whose children are looked at one by one. */
  isEntered(node: Node): boolean
  /** Asks the style of the inline elements in the block's host, and parts the block anew. False if that was done. */
  lookCloser(block: TextBlock): boolean
  /**
   * True when a reader sees the block's text. It is asked of the few blocks that hold names; another block is
   * remembered for when it is shown.
   */
  admit(block: TextBlock): boolean
  /** Looks whether what was hidden is so still; true when there is more to look at. */
  recheck(slice: Slice): boolean
  /** Walks on what was touched; true when there is more. */
  runTouched(slice: Slice): boolean
  /** Walks on what was touched, then on what is to be surveyed; true when there is more. */
  run(slice: Slice): boolean
  isDone(): boolean
}

/**
 * Keeps a list of blocks in step with a document. What it promises when it is done: every text node that a reader can
 * see, and that is not in an editor, a control or code, belongs to exactly one block.
 *
 * `onText` is told of blocks whose text is to be read.
 */
export function createBlockScan(options: {
  readonly document: Document
  readonly list: BlockList
  readonly roots: ShadowRoots
  onText(block: TextBlock, isInFront: boolean): void
}): BlockScan {
  const { document, list, roots, onText } = options
  const entered = new WeakSet<Node>()
  const opened = new WeakSet<Node>()
  const careful = new WeakSet<Node>()
  const outOfSight = createOutOfSight({
    shadowIn: roots.shadowIn,
    onLaidOut: touch,
    onSeen: (block) => readAgain(block, false)
  })
  const touched = new Set<Node>()
  const urgent: Walk[] = []
  const surveys: Walk[] = []
  const orphans = createLine<Node>()
  let sliceNumber = 0

  function walk(path: WalkPath, isChanged: boolean, isInFront = false): Walk {
    let last: TextBlock | null = null
    let isPlaced = false
    function found(shape: BlockShape) {
      // Not when the walk is made: what was before it then may be gone when it begins.
      if (!isPlaced || last?.isDropped)
        last = blockBefore(shape.segments[0] ?? path.parent, list, roots.shadowIn)
      isPlaced = true
      const block = list.put(shape, last, orphan)
      last = block
      if (block.version === 0 || isChanged) readAgain(block, isInFront)
    }
    return createWalk(path, { ...guide, isChanged, found })
  }

  function readAgain(block: TextBlock, isInFront: boolean) {
    block.version++
    block.seenAt = sliceNumber
    onText(block, isInFront)
  }

  function orphan(segment: Node) {
    orphans.add(segment)
  }

  function forget(node: Node) {
    entered.delete(node)
    opened.delete(node)
    const owner = list.ownerOf(node)
    if (owner) list.drop(owner, orphan)
  }

  /** The node is one text, or none: what was known inside of it is not so any more. */
  function close(root: Node) {
    if (entered.has(root) || opened.has(root))
      for (const node of nodesAlong(root, roots.shadowIn)) forget(node)
  }

  const guide: Omit<WalkGuide, "found" | "isChanged"> = {
    entered(host) {
      forget(host)
      entered.add(host)
    },
    opened(element) {
      forget(element)
      opened.add(element)
    },
    closed: close,
    skipped(node) {
      close(node)
      forget(node)
    },
    hidden(element) {
      close(element)
      forget(element)
      outOfSight.hide(element)
    },
    shadowOf: roots.shadowOf,
    careful,
    lost(parent) {
      const path = isHost(parent) && entered.has(parent) ? pathInto(parent) : pathAround(parent)
      if (path) surveys.push(walk(path, false))
    }
  }

  function pathAround(node: Node): (WalkPath & { readonly until: Node }) | null {
    let child = node
    for (let parent = parentOf(child); parent; parent = parentOf(child)) {
      if (isHost(parent) && entered.has(parent))
        return { parent, from: startOfText(child, list, roots.shadowIn), until: child }
      child = parent
    }
    return null
  }

  function touch(node: Node) {
    for (const survey of surveys) survey.placed(node)
    if (list.ownerOf(node)?.seenAt === sliceNumber) return
    const path = pathAround(node)
    if (!path || touched.has(path.until)) return
    touched.add(path.until)
    urgent.push(walk(path, true))
  }

  /**
   * Nodes whose block was torn by another one get a block again. One by one: the walk for the first takes its neighbours
   * in, and a walk that was to begin at one of these would tear their block again, and so on for ever.
   */
  function adoptOrphans() {
    while (urgent.length === 0) {
      const orphan = orphans.take()
      if (!orphan) return
      const path = list.ownerOf(orphan) ? null : pathAround(orphan)
      if (path) urgent.push(walk(path, true))
    }
  }

  function runFirst(walks: Walk[], slice: Slice): boolean {
    const hasMore = walks[0]?.run(slice) ?? false
    if (!hasMore) walks.shift()
    adoptOrphans()
    return hasMore
  }

  function runTouched(slice: Slice): boolean {
    adoptOrphans()
    while (urgent.length > 0) if (runFirst(urgent, slice)) return true
    return false
  }

  function lookCloser({ host, segments: [segment] }: TextBlock): boolean {
    const path = segment && !careful.has(host) ? pathAround(segment) : null
    if (!path) return false
    careful.add(host)
    urgent.push(walk(path, true))
    return true
  }

  return {
    survey() {
      entered.add(document)
      surveys.push(walk(pathInto(document), false))
    },
    begin() {
      sliceNumber++
      touched.clear()
    },
    touch,
    forget,
    preview(element) {
      const known = list.blockAround(element)
      if (known) return onText(known, true)
      const block = blockElementAround(element)
      const parent = block?.parentNode
      if (!block || !parent || !isHost(parent) || isShutAway(block)) return
      entered.add(parent)
      urgent.push(walk({ parent, from: block, until: block }, false, true))
    },
    isEntered: (node) => entered.has(node),
    lookCloser,
    admit: outOfSight.isSeen,
    recheck: outOfSight.recheck,
    runTouched,
    run(slice) {
      for (;;) {
        if (runTouched(slice)) return true
        if (surveys.length === 0) return false
        if (runFirst(surveys, slice)) return true
      }
    },
    isDone: () => urgent.length + surveys.length + orphans.size() === 0
  }
}

function pathInto(parent: BlockHost): WalkPath {
  return { parent, from: parent.firstChild, until: null }
}
