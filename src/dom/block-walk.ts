import type { BlockShape } from "./block-list"
import { isLaidOut, isPlainInside, kindOf, styledKindOf } from "./element-kind"
import { longTextUnits, partsOf } from "./long-text"
import { isElement, isText } from "./node-types"
import type { Slice } from "./slices"
import type { BlockHost } from "./text-block"

/** Elements with more children than this are walked child by child: one look at all of them could take too long. */
const manyChildren = 64

/** A run of more nodes or units than these is cut: text that grows token by token is not read from its start. */
const manySegments = 256
const manyUnits = longTextUnits / 2

/** Where a walk goes: along the children of one node. */
export type WalkPath = {
  readonly parent: BlockHost
  readonly from: Node | null
  /** The walk ends where a text ends after this child; null: at the last child. */
  readonly until: Node | null
}

/** What a walk tells of what it comes by. */
export type WalkListener = {
  found(shape: BlockShape): void
  /** The children of this node are looked at one by one. */
  entered(node: BlockHost): void
  /** All of the element is one text: nothing inside it is a block of its own. */
  closed(element: Element): void
  /** Nothing in the element is for us. */
  skipped(element: Element): void
  /** The element is not shown now. */
  hidden(element: Element): void
  /** Null where the element has no shadow tree. */
  shadowOf(element: Element): ShadowRoot | null
  /** True where the style of inline elements has to be asked. */
  isCareful(host: BlockHost): boolean
  /** The page moved the next node away, so the walk cannot know where it was. */
  lost(parent: Node): void
}

export type Walk = {
  /** Walks on; true when there is more to walk. The page may change between two calls. */
  run(slice: Slice): boolean
  /** Says that the page has put this node where it is now, which may be out of the walk's way. */
  placed(node: Node): void
}

type Frame = {
  readonly parent: Node
  last: Node | null
  next: Node | null
  readonly host: BlockHost
  readonly isInline: boolean
  readonly isCareful: boolean
}

/**
 * Parts the text along a path into blocks, in document order. Inline elements join, blocks and gaps part. A block that
 * holds nothing but inline elements is not looked into, which is what makes this fast. What is hidden is left out where
 * it has blocks inside; whether a single block is shown, which costs as much as reading it, is not asked here.
 */
export function createWalk(path: WalkPath, on: WalkListener): Walk {
  const frames = [frameOf(path.parent, path.from)]
  let run: Node[] = []
  let runUnits = 0
  let isPast = false

  function frameOf(host: BlockHost, next: Node | null): Frame {
    return { parent: host, last: null, next, host, isInline: false, isCareful: on.isCareful(host) }
  }

  function flush({ host }: Frame) {
    if (run.length > 0) on.found({ host, segments: run, part: null })
    run = []
    runUnits = 0
  }

  function add(node: Node, units: number, frame: Frame) {
    run.push(node)
    runUnits += units
    if (run.length >= manySegments || runUnits >= manyUnits) flush(frame)
  }

  function visitText(text: Text, frame: Frame) {
    if (text.length <= longTextUnits) {
      if (run.length > 0 || /\S/.test(text.data)) add(text, text.length, frame)
      return
    }
    flush(frame)
    for (const part of partsOf(text)) on.found({ host: frame.host, segments: [text], part })
  }

  function visitInline(element: Element, frame: Frame) {
    if (element.hasAttribute("hidden") && !isLaidOut(element)) on.hidden(element)
    else if (!frame.isCareful && isPlain(element)) add(element, 0, frame)
    else frames.push({ ...frame, parent: element, last: null, next: element.firstChild, isInline: true })
  }

  function enter(host: BlockHost) {
    on.entered(host)
    frames.push(frameOf(host, host.firstChild))
  }

  function visitBlock(element: Element) {
    const shadow = on.shadowOf(element)
    if (!shadow && !on.isCareful(element) && isPlain(element)) {
      on.closed(element)
      if (element.firstChild) on.found({ host: element, segments: [element], part: null })
    } else if (!isLaidOut(element)) {
      on.hidden(element)
    } else {
      if (element.firstChild) enter(element)
      if (shadow) enter(shadow)
    }
  }

  function visit(node: Node, frame: Frame) {
    if (isText(node)) return visitText(node, frame)
    if (!isElement(node)) return
    const kind = frame.isCareful ? styledKindOf(node) : kindOf(node)
    if (kind === "inline" && node.firstChild) return visitInline(node, frame)
    if (kind === "gap" || kind === "nothing") on.skipped(node)
    if (kind === "gap" || kind === "block") flush(frame)
    if (kind === "block" && !(isPast && frames.length === 1)) visitBlock(node)
  }

  function step(frame: Frame) {
    const node = frame.next
    const isTop = frames.length === 1
    if (!node) {
      if (!frame.isInline) flush(frame)
      frames.pop()
    } else if (isTop && isPast && run.length === 0) {
      frames.pop()
    } else if (node.parentNode !== frame.parent) {
      findPlace(frame)
    } else {
      frame.last = node
      frame.next = node.nextSibling
      visit(node, frame)
      if (isTop && node === path.until) isPast = true
    }
  }

  function findPlace(frame: Frame) {
    frame.next = frame.last ? frame.last.nextSibling : frame.parent.firstChild
    if (!frame.last || frame.last.parentNode === frame.parent) return
    frame.next = null
    on.lost(frame.parent)
  }

  return {
    run(slice) {
      let frame = frames.at(-1)
      while (frame && !slice.isOver(1)) {
        step(frame)
        frame = frames.at(-1)
      }
      return frame !== undefined
    },
    placed(node) {
      for (const frame of frames) if (frame.next === node) findPlace(frame)
    }
  }
}

/** True when an element can be taken as one text without looking at its children one by one. */
function isPlain(element: Element): boolean {
  const first = element.firstChild
  if (first && isText(first) && !first.nextSibling) return first.length <= longTextUnits
  // Wrappers in wrappers are looked through, for the list with thousands of children inside.
  for (let at: Element | null = element; at; at = at.childElementCount === 1 ? at.firstElementChild : null) {
    if (at.childElementCount > manyChildren) return false
  }
  return isPlainInside(element)
}
