import { isLaidOut, showsText } from "./element-kind"
import { isElement, isShadowRoot, isText } from "./node-types"
import { createRounds } from "./rounds"
import type { ShadowIn } from "./shadow-roots"
import type { Slice } from "./slices"
import type { TextBlock } from "./text-block"

export type OutOfSight = {
  /** Remembers an element that is not laid out. */
  hide(element: Element): void
  /** True when a reader could see the block's text (transparency apart); if not, the block is remembered. */
  isSeen(block: TextBlock): boolean
  /** Looks whether what is remembered is out of sight still; true when there is more to look at. */
  recheck(slice: Slice): boolean
}

/**
 * Remembers what a page has but does not show. Nobody tells when a style sheet or a class shows it, so it is looked at
 * again now and then: `onLaidOut` and `onSeen` are told.
 */
export function createOutOfSight(options: {
  readonly shadowIn: ShadowIn
  onLaidOut(element: Element): void
  onSeen(block: TextBlock): void
}): OutOfSight {
  const { shadowIn, onLaidOut, onSeen } = options
  const hidden = new Set<Element>()
  const unseen = new Set<TextBlock>()

  function isShown({ host, segments }: TextBlock): boolean {
    const around = isShadowRoot(host) ? host.host : host
    if (!isElement(around)) return true
    if (!showsText(around)) return false
    if (around !== host) return true
    // Text may be out of sight where the element around it is not: in closed details, which browsers lay out as soon as
    // they are measured, or in the host of a shadow tree that has no slot for it.
    if (around.localName === "details") return around.hasAttribute("open")
    return segments[0] === host || shadowIn(host) === null || segments.some(hasBoxes)
  }

  const recheckHidden = createRounds(hidden, (element) => {
    if (element.isConnected && !isLaidOut(element)) return
    hidden.delete(element)
    if (element.isConnected) onLaidOut(element)
  })

  const recheckUnseen = createRounds(unseen, (block) => {
    if (!block.isDropped && !isShown(block)) return
    unseen.delete(block)
    if (!block.isDropped) onSeen(block)
  })

  return {
    hide: (element) => void hidden.add(element),
    isSeen(block) {
      const isSeen = isShown(block)
      if (!isSeen) unseen.add(block)
      return isSeen
    },
    recheck: (slice) => recheckHidden(slice) || recheckUnseen(slice)
  }
}

function hasBoxes(segment: Node): boolean {
  if (isElement(segment)) return segment.getClientRects().length > 0
  const range = segment.ownerDocument?.createRange()
  if (!range || !isText(segment)) return false
  range.setStart(segment, 0)
  range.setEnd(segment, segment.length)
  return range.getClientRects().length > 0
}
