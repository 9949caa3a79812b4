import type { BlockList } from "./block-list"
import { placeOf, rectsOf } from "./mention-place"
import type { PlacedMention } from "./placed-mention"
import { isInPage, type TextBlock } from "./text-block"

type Stop = { readonly block: TextBlock; readonly mention: PlacedMention }

/**
 * The next marked mention in document order that a reader can see, or the one before (`step` -1); goes on at the other
 * end of the page. From null it is the first (going back: the last) of those on screen, or the next one after them.
 *
 * `near` are the blocks around the screen: without them half a page would be measured to find where the reader is.
 */
export function stepMention(options: {
  readonly list: BlockList
  readonly near: ReadonlySet<TextBlock>
  readonly window: Window
  readonly from: string | null
  readonly step: 1 | -1
}): PlacedMention | null {
  const { list, near, window, from, step } = options
  const stops = stopsIn(list)
  if (step < 0) stops.reverse()
  const at = stops.findIndex(({ mention }) => mention.id === from)
  const isAhead = aheadOf(window, step)
  const ahead = at < 0 ? stops.find((stop) => near.has(stop.block) && isAhead(stop)) : undefined
  const around = [...stops.slice(at + 1), ...stops.slice(0, at + 1)]
  return (ahead ?? around.find((stop) => boxOf(stop) !== null))?.mention ?? null
}

/** True for mentions that are on screen or, reading on in the direction of the step, still to come. */
function aheadOf(window: Window, step: 1 | -1): (stop: Stop) => boolean {
  return (stop) => {
    const box = boxOf(stop)
    if (!box) return false
    return step > 0 ? box.top >= 0 : box.bottom <= window.innerHeight
  }
}

function stopsIn(list: BlockList): Stop[] {
  const stops: Stop[] = []
  for (let block = list.first(); block; block = block.after) {
    if (block.marked.length === 0 || !isInPage(block)) continue
    for (const mention of block.marked) stops.push({ block, mention })
  }
  return stops
}

function boxOf({ block, mention }: Stop): DOMRect | null {
  const place = placeOf(block, mention)
  return (place && rectsOf(place)[0]) ?? null
}
