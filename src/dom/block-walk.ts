import type { BlockShape } from "./block-list"
import {
  isClosedOff,
  isLaidOut,
  isPlainInside,
  mayHoldMuch,
  styledKindOf,
  traitsOf,
  unreadableForm
} from "./element-kind"
import { parentOf, siblingAfter } from "./form-fields"
import { longTextUnits, partsOf } from "./long-text"
import { cdataType, elementType, textType } from "./node-types"
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

/** What a walk knows, and what it tells of what it comes by. */
export type WalkGuide = {
  /** Hosts in which the style of inline elements has to be asked. */
  readonly careful: WeakSet<Node>
  found(shape: BlockShape): void
  /** The children of this node are looked at one by one. */
  entered(node: BlockHost): void
  /** The children of this inline element are looked at one by one. */
  opened(element: Element): void
  /** All of the element is one text: nothing inside it is a block of its own. */
  closed(element: Element): void
  /** True where nodes may have been part of a block before, so that each one without text has to be told of. */
  readonly isChanged: boolean
  /** Nothing in the node is for us. */
  skipped(node: Node): void
  /** The element is not shown now. */
  hidden(element: Element): void
  /** Null where the element has no shadow tree. */
  shadowOf(element: Element): ShadowRoot | null
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
 * holds nothing but inline elements is not looked into, which is what makes this fast. What is hidden or closed off is
 * left out where it has blocks inside; of a single block that is not asked here, since it costs as much as reading it.
 *
 * A fresh page runs this code before it is compiled, so that calls are what it costs: the loop makes few.
 */
export function createWalk(path: WalkPath, on: WalkGuide): Walk {
  const frames = [frameOf(path.parent, path.from)]
  let run: Node[] = []
  let runUnits = 0
  let isPast = false

  function frameOf(host: BlockHost, next: Node | null): Frame {
    return { parent: host, last: null, next, host, isInline: false, isCareful: on.careful.has(host) }
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
    if (text.length <= longTextUnits) return add(text, text.length, frame)
    flush(frame)
    for (const part of partsOf(text)) on.found({ host: frame.host, segments: [text], part })
  }

  function visitElement(element: Element, frame: Frame) {
    const traits = traitsOf(element)
    const { kind, mayHaveShadow } = traits
    // An inline element with a closed shadow tree shows that, and one without may get one.
    if (kind === "inline" && !(mayHaveShadow && on.shadowOf(element))) return visitInline(element, frame)
    if (kind !== "nothing" && run.length > 0) flush(frame)
    if (traits === unreadableForm) frame.next = siblingAfter(element)
    if (kind === "gap" || kind === "nothing") on.skipped(element)
    else if (!isPast || frames.length > 1) visitBlock(element, mayHaveShadow)
  }

  function visitInline(element: Element, frame: Frame) {
    if (!element.hasChildNodes()) return on.isChanged ? on.skipped(element) : undefined
    const kind = isClosedOff(element) ? "gap" : frame.isCareful ? styledKindOf(element) : "inline"
    if (kind === "gap" || kind === "block") flush(frame)
    if (kind === "gap") on.skipped(element)
    else if (kind === "block") visitBlock(element, false)
    else if (kind === "nothing" || (element.hasAttribute("hidden") && !isLaidOut(element))) on.hidden(element)
    else if (!frame.isCareful && isPlain(element)) {
      if (on.isChanged) on.closed(element)
      add(element, 0, frame)
    } else {
      on.opened(element)
      frames.push({ ...frame, parent: element, last: null, next: element.firstChild, isInline: true })
    }
  }

  function visitBlock(element: Element, mayHaveShadow: boolean) {
    const shadow = mayHaveShadow ? on.shadowOf(element) : null
    const isText = !shadow && !on.careful.has(element) && isPlain(element)
    if (isClosedOff(element)) {
      on.skipped(element)
    } else if (isText) {
      on.closed(element)
      on.found({ host: element, segments: [element], part: null })
    } else if (!isLaidOut(element)) {
      on.hidden(element)
    } else {
      enter(element)
      if (shadow) enter(shadow)
    }
  }

  function enter(host: BlockHost) {
    on.entered(host)
    frames.push(frameOf(host, host.firstChild))
  }

  /** Visits the children of one node, up to the first that has a frame of its own. */
  function follow(frame: Frame, slice: Slice) {
    const depth = frames.length
    const until = depth === 1 ? path.until : null
    for (let node = frame.next; node; node = frame.next) {
      if (isPast && depth === 1 && run.length === 0) break
      frame.last = node
      frame.next = node.nextSibling
      const type = node.nodeType
      if (type === elementType) visitElement(node as Element, frame)
      else if (type === textType || type === cdataType) {
        const text = node as Text
        if (run.length > 0 || /\S/.test(text.data)) visitText(text, frame)
        else if (on.isChanged) on.skipped(text)
      } else if (typeof type !== "number") visitElement(node as Element, frame)
      if (node === until) isPast = true
      if (frames.length !== depth || slice.isOver(1)) return
    }
    if (!frame.isInline) flush(frame)
    frames.pop()
  }

  function findPlace(frame: Frame) {
    frame.next = frame.last ? siblingAfter(frame.last) : frame.parent.firstChild
    if (!frame.last || parentOf(frame.last) === frame.parent) return
    frame.next = null
    on.lost(frame.parent)
  }

  return {
    run(slice) {
      // The page may have moved what is next since the last slice; while this one runs it cannot.
      for (const frame of frames) if (frame.next && frame.next.parentNode !== frame.parent) findPlace(frame)
      for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
        follow(frame, slice)
        if (slice.isOver(1)) return frames.length > 0
      }
      return false
    },
    placed(node) {
      for (const frame of frames) if (frame.next === node) findPlace(frame)
    }
  }
}

/** True when an element can be taken as one text without looking at its children one by one. */
function isPlain(element: Element): boolean {
  // Wrappers in wrappers are looked through, for the list with thousands of children inside.
  let at: Element | null = element
  while (at) {
    if (hasManyChildren(at)) return false
    at = at.childElementCount === 1 ? at.firstElementChild : null
  }
  return isPlainInside(element)
}

function hasManyChildren(element: Element): boolean {
  // Counting is the quicker way where there are few: it gives no child a wrapper, of which a browser keeps a table that
  // is slow to grow. But a container would count a hundred thousand before it answers.
  if (!mayHoldMuch(element)) return element.childElementCount > manyChildren
  let child = element.firstElementChild
  for (let count = 0; child && count < manyChildren; count++) child = child.nextElementSibling
  return child !== null
}
